import { z } from 'zod'
import { textSchema } from '../../article/text-schema'
import type { Check } from '../../desk/checks/check'
import type { StageView } from '../../desk/stage-text'
import type { Stage } from '../../desk/stages'
import { type Locale, locales } from '../../locales'

const articleId = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/)
const locale = z.enum(locales)
const count = z.int().min(0)
const note = textSchema(2000).trim()
const toldToReaders = note.min(10)

/** A text as the person who acts on it looked at it: a newer one is not published unseen. */
const seenText = z.object({ locale, rev: count, version: count })

/** One language or both, each once. */
function each<Text extends z.ZodType<{ locale: Locale }>>(text: Text) {
  return z
    .array(text)
    .min(1)
    .max(locales.length)
    .refine((texts) => new Set(texts.map((one) => one.locale)).size === texts.length)
}

export const stageViewInput = z.object({ articleId })

export type StageViewAnswer =
  | { readonly ok: true; readonly view: StageView }
  | { readonly ok: false; readonly error: 'not-found' }

export const submitInput = z.object({ articleId, locale, note })

export const sendBackInput = z.object({ articleId, locale, note: note.min(1) })

export const scheduleInput = z.object({
  articleId,
  texts: each(seenText),
  factsRev: count,
  /** Milliseconds since 1970; schedules are kept to the minute. */
  at: z.int().multipleOf(60_000),
})

export const unscheduleInput = z.object({ articleId, locale })

export const publishInput = z.object({
  articleId,
  texts: each(seenText),
  factsRev: count,
  /** What readers have is changed by so little that no correction note is needed. */
  smallFix: z.boolean().default(false),
})

const corrected = { note: toldToReaders }
const tooSmall = { smallFix: z.literal(true) }

/** What readers of a language are told of a change, or that it is too small to be told. */
export const toldOfChange = z
  .array(z.union([z.object({ locale, ...corrected }), z.object({ locale, ...tooSmall })]))
  .max(locales.length)

export const correctInput = z.object({
  articleId,
  texts: each(z.union([seenText.extend(corrected), seenText.extend(tooSmall)])),
  factsRev: count,
})

export const withdrawInput = z.object({
  articleId,
  texts: each(z.object({ locale, version: count, reason: toldToReaders })),
})

export const checkLinksInput = z.object({ articleId, locale })

export type StageRefusal =
  | { error: 'not-found' | 'out-of-reach' }
  /** Somebody changed the text or the facts since; what stands now is to be looked at first. */
  | { error: 'moved-on' }
  | { error: 'illegal-move'; from: Stage }
  | { error: 'nothing-changed' }
  /** Two people wrote in the same place, and nobody has chosen yet. */
  | { error: 'choices'; count: number }
  | { error: 'checks'; checks: readonly Check[] }
  | { error: 'embargo'; until: number }
  | { error: 'past' }
  /** What readers have of these languages would change without a word to them. */
  | { error: 'note-needed'; locales: readonly Locale[] }
  /** The same of a text that the clock is to publish: the change of those is to be published before. */
  | { error: 'note-first'; locales: readonly Locale[] }

export type StageAnswer =
  | { ok: true; texts: readonly { locale: Locale; stage: Stage; version: number }[] }
  | ({ ok: false } & StageRefusal)

export type LinkProblem = { blockId: string; href: string; why: string }

export type CheckLinksAnswer =
  /** `left` were not asked: they were too many. */
  | { ok: true; checked: number; left: number; broken: readonly LinkProblem[] }
  | { ok: false; error: 'not-found' | 'out-of-reach' }
