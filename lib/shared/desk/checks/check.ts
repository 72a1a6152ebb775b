import type { Locale } from '../../locales'

/** What a check can find. Those in `blocking` keep a text from being published. */
export const blockingCodes = [
  'no-headline',
  'no-standfirst',
  'no-slug',
  'bad-slug',
  'slug-taken',
  'no-text',
  'no-section',
  'picture-unknown',
  'picture-without-alt',
  'picture-without-credit',
  'changed-since-approved',
] as const

export const advisoryCodes = [
  'quotes-unbalanced',
  'link-broken',
  'page-missing',
  'page-withdrawn',
  'number-differs',
  'date-differs',
  'name-differs',
  'translation-old',
] as const

export type CheckCode = (typeof blockingCodes)[number] | (typeof advisoryCodes)[number]

export type CheckField = 'headline' | 'standfirst' | 'slug' | 'section' | 'picture' | 'text'

/** Something about a text to be seen to before it is published, and where. */
export type Check = {
  readonly locale: Locale
  readonly code: CheckCode
  /** A blocking one keeps the text from being published; an advisory one is for the eye of an editor. */
  readonly severity: 'blocking' | 'advisory'
  readonly place: { readonly blockId: string } | { readonly field: CheckField }
  /** What the message names: the mark, the number here, the number there. */
  readonly values: readonly string[]
}

export type Found = Omit<Check, 'locale' | 'severity'>

export function severityOf(code: CheckCode): Check['severity'] {
  return blockingCodes.some((one) => one === code) ? 'blocking' : 'advisory'
}

export function isBlocking(check: Check): boolean {
  return check.severity === 'blocking'
}
