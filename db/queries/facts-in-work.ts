import 'server-only'
import { and, asc, eq } from 'drizzle-orm'
import type { Facts } from '@/lib/shared/desk/draft'
import { type Locale, locales } from '@/lib/shared/locales'
import type { Reader, Transaction } from '../client'
import { factDrafts } from '../desk-schema'
import { people } from '../people-schema'
import { articles, articleTopics, editionTexts } from '../schema'
import { markPicturesPublicIn } from './pictures'
import { addToSearch, removeFromSearch } from './search-index'

export type FactsInWork = {
  facts: Facts
  /** Zero when the facts are those that readers have. */
  rev: number
  /** Who saved them last; readers' facts are everybody's. */
  by: { id: string; name: string } | null
  /** Whether publishing them changes what stands in an article that is public already. */
  changesText: boolean
}

type ArticleRow = typeof articles.$inferSelect

/** What is told of the event and its source: changing it in public is a correction or too small for one. */
const toldFacts = ['place', 'byline', 'source', 'licence', 'eventDate', 'leadImageId'] as const

/** The facts of an article as the desk has them. */
export async function getFactsIn(db: Reader, article: ArticleRow): Promise<FactsInWork> {
  const [draft] = await db
    .select({
      facts: factDrafts.facts,
      rev: factDrafts.rev,
      by: { id: people.id, name: people.name },
    })
    .from(factDrafts)
    .leftJoin(people, eq(people.id, factDrafts.updatedBy))
    .where(eq(factDrafts.articleId, article.id))
  if (!draft) {
    return { facts: await savedFacts(db, article), rev: 0, by: null, changesText: false }
  }
  const read = tidied(draft.facts)
  return { ...draft, changesText: toldFacts.some((fact) => read[fact] !== article[fact]) }
}

/** Facts as readers get them: without the spaces that were left around what was typed. */
function tidied(facts: Facts): Facts {
  const tidy = (line: string | null) => line?.trim() || null
  return {
    ...facts,
    place: tidy(facts.place),
    byline: tidy(facts.byline),
    source: tidy(facts.source),
    licence: tidy(facts.licence),
  }
}

async function savedFacts(db: Reader, article: ArticleRow): Promise<Facts> {
  const topics = await db
    .select({ id: articleTopics.topicId })
    .from(articleTopics)
    .where(eq(articleTopics.articleId, article.id))
    .orderBy(asc(articleTopics.topicId))
  const { sectionId, place, byline, source, licence, eventDate, leadImageId, embargoUntil } =
    article
  return {
    ...{ sectionId, place, byline, source, licence, eventDate, leadImageId, embargoUntil },
    topicIds: topics.map((topic) => topic.id),
  }
}

/** Makes the facts in work those of the article, wherever it is public too. */
export async function publishFactsIn(
  tx: Transaction,
  articleId: string,
  facts: Facts,
  at: number,
): Promise<void> {
  const { topicIds, ...own } = tidied(facts)
  const [article] = await tx
    .update(articles)
    .set(own)
    .where(eq(articles.id, articleId))
    .returning({ listedAt: articles.listedAt })
  const listedAt = article?.listedAt ?? null
  await tx.delete(articleTopics).where(eq(articleTopics.articleId, articleId))
  for (const topicId of topicIds) {
    await tx.insert(articleTopics).values({ articleId, topicId, listedAt })
  }
  await tx.delete(factDrafts).where(eq(factDrafts.articleId, articleId))
  if (listedAt !== null && facts.leadImageId)
    await markPicturesPublicIn(tx, [facts.leadImageId], at)
  for (const locale of locales) await renewSearchIn(tx, articleId, locale, own.place)
}

/** Readers find a public text by the place of its article. */
async function renewSearchIn(
  tx: Transaction,
  articleId: string,
  locale: Locale,
  place: string | null,
): Promise<void> {
  const [text] = await tx
    .select()
    .from(editionTexts)
    .where(and(eq(editionTexts.articleId, articleId), eq(editionTexts.locale, locale)))
  if (text?.state !== 'published') return
  const { id, headline, standfirst, body } = text
  await removeFromSearch(tx, id)
  await addToSearch(tx, [{ id, locale, headline, standfirst, body, place }])
}
