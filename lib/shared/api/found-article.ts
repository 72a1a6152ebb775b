import * as z from 'zod/mini'

/** One answer of `GET /api/v1/search`; times in milliseconds since 1970. */
export const foundArticle = z.object({
  articleId: z.string(),
  slug: z.string(),
  headline: z.string(),
  standfirst: z.string(),
  section: z.optional(z.object({ id: z.string(), slug: z.string(), name: z.string() })),
  publishedAt: z.number(),
  /** The words of headline and standfirst that the search found, without case and diacritics. */
  terms: z.array(z.string()),
})

export type FoundArticle = z.infer<typeof foundArticle>
