import { z } from 'zod'
import type { TopicKind } from '../../article/article'
import { lineSchema } from '../../article/text-schema'
import type { Bilingual } from '../../locales'
import { nameInput, slugInput } from './slug'

export const topicKinds = [
  'person',
  'place',
  'organisation',
  'subject',
] as const satisfies readonly TopicKind[]

const topicId = z.string().regex(/^[\w-]{1,60}$/)

const text = z.strictObject({
  name: nameInput,
  slug: slugInput,
  description: lineSchema(1000).trim(),
})

const line = lineSchema(1000).trim()
/** What a form was drawn with may be what it was opened to mend. */
const drawnText = z.strictObject({ name: line, slug: line, description: line })

const kind = z.enum(topicKinds)
const topicWords = z.strictObject({ kind, texts: z.strictObject({ id: text, en: text }) })
const drawnWords = z.strictObject({ kind, texts: z.strictObject({ id: drawnText, en: drawnText }) })

/** A topic in both languages: only what differs from what the form was drawn with is changed. */
export const topicInput = z.strictObject({
  id: topicId,
  /** Null where it may be made; one that was there and is gone does not come back by a late save. */
  base: drawnWords.nullable(),
  mine: topicWords,
})

export const topicMergeInput = z
  .strictObject({ from: topicId, into: topicId })
  .refine(({ from, into }) => from !== into)

export type TopicWords = z.infer<typeof topicWords>
export type TopicInput = z.infer<typeof topicInput>

export type TopicText = { name: string; slug: string; description: string }

export type TopicAnswer =
  /** `replaced`: what somebody else had written meanwhile, where this was written. */
  | { ok: true; id: string; words: TopicWords; replaced: readonly string[] }
  /** Another topic has the address in these languages. */
  | { ok: false; error: 'slug-taken'; locales: readonly ('id' | 'en')[] }
  | { ok: false; error: 'not-found' }

export type TopicMergeAnswer = { ok: true; moved: number } | { ok: false; error: 'not-found' }

export type DeskTopic = {
  readonly id: string
  readonly kind: TopicKind
  readonly texts: Bilingual<TopicText>
  /** Articles that have it, public or not. */
  readonly articles: number
}
