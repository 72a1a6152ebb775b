import { z } from 'zod'
import { lineSchema } from '../../article/text-schema'
import { locales } from '../../locales'
import { articleKey } from './draft'

// As it is typed: without its last space, what the desk answers would run two words into one.
const word = (longest: number) => lineSchema(longest).nullable()

const factsSchema = z.strictObject({
  sectionId: word(60),
  place: word(120),
  byline: word(200),
  source: word(200),
  licence: word(200),
  eventDate: z.iso.date().nullable(),
  leadImageId: word(40),
  topicIds: z.array(z.string().max(60)).max(50).readonly(),
  embargoUntil: z.number().int().nullable(),
})

export const articleCreateInput = z.strictObject({
  /** Made by the browser, so that a request that is sent twice makes one article. */
  articleId: articleKey,
  sourceLocale: z.enum(locales),
  headline: lineSchema(300).trim().min(1),
})

export const articleFactsInput = z.strictObject({
  articleId: articleKey,
  base: factsSchema,
  mine: factsSchema,
  rev: z.number().int().min(0),
})

export const articleDiscardInput = z.strictObject({ articleId: articleKey })

export type ArticleFactsInput = z.infer<typeof articleFactsInput>

export type ArticleCreateAnswer =
  | { readonly ok: true; readonly articleId: string }
  | { readonly ok: false; readonly error: 'taken' }

export type ArticleDiscardAnswer =
  | { readonly ok: true }
  | {
      readonly ok: false
      readonly error: 'no-article' | 'not-allowed' | 'was-public' | 'in-hand' | 'others-words'
    }
