import 'server-only'
import { and, asc, count, eq, inArray, isNotNull } from 'drizzle-orm'
import type { Locale } from '@/lib/shared/locales'
import { connection } from '../connection'
import { articles, editionTexts } from '../schema'

export type PublicAddress = { articleId: string; locale: Locale; slug: string; updatedAt: number }

/** The public languages of one page of articles, in an order that publishing does not change. */
export async function listPublicAddresses(query: {
  offset: number
  limit: number
}): Promise<PublicAddress[]> {
  const { db } = connection()
  const listed = db
    .select({ id: articles.id })
    .from(articles)
    .where(isNotNull(articles.listedAt))
    .orderBy(asc(articles.createdAt), asc(articles.id))
    .limit(query.limit)
    .offset(query.offset)
  return db
    .select({
      articleId: editionTexts.articleId,
      locale: editionTexts.locale,
      slug: editionTexts.slug,
      updatedAt: editionTexts.updatedAt,
    })
    .from(editionTexts)
    .where(and(eq(editionTexts.state, 'published'), inArray(editionTexts.articleId, listed)))
    .orderBy(asc(editionTexts.id))
}

export async function countPublicArticles(): Promise<number> {
  const [row] = await connection()
    .db.select({ count: count() })
    .from(articles)
    .where(isNotNull(articles.listedAt))
  return row?.count ?? 0
}
