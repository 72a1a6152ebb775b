import type { Locale } from '@/lib/shared/locales'

/** An article on the device that a search found. */
export type DeviceMatch = {
  articleId: string
  locale: Locale
  slug: string
  headline: string
  standfirst: string
  /** Its section's id. */
  section: string | undefined
  /** Milliseconds since 1970. */
  publishedAt: number
  /** The words of headline and standfirst that the search found, without case and diacritics. */
  terms: string[]
}

/** Bytes of the index that is on the device, by language. */
export type IndexBytes = Partial<Record<Locale, number>>

export type Asked =
  | { kind: 'search'; locale: Locale; text: string }
  | { kind: 'refresh'; locales: readonly Locale[] }

export type Answered =
  | { kind: 'search'; matches: DeviceMatch[] }
  | { kind: 'refresh'; bytes: IndexBytes }

/** `serial` joins an answer to what was asked. */
export type ToSearchWorker = Asked & { serial: number }
export type FromSearchWorker = { serial: number } & ({ answered: Answered } | { failed: unknown })
