import 'server-only'
import { asc, eq } from 'drizzle-orm'
import type { DeskPicture } from '@/lib/shared/api/desk/picture'
import type { ArticleAtDesk, TextAtDesk, TopicChoice } from '@/lib/shared/desk/article-at-desk'
import { type Locale, locales, otherLocale } from '@/lib/shared/locales'
import { connection } from '../connection'
import { drafts } from '../desk-schema'
import { articles, editionTexts, topics, topicTexts } from '../schema'
import { getDraftStateIn } from './drafts'
import { getFactsIn } from './facts-in-work'
import { getPicturesIn } from './pictures'
import { getOldSources } from './source-blocks'

/** An article with all that the writing page shows of it. */
export async function getArticleAtDesk(articleId: string): Promise<ArticleAtDesk | undefined> {
  const { db } = connection()
  const [article] = await db.select().from(articles).where(eq(articles.id, articleId))
  if (!article) return undefined
  const texts: Partial<Record<Locale, TextAtDesk>> = {}
  for (const locale of locales) {
    const text = await getTextAtDesk(articleId, locale)
    if (text) texts[locale] = text
  }
  const { sourceLocale, createdBy, eventDateText, eventDateCandidates } = article
  const { facts, rev } = await getFactsIn(db, article)
  const source = texts[sourceLocale]?.text.body ?? []
  const translation = texts[otherLocale(sourceLocale)]?.text.body ?? []
  const key = { articleId, locale: sourceLocale }
  const oldSources = await getOldSources(key, source, translation)
  return {
    ...{ articleId, sourceLocale, createdBy, eventDateText, eventDateCandidates },
    ...{ facts, factsRev: rev, texts, oldSources },
  }
}

async function getTextAtDesk(articleId: string, locale: Locale): Promise<TextAtDesk | undefined> {
  const { db } = connection()
  const state = await getDraftStateIn(db, { articleId, locale })
  if (!state) return undefined
  const rows = await db
    .select({
      locale: editionTexts.locale,
      stage: editionTexts.stage,
      scheduledAt: editionTexts.scheduledAt,
    })
    .from(editionTexts)
    .where(eq(editionTexts.articleId, articleId))
  const row = rows.find((one) => one.locale === locale)
  if (!row) return undefined
  const drafted = await db
    .select({ locale: drafts.locale })
    .from(drafts)
    .where(eq(drafts.articleId, articleId))
  const { stage, scheduledAt } = row
  const hasUnpublishedChanges = drafted.some((one) => one.locale === locale)
  return { ...state, stage, scheduledAt, hasUnpublishedChanges }
}

/** Every topic by its name in one language. */
export function listTopicChoices(locale: Locale): Promise<TopicChoice[]> {
  return connection()
    .db.select({ id: topics.id, kind: topics.kind, name: topicTexts.name })
    .from(topics)
    .innerJoin(topicTexts, eq(topicTexts.topicId, topics.id))
    .where(eq(topicTexts.locale, locale))
    .orderBy(asc(topicTexts.name))
    .limit(5000)
}

/** The pictures that the writing page shows, by their ids. */
export async function getDeskPictures(
  ids: readonly string[],
): Promise<Record<string, DeskPicture>> {
  const pictures = await getPicturesIn(connection().db, ids)
  return Object.fromEntries(pictures.map((picture) => [picture.id, picture]))
}
