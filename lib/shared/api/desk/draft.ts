import { z } from 'zod'
import { blockSchema } from '../../article/block-schema'
import type { Block } from '../../article/blocks'
import { lineSchema } from '../../article/text-schema'
import { type Choice, type DraftText, draftFields, type Facts, fieldLimits } from '../../desk/draft'
import { type Locale, locales } from '../../locales'
import { bodySchema } from './block'

export const articleKey = z.string().regex(/^[\w-]{1,40}$/)
const locale = z.enum(locales)
const rev = z.number().int().min(0)
/** Of what is public; pages that were opened before it was asked say nothing. */
const version = z.number().int().min(0).optional()

/** What may stand in a field that was too long before it was ever refused. */
const longest = 4000

const draftText = z.strictObject({
  // A text that came by wire has the number of its article until somebody writes a headline.
  slug: z
    .string()
    .regex(/^[\w-]*$/)
    .max(longest),
  headline: lineSchema(longest),
  standfirst: lineSchema(longest),
  body: bodySchema,
})

export const draftSaveInput = z
  .strictObject({ articleId: articleKey, locale, base: draftText, mine: draftText, rev, version })
  // A field that is too long already keeps nothing else from being saved: it may only become shorter.
  .refine(({ base, mine }) =>
    draftFields.every(
      (field) => mine[field].length <= Math.max(fieldLimits[field], base[field].length),
    ),
  )

const choiceSide = z.union([z.string().max(4000), blockSchema, z.null()])

export const draftChooseInput = z.strictObject({
  articleId: articleKey,
  locale,
  choiceId: z.string().max(40),
  /** What the page has; those that were opened before it was asked say nothing. */
  rev: rev.optional(),
  version,
  take: z.enum(['kept', 'other', 'both']),
  /** Both sides as they were shown. */
  seen: z.strictObject({ kept: choiceSide, other: choiceSide }),
})

export const draftPresenceInput = z.strictObject({
  articleId: articleKey,
  /** One page of one browser. */
  tab: z.string().max(40),
  place: z.strictObject({ locale, block: z.string().max(40) }).nullable(),
  revs: z.partialRecord(locale, rev),
  versions: z.partialRecord(locale, rev).optional(),
  factsRev: rev,
  leaving: z.boolean().optional(),
})

export type DraftSaveInput = z.infer<typeof draftSaveInput>
export type DraftChooseInput = z.infer<typeof draftChooseInput>

type Person = { readonly id: string; readonly name: string }

/** What the desk has of a text. */
export type DraftState = {
  readonly text: DraftText
  readonly rev: number
  /** Of what is public: zero while nothing was. */
  readonly version: number
  readonly choices: readonly Choice[]
  readonly at: number | null
  /** Who else changed it since whoever asks had it. */
  readonly by: Person | null
  /** Another text has its address. */
  readonly slugTaken: boolean
}

export type DraftAnswer =
  | ({ readonly ok: true } & DraftState)
  | { readonly ok: false; readonly error: 'no-article' | 'not-allowed' }
  /** Both sides of a choice have no room in their field, by so many characters. */
  | { readonly ok: false; readonly error: 'too-long'; readonly over: number }

/** Somebody else who has the article open. */
export type Present = {
  readonly tab: string
  readonly name: string
  readonly place: { readonly locale: Locale; readonly block: string } | null
}

export type PresenceAnswer = {
  readonly ok: true
  readonly present: readonly Present[]
  /** Texts that are newer than those the asker has. */
  readonly texts: Readonly<Partial<Record<Locale, DraftState>>>
  /** The article's facts, when they are of another save than those the asker has. */
  readonly facts: FactsState | null
}

/** What the desk has of an article's facts. */
export type FactsState = {
  readonly facts: Facts
  readonly rev: number
  /** Who else saved them last, since whoever asks had them. */
  readonly by: Person | null
}

/** Source blocks that translations were made from and that now read otherwise, by hash. */
export type OldSources = Readonly<Record<string, Block>>
