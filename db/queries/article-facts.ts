import 'server-only'
import { eq } from 'drizzle-orm'
import { type Locale, locales } from '@/lib/shared/locales'
import type { Transaction } from '../client'
import { connection } from '../connection'
import { articles, articleTopics } from '../schema'
import { markPicturesPublicIn } from './pictures'
import { renewDocumentIn } from './publishing'

export type ArticleFacts = {
  sectionId?: string
  place?: string
  byline?: string
  source?: string
  licence?: string
  eventDate?: string
  leadImageId?: string
  sample?: boolean
}

/** An article without a text yet. */
export async function createArticle(article: {
  id: string
  sourceLocale: Locale
  createdAt: number
}): Promise<void> {
  await connection().write(async (tx) => {
    await tx.insert(articles).values(article)
  })
}

/** Sets the facts that are given and leaves the others. */
export async function saveArticleFacts(
  articleId: string,
  facts: ArticleFacts,
  topicIds?: readonly string[],
): Promise<void> {
  await connection().write(async (tx) => {
    if (Object.values(facts).some((fact) => fact !== undefined)) {
      const [saved] = await tx
        .update(articles)
        .set(facts)
        .where(eq(articles.id, articleId))
        .returning({ listedAt: articles.listedAt })
      if (saved?.listedAt && facts.leadImageId) {
        await markPicturesPublicIn(tx, [facts.leadImageId], Date.now())
      }
    }
    if (topicIds) await setTopicsIn(tx, articleId, topicIds)
    for (const locale of locales) await renewDocumentIn(tx, { articleId, locale }, Date.now())
  })
}

async function setTopicsIn(
  tx: Transaction,
  articleId: string,
  topicIds: readonly string[],
): Promise<void> {
  const [row] = await tx
    .select({ listedAt: articles.listedAt })
    .from(articles)
    .where(eq(articles.id, articleId))
  await tx.delete(articleTopics).where(eq(articleTopics.articleId, articleId))
  for (const topicId of topicIds) {
    await tx.insert(articleTopics).values({ articleId, topicId, listedAt: row?.listedAt ?? null })
  }
}
