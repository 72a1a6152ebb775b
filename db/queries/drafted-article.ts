import 'server-only'
import { and, eq, inArray } from 'drizzle-orm'
import type { Article } from '@/lib/shared/article/article'
import { blockText } from '@/lib/shared/article/blocks'
import { countWords } from '@/lib/shared/article/reading-time'
import type { Facts } from '@/lib/shared/desk/draft'
import type { Locale } from '@/lib/shared/locales'
import { connection } from '../connection'
import { factDrafts } from '../desk-schema'
import { editionTexts, sectionTexts, topicTexts } from '../schema'
import { getPictures, toArticle } from './articles'
import { getDraftIn } from './drafts'
import type { EditionKey } from './publishing'

/** A text as its page would be if what the desk has of it were published now. */
export async function getDraftedArticle(
  key: EditionKey,
  now: number,
): Promise<Article | undefined> {
  const { db } = connection()
  const draft = await getDraftIn(db, key)
  const [saved] = await db
    .select()
    .from(editionTexts)
    .where(and(eq(editionTexts.articleId, key.articleId), eq(editionTexts.locale, key.locale)))
  if (!draft || !saved) return undefined
  const words = draft.text.body.reduce((sum, block) => sum + countWords(blockText(block)), 0)
  const publishedAt = saved.publishedAt ?? saved.scheduledAt ?? now
  const isNews = saved.state !== 'published' || draft.rev > 0
  const updatedAt = isNews ? Math.max(now, publishedAt) : saved.updatedAt
  const times = { publishedAt, updatedAt: saved.publishedAt ? updatedAt : publishedAt }
  const article = await toArticle(db, { ...saved, ...draft.text, words, ...times })
  const [inWork] = await db
    .select({ facts: factDrafts.facts })
    .from(factDrafts)
    .where(eq(factDrafts.articleId, key.articleId))
  return inWork ? withFacts(article, inWork.facts) : article
}

async function withFacts(article: Article, facts: Facts): Promise<Article> {
  const { locale } = article
  const { leadImageId } = facts
  const lead = await getPictures(connection().db, [leadImageId], locale)
  const pictures = { ...article.pictures, ...lead }
  return {
    ...article,
    section: await getSectionName(facts.sectionId, locale),
    picture: leadImageId ? pictures[leadImageId] : undefined,
    pictures,
    place: facts.place ?? undefined,
    byline: facts.byline ?? undefined,
    source: facts.source ?? undefined,
    licence: facts.licence ?? undefined,
    eventDate: facts.eventDate ?? undefined,
    topics: await listTopicLinks(facts.topicIds, locale),
  }
}

async function getSectionName(sectionId: string | null, locale: Locale) {
  const [section] = await connection()
    .db.select({ id: sectionTexts.sectionId, slug: sectionTexts.slug, name: sectionTexts.name })
    .from(sectionTexts)
    .where(and(eq(sectionTexts.sectionId, sectionId ?? ''), eq(sectionTexts.locale, locale)))
  return section
}

function listTopicLinks(topicIds: readonly string[], locale: Locale) {
  return connection()
    .db.select({ id: topicTexts.topicId, slug: topicTexts.slug, name: topicTexts.name })
    .from(topicTexts)
    .where(and(inArray(topicTexts.topicId, [...topicIds]), eq(topicTexts.locale, locale)))
    .orderBy(topicTexts.name)
}
