import type { Block } from '../article/blocks'

/** What is written of an article in one language. */
export type DraftText = {
  readonly slug: string
  readonly headline: string
  readonly standfirst: string
  readonly body: readonly Block[]
}

export type DraftField = 'slug' | 'headline' | 'standfirst'

export const draftFields: readonly DraftField[] = ['headline', 'standfirst', 'slug']

/** How many characters a field may have. */
export const fieldLimits = { slug: 120, headline: 300, standfirst: 1000 } as const

/**
 * Two people wrote different things in the same place: `kept` is what the draft has, `other` is what
 * it has not. It stands beside the draft until somebody chooses. An absent block was deleted.
 */
export type Choice = { readonly id: string; readonly by: string; readonly at: number } & (
  | { readonly field: DraftField; readonly kept: string; readonly other: string }
  | {
      readonly blockId: string
      readonly kept: Block | null
      readonly other: Block | null
    }
)

/** What no language changes. Null where it is not decided. */
export type Facts = {
  readonly sectionId: string | null
  readonly place: string | null
  readonly byline: string | null
  readonly source: string | null
  readonly licence: string | null
  /** YYYY-MM-DD. */
  readonly eventDate: string | null
  readonly leadImageId: string | null
  readonly topicIds: readonly string[]
  /** Milliseconds since 1970. */
  readonly embargoUntil: number | null
}
