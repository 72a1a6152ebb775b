import * as z from 'zod/mini'

/** What `GET /api/v1/articles` says of one language of one article. */
const editionStatus = z.object({
  locale: z.enum(['id', 'en']),
  state: z.enum(['published', 'withdrawn']),
  slug: z.string(),
  headline: z.string(),
  /** Empty once it is withdrawn. */
  standfirst: z.string(),
  section: z.optional(z.string()),
  version: z.number(),
  /** When the last correction was made, in milliseconds since 1970. */
  correctedAt: z.optional(z.number()),
  /** When it was withdrawn, likewise, and what readers are told of why. */
  withdrawal: z.optional(z.object({ at: z.number(), reason: z.string() })),
})

export const articleStatus = z.object({
  articleId: z.string(),
  editions: z.array(editionStatus),
})

/** Unknown ids and paths are left out; `paths` says which article each known path leads to. */
export const articleStatusAnswer = z.object({
  articles: z.array(articleStatus),
  paths: z.record(z.string(), z.string()),
})

export type ArticleStatus = z.infer<typeof articleStatus>
export type ArticleStatusAnswer = z.infer<typeof articleStatusAnswer>

/** How many ids and paths one request may ask about. */
export const articleStatusLimit = 50
