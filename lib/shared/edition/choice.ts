import type { Locale } from '../locales'
import type { WantedEntry } from './plan'

/** How many bytes an edition may take on a device, and what a reader chooses from. */
export const budgets = [1_000_000, 3_000_000, 10_000_000, 30_000_000] as const

type Budget = (typeof budgets)[number]

export type PictureChoice = 'none' | 'small' | 'full'

/** When an edition renews itself: never, on a network that is not metered, or on any. */
export type RenewalChoice = 'by-hand' | 'on-wifi' | 'always'

/** What a reader wants on the device. */
export type EditionChoice = {
  locales: readonly Locale[]
  /** Ids of sections; all of them where absent, those that are founded later too. */
  sections?: readonly string[] | undefined
  budget: Budget
  pictures: PictureChoice
  renewal: RenewalChoice
}

/** A place in the change log. */
export type LogPosition = {
  /** The number of the last change before it; 0 before the server was ever asked. */
  cursor: number
  /** What the log has there; absent on devices that have not asked since there are marks. */
  mark?: string | undefined
}

export function isSamePosition(one: LogPosition | undefined, other: LogPosition): boolean {
  return one?.cursor === other.cursor && one.mark === other.mark
}

/** What was heard of and is still to be fetched: nobody tells of it again. */
export type Due = {
  /** Kept pages, each with when it was fetched before; without it, one that is not kept any more. */
  pages: readonly { path: string; fetchedAt?: number | undefined }[]
  /** Ids of saved articles. */
  copies: readonly string[]
  /** Corrected texts of the edition. */
  entries: readonly WantedEntry[]
}

/**
 * How a device stands to the change log. With a choice it holds an edition: one whole published
 * state, as the log stood at its cursor. Without one it only learns what became of its copies.
 */
export type EditionState = LogPosition & {
  choice?: EditionChoice | undefined
  /** A choice that is on its way: its download was begun and has not been completed. */
  wish?: EditionChoice | undefined
  /** How far the log was heard, where that is not where the edition stands. */
  heardTo?: LogPosition | undefined
  due?: Due | undefined
  /** When the server was last asked, in milliseconds since 1970. */
  checkedAt: number
  /** When something was last fetched in vain, and how often in a row. */
  inVain?: { at: number; times: number } | undefined
  /** As of when the edition stands, where it stands behind what was heard. */
  stoodAt?: number | undefined
}

/** Pages that are opened one after another ask the server once in so many milliseconds. */
const contactGapMs = 20_000

/** Whether the server was asked only just now. */
export function isJustAsked({ checkedAt }: Pick<EditionState, 'checkedAt'>): boolean {
  const age = Date.now() - checkedAt
  // A clock that was set back since makes it less than nothing.
  return age >= 0 && age < contactGapMs
}

/** As of when the news of an edition stands, in milliseconds since 1970. */
export function standsAt({ stoodAt, checkedAt }: EditionState): number {
  return stoodAt ?? checkedAt
}
