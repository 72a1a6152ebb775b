import * as z from 'zod/mini'

/** One answer of `GET /api/v1/search`; times in milliseconds since 1970. */
export const foundArticle = z.object({
  articleId: z.string(),
  slug: z.string(),
  headline: z.string(),
  standfirst: z.string(),
  section: z.optional(z.object({ id: z.string(), slug: z.string(), name: z.string() })),
  publishedAt: z.number(),
})

export type FoundArticle = z.infer<typeof foundArticle>
