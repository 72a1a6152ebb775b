import { z } from 'zod'
import { locales } from '../../locales'

/** Makes a link, or lets one expire at once. */
export const previewInput = z.union([
  z.strictObject({ articleId: z.string().regex(/^[\w-]{1,40}$/), locale: z.enum(locales) }),
  z.strictObject({ expire: z.string().regex(/^[0-9a-f]{64}$/) }),
])

export type PreviewAnswer =
  /** `path` is told once: only its fingerprint is kept. */
  | { ok: true; path?: string; expiresAt: number }
  | { ok: false; error: 'not-found' | 'out-of-reach' }

/** A link that is still good. */
export type OpenPreview = {
  readonly tokenHash: string
  readonly expiresAt: number
  readonly person: string
}
