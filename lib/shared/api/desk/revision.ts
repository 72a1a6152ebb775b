import { z } from 'zod'
import type { DraftText } from '../../desk/draft'
import { type Locale, locales } from '../../locales'

/** A kept state of a text: `d` and the id of a save point, or `p` and the version that was public. */
export const revisionName = z.string().regex(/^[dp]\d{1,12}$/)

/** Milliseconds since 1970, as an address has it. */
export const revisionTime = z.coerce.number().int().positive()

export const restoreInput = z.strictObject({
  articleId: z.string().regex(/^[\w-]{1,40}$/),
  locale: z.enum(locales),
  revision: revisionName,
  /** The text as the person looked at it: one that went on since is not overwritten. */
  seen: z.strictObject({ rev: z.int().min(0), version: z.int().min(0) }),
})

export type RestoreInput = z.infer<typeof restoreInput>

export type RestoreAnswer =
  | { ok: true; rev: number }
  | { ok: false; error: 'not-found' | 'out-of-reach' | 'moved-on' }

export type RevisionKind = 'saved' | 'restored' | 'published' | 'corrected'

/** A line in the list of what a text has been. */
export type Revision = {
  readonly name: string
  readonly kind: RevisionKind
  readonly at: number
  readonly person: string | undefined
  readonly headline: string
}

/** A text with where it stands, as the page of its revisions begins from. */
export type TextHistory = {
  readonly revisions: readonly Revision[]
  /** Before when there are more; undefined when there are none. */
  readonly earlier: number | undefined
  readonly now: { readonly text: DraftText; readonly rev: number; readonly version: number }
  /** By which it is told whose text it is. */
  readonly article: { readonly createdBy: string | null; readonly sourceLocale: Locale }
}
