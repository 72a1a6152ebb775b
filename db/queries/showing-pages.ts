import 'server-only'
import { and, eq, inArray } from 'drizzle-orm'
import type { Locale } from '@/lib/shared/locales'
import { routes } from '@/lib/shared/routes'
import { connection } from '../connection'
import { articles, articleTopics, editionTexts, sectionTexts, topicTexts } from '../schema'

/** The pages of these languages that readers look for an article on: itself, front, section, topics. */
export async function listPagesShowing(
  articleId: string,
  wanted: readonly Locale[],
): Promise<string[]> {
  const { db } = connection()
  const inWanted = [...wanted]
  const own = db
    .select({ locale: editionTexts.locale, slug: editionTexts.slug })
    .from(editionTexts)
    .where(and(eq(editionTexts.articleId, articleId), inArray(editionTexts.locale, inWanted)))
  const sections = db
    .select({ locale: sectionTexts.locale, slug: sectionTexts.slug })
    .from(sectionTexts)
    .innerJoin(articles, eq(articles.sectionId, sectionTexts.sectionId))
    .where(and(eq(articles.id, articleId), inArray(sectionTexts.locale, inWanted)))
  const topics = db
    .select({ locale: topicTexts.locale, slug: topicTexts.slug })
    .from(topicTexts)
    .innerJoin(articleTopics, eq(articleTopics.topicId, topicTexts.topicId))
    .where(and(eq(articleTopics.articleId, articleId), inArray(topicTexts.locale, inWanted)))
  return [
    ...wanted.map(routes.front),
    ...(await own).map(({ locale, slug }) => routes.article(locale, slug)),
    ...(await sections).map(({ locale, slug }) => routes.section(locale, slug)),
    ...(await topics).map(({ locale, slug }) => routes.topic(locale, slug)),
  ]
}
