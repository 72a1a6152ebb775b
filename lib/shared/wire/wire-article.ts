import type { WireRule } from './rules'

/**
 * One change that the parser made, for a person to accept or undo.
 *
 * `start` and `end` are UTF-16 offsets into the raw text and `raw.slice(start, end) === before`.
 * Proposals are in order and never overlap; applying all of them to the raw text gives exactly
 * the article's `text`. A proposal whose `before` equals its `after` changes nothing: it asks.
 */
export type WireProposal = {
  readonly rule: WireRule
  /** Zero-based index of the paragraph of the result in which the change stands. */
  readonly paragraph: number
  readonly start: number
  readonly end: number
  readonly before: string
  readonly after: string
  /** One English sentence or two; `wireRules` has the same in both languages. */
  readonly reason: string
  /**
   * How often an editor would agree, from 0 to 1: 1 is layout that changes no reading, 0.9 and
   * more is mechanical, 0.7 to 0.9 is likely, below 0.5 is a question.
   */
  readonly confidence: number
}

/** A date as the copy writes it, and every calendar day (`YYYY-MM-DD`) that it could be. */
export type WireDate = { readonly text: string; readonly candidates: readonly string[] }

export type WireFields = {
  /** The dateline place as written, "ANKARA" or "JENEWA/PARIS". */
  readonly place: string | null
  /** The agency or outlet that the lead credits. */
  readonly source: string | null
  /** The mark of the house that set the copy, "Penapembaharu". */
  readonly publisher: string | null
  readonly dates: readonly WireDate[]
}

/** What the parser reads in wire copy. It never holds a headline: wire copy has none to trust. */
export type WireArticle = {
  readonly fields: WireFields
  readonly paragraphs: readonly string[]
  readonly proposals: readonly WireProposal[]
  /** The paragraphs, joined by one blank line. */
  readonly text: string
}

export type WireOptions = {
  /** The day on which the copy came in, `YYYY-MM-DD`: only dates near it are candidates. */
  readonly received?: string
  /** The last year that a date without a year may mean when `received` is not given: 2030. */
  readonly latestYear?: number
}
