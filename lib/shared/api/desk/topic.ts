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

/** A topic in both languages. */
export const topicInput = z.strictObject({
  id: topicId,
  /** Whether it may be made; one that was there and is gone does not come back by a late save. */
  isNew: z.boolean(),
  kind: z.enum(topicKinds),
  texts: z.strictObject({ id: text, en: text }),
})

export const topicMergeInput = z
  .strictObject({ from: topicId, into: topicId })
  .refine(({ from, into }) => from !== into)

export type TopicInput = z.infer<typeof topicInput>

export type TopicText = { name: string; slug: string; description: string }

export type TopicAnswer =
  | { ok: true; id: string }
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
