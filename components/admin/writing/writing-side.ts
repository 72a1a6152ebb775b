import type { TextAtWork, TextView } from '@/lib/client/desk/text-at-work'
import type { Check } from '@/lib/shared/desk/checks/check'
import type { Locale } from '@/lib/shared/locales'

/** One of the two texts on the writing page. */
export type WritingSide = {
  readonly locale: Locale
  /** The message that names its language. */
  readonly name: 'inId' | 'inEn'
  readonly isSource: boolean
  readonly work: TextAtWork
  readonly view: TextView
  /** What is to be seen to before it is published. */
  readonly checks: readonly Check[]
  readonly mayEdit: boolean
  /** Whether the article has this text, or somebody has begun it here. */
  readonly exists: boolean
  begin(): void
}
