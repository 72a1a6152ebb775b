import type { Bilingual, Locale } from '../locales'
import type { Facts } from './draft'
import type { DeskStage } from './stages'

/** An article as the list of articles shows it. */
export type ArticleRow = {
  readonly articleId: string
  readonly sourceLocale: Locale
  /** Of the draft if there is one; empty while nobody has written it. */
  readonly headline: string
  readonly headlineLocale: Locale
  readonly texts: Bilingual<TextStanding>
  /** Translated blocks whose source now says something else. */
  readonly stale: number
  readonly section: string | undefined
  readonly touchedAt: number
  /** The name of whoever was last; undefined when it was no person. */
  readonly touchedBy: string | undefined
  readonly createdBy: string | null
  readonly embargoUntil: number | null
  readonly facts: Facts
  readonly factsRev: number
}

export type TextStanding = {
  readonly stage: DeskStage
  /** Whether the desk has changes that are not public. */
  readonly hasDraft: boolean
  readonly scheduledAt: number | null
}
