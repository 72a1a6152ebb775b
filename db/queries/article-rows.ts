import 'server-only'
import { eq, inArray } from 'drizzle-orm'
import type { ArticleRow, TextStanding } from '@/lib/shared/desk/article-row'
import type { Facts } from '@/lib/shared/desk/draft'
import { type Locale, otherLocale } from '@/lib/shared/locales'
import { connection } from '../connection'
import { deskArticles, drafts, factDrafts } from '../desk-schema'
import { people } from '../people-schema'
import { articles, articleTopics, editionTexts, sectionTexts } from '../schema'

/** What the list of articles shows of these, in the order given. */
export async function describeArticles(query: {
  ids: readonly string[]
  locale: Locale
}): Promise<ArticleRow[]> {
  const ids = [...query.ids]
  if (ids.length === 0) return []
  const [standings, texts, headlines, topics, sections] = await Promise.all([
    listStandings(ids),
    listTexts(ids),
    listDraftHeadlines(ids),
    listTopicIds(ids),
    listSectionNames(query.locale),
  ])
  const byId = new Map(standings.map((row) => [row.desk.articleId, row]))
  return ids.flatMap((articleId) => {
    const found = byId.get(articleId)
    if (!found) return []
    const { desk, article, inWork, inWorkRev, touchedBy } = found
    const facts = inWork ?? { ...article, topicIds: topics.get(articleId) ?? [] }
    const standing = (locale: Locale): TextStanding => ({
      stage: locale === 'id' ? desk.idStage : desk.enStage,
      hasDraft: locale === 'id' ? desk.idDraft : desk.enDraft,
      scheduledAt: texts.get(`${articleId} ${locale}`)?.scheduledAt ?? null,
    })
    const headlineIn = (locale: Locale) => {
      const key = `${articleId} ${locale}`
      return headlines.get(key) ?? texts.get(key)?.headline ?? ''
    }
    const [source, other] = [found.sourceLocale, otherLocale(found.sourceLocale)]
    const headlineLocale = headlineIn(source) || !headlineIn(other) ? source : other
    return {
      articleId,
      sourceLocale: source,
      headline: headlineIn(headlineLocale),
      headlineLocale,
      texts: { id: standing('id'), en: standing('en') },
      stale: desk.staleCount ?? 0,
      section: sections.get(desk.sectionId ?? ''),
      touchedAt: desk.touchedAt,
      touchedBy: touchedBy ?? undefined,
      createdBy: desk.createdBy,
      embargoUntil: desk.embargoUntil,
      facts,
      factsRev: inWorkRev ?? 0,
    }
  })
}

function listStandings(ids: string[]) {
  return connection()
    .db.select({
      desk: deskArticles,
      sourceLocale: articles.sourceLocale,
      article: {
        sectionId: articles.sectionId,
        place: articles.place,
        byline: articles.byline,
        source: articles.source,
        licence: articles.licence,
        eventDate: articles.eventDate,
        leadImageId: articles.leadImageId,
        embargoUntil: articles.embargoUntil,
      } satisfies Record<Exclude<keyof Facts, 'topicIds'>, unknown>,
      inWork: factDrafts.facts,
      inWorkRev: factDrafts.rev,
      touchedBy: people.name,
    })
    .from(deskArticles)
    .innerJoin(articles, eq(articles.id, deskArticles.articleId))
    .leftJoin(factDrafts, eq(factDrafts.articleId, deskArticles.articleId))
    .leftJoin(people, eq(people.id, deskArticles.touchedBy))
    .where(inArray(deskArticles.articleId, ids))
}

async function listTexts(ids: string[]) {
  const rows = await connection()
    .db.select({
      articleId: editionTexts.articleId,
      locale: editionTexts.locale,
      headline: editionTexts.headline,
      scheduledAt: editionTexts.scheduledAt,
    })
    .from(editionTexts)
    .where(inArray(editionTexts.articleId, ids))
  return new Map(rows.map((row) => [`${row.articleId} ${row.locale}`, row]))
}

async function listDraftHeadlines(ids: string[]) {
  const rows = await connection()
    .db.select({ articleId: drafts.articleId, locale: drafts.locale, headline: drafts.headline })
    .from(drafts)
    .where(inArray(drafts.articleId, ids))
  return new Map(rows.map((row) => [`${row.articleId} ${row.locale}`, row.headline]))
}

async function listTopicIds(ids: string[]) {
  const rows = await connection()
    .db.select({ articleId: articleTopics.articleId, topicId: articleTopics.topicId })
    .from(articleTopics)
    .where(inArray(articleTopics.articleId, ids))
  const topics = new Map<string, string[]>()
  for (const { articleId, topicId } of rows)
    topics.set(articleId, [...(topics.get(articleId) ?? []), topicId])
  return topics
}

async function listSectionNames(locale: Locale) {
  const rows = await connection()
    .db.select({ id: sectionTexts.sectionId, name: sectionTexts.name })
    .from(sectionTexts)
    .where(eq(sectionTexts.locale, locale))
  return new Map(rows.map((row) => [row.id, row.name]))
}
