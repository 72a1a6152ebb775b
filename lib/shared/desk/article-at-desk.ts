import type { DraftState, OldSources } from '../api/desk/draft'
import type { TopicKind } from '../article/article'
import type { Locale } from '../locales'
import type { Facts } from './draft'
import type { Stage } from './stages'

/** A text as its writing page opens it. */
export type TextAtDesk = DraftState & {
  stage: Stage
  scheduledAt: number | null
  /** Whether the desk has something that readers do not. */
  hasUnpublishedChanges: boolean
}

export type ArticleAtDesk = {
  articleId: string
  sourceLocale: Locale
  createdBy: string | null
  facts: Facts
  factsRev: number
  /** What wire copy said of the day of the event, and which days that can be. */
  eventDateText: string | null
  eventDateCandidates: readonly string[]
  texts: Partial<Record<Locale, TextAtDesk>>
  oldSources: OldSources
}

export type TopicChoice = { id: string; kind: TopicKind; name: string }
