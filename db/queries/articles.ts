import 'server-only'
import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Article, Picture, TopicLink, Twin } from '@/lib/shared/article/article'
import { pictureIds } from '@/lib/shared/article/blocks'
import { focusOf } from '@/lib/shared/article/focus'
import { readingMinutes } from '@/lib/shared/article/reading-time'
import { staleBlocks } from '@/lib/shared/article/translation'
import { type Locale, locales, otherLocale } from '@/lib/shared/locales'
import type { Reader } from '../client'
import { connection } from '../connection'
import { imageDetails } from '../desk-schema'
import {
  articles,
  articleTopics,
  corrections,
  editionTexts,
  images,
  imageTexts,
  sectionTexts,
  topicTexts,
  wireItems,
} from '../schema'
import { listMovedArticles } from './moved-slugs'
import { countUntoldParts } from './untold-parts'

/** What a reader who asks for an article's address is to be told. */
export type ArticleAnswer =
  | { state: 'published'; article: Article }
  | { state: 'withdrawn'; articleId: string; headline: string; at: number; reason: string }
  /** Public only in the other language, which `original` leads to. */
  | { state: 'untranslated'; articleId: string; original: Twin & { standfirst: string } }
  /** The slug is an old one, or belongs to the other language; the article is at `slug` in this one. */
  | { state: 'moved'; slug: string }

type EditionRow = typeof editionTexts.$inferSelect

/** The article at `/{locale}/articles/{slug}`, or undefined when there never was a public one. */
export async function getArticle(query: {
  locale: Locale
  slug: string
}): Promise<ArticleAnswer | undefined> {
  const named = await connection()
    .db.select()
    .from(editionTexts)
    .where(and(inArray(editionTexts.locale, locales), eq(editionTexts.slug, query.slug)))
  const here = named.find((edition) => edition.locale === query.locale && edition.version > 0)
  if (here?.state === 'published')
    return { state: 'published', article: await toArticle(connection().db, here) }
  if (here?.state === 'withdrawn') return toWithdrawn(here)
  const moved = await listMovedArticles(connection().db, [query.slug])
  const there = named.find((edition) => edition.locale !== query.locale && edition.version > 0)
  // An address of this language comes before one of the other, today's before yesterday's.
  const articleId =
    moved.find((one) => one.locale === query.locale)?.articleId ??
    there?.articleId ??
    moved[0]?.articleId
  return articleId ? answerElsewhere(query, articleId) : undefined
}

/** What is to be told of an article whose slug in this language is not the one that was asked for. */
async function answerElsewhere(
  query: { locale: Locale; slug: string },
  articleId: string,
): Promise<ArticleAnswer | undefined> {
  const { db } = connection()
  const own = await getEdition(db, articleId, query.locale)
  if (own && own.version > 0) return { state: 'moved', slug: own.slug }
  const original = await getEdition(db, articleId, otherLocale(query.locale))
  if (!original || original.version === 0) return undefined
  if (original.state === 'withdrawn') return toWithdrawn(original)
  if (original.state !== 'published') return undefined
  const { locale, slug, headline, standfirst } = original
  return { state: 'untranslated', articleId, original: { locale, slug, headline, standfirst } }
}

/** Both public languages of one article, for keeping it on a device. */
export async function getArticleById(articleId: string): Promise<readonly Article[]> {
  const rows = await connection()
    .db.select()
    .from(editionTexts)
    .where(and(eq(editionTexts.articleId, articleId), eq(editionTexts.state, 'published')))
  return Promise.all(rows.map((row) => toArticle(connection().db, row)))
}

async function getEdition(
  db: Reader,
  articleId: string,
  locale: Locale,
): Promise<EditionRow | undefined> {
  const [row] = await db
    .select()
    .from(editionTexts)
    .where(and(eq(editionTexts.articleId, articleId), eq(editionTexts.locale, locale)))
  return row
}

function toWithdrawn(edition: EditionRow): ArticleAnswer {
  return {
    state: 'withdrawn',
    articleId: edition.articleId,
    headline: edition.headline,
    at: edition.withdrawnAt ?? edition.updatedAt,
    reason: edition.withdrawalReason ?? '',
  }
}

/** A text with everything that its page shows. */
export async function toArticle(db: Reader, edition: EditionRow): Promise<Article> {
  const { articleId, locale, body } = edition
  const [facts, other, corrected, about] = await Promise.all([
    getFacts(db, articleId, locale),
    getEdition(db, articleId, otherLocale(locale)),
    listArticleCorrections(db, articleId, locale),
    listArticleTopics(db, articleId, locale),
  ])
  const pictures = await getPictures(db, [facts.leadImageId, ...pictureIds(body)], locale)
  const publicTwin = other?.state === 'published' ? other : undefined
  const translated = publicTwin && facts.sourceLocale === publicTwin.locale
  return {
    articleId,
    locale,
    slug: edition.slug,
    headline: edition.headline,
    standfirst: edition.standfirst,
    section: facts.section,
    picture: facts.leadImageId ? pictures[facts.leadImageId] : undefined,
    sample: facts.sample,
    minutes: readingMinutes(edition.words),
    publishedAt: edition.publishedAt ?? edition.updatedAt,
    updatedAt: edition.updatedAt,
    version: edition.version,
    body,
    staleBlocks: translated ? staleBlocks(body, publicTwin.body) : [],
    untoldParts: translated ? await countUntoldParts(db, edition, publicTwin) : 0,
    pictures,
    place: facts.place,
    byline: facts.byline,
    source: facts.source,
    licence: facts.licence,
    eventDate: facts.eventDate,
    wireMends: facts.wireMends,
    corrections: corrected,
    topics: about,
    twin: publicTwin && {
      locale: publicTwin.locale,
      slug: publicTwin.slug,
      headline: publicTwin.headline,
    },
  }
}

async function getFacts(db: Reader, articleId: string, locale: Locale) {
  const [row] = await db
    .select({
      sourceLocale: articles.sourceLocale,
      place: articles.place,
      byline: articles.byline,
      source: articles.source,
      licence: articles.licence,
      eventDate: articles.eventDate,
      leadImageId: articles.leadImageId,
      sample: articles.sample,
      section: { id: sectionTexts.sectionId, slug: sectionTexts.slug, name: sectionTexts.name },
      proposals: wireItems.proposals,
    })
    .from(articles)
    .leftJoin(
      sectionTexts,
      and(eq(sectionTexts.sectionId, articles.sectionId), eq(sectionTexts.locale, locale)),
    )
    .leftJoin(wireItems, eq(wireItems.id, articles.wireItemId))
    .where(eq(articles.id, articleId))
  if (!row) throw new Error(`Article ${articleId} has a text but no facts.`)
  return {
    ...row,
    place: row.place ?? undefined,
    byline: row.byline ?? undefined,
    source: row.source ?? undefined,
    licence: row.licence ?? undefined,
    eventDate: row.eventDate ?? undefined,
    section: row.section ?? undefined,
    wireMends: countByRule(row.proposals ?? []),
  }
}

function countByRule(proposals: readonly { rule: string }[]) {
  const counts = new Map<string, number>()
  for (const { rule } of proposals) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return [...counts].map(([rule, count]) => ({ rule, count }))
}

function listArticleCorrections(db: Reader, articleId: string, locale: Locale) {
  return db
    .select({ at: corrections.at, note: corrections.note, version: corrections.version })
    .from(corrections)
    .where(and(eq(corrections.articleId, articleId), eq(corrections.locale, locale)))
    .orderBy(asc(corrections.seq))
}

function listArticleTopics(db: Reader, articleId: string, locale: Locale): Promise<TopicLink[]> {
  return db
    .select({
      id: topicTexts.topicId,
      slug: topicTexts.slug,
      name: topicTexts.name,
    })
    .from(articleTopics)
    .innerJoin(
      topicTexts,
      and(eq(topicTexts.topicId, articleTopics.topicId), eq(topicTexts.locale, locale)),
    )
    .where(eq(articleTopics.articleId, articleId))
    .orderBy(asc(topicTexts.name))
}

export async function getPictures(
  db: Reader,
  ids: readonly (string | null)[],
  locale: Locale,
): Promise<Record<string, Picture>> {
  const wanted = ids.filter((id) => id !== null)
  if (wanted.length === 0) return {}
  const rows = await db
    .select({
      id: images.id,
      width: images.width,
      height: images.height,
      widths: images.widths,
      colour: images.colour,
      credit: images.credit,
      alt: imageTexts.alt,
      caption: imageTexts.caption,
      focusX: imageDetails.focusX,
      focusY: imageDetails.focusY,
    })
    .from(images)
    .leftJoin(imageDetails, eq(imageDetails.imageId, images.id))
    .innerJoin(imageTexts, and(eq(imageTexts.imageId, images.id), eq(imageTexts.locale, locale)))
    .where(inArray(images.id, wanted))
  return Object.fromEntries(
    rows.map(({ focusX, focusY, ...picture }) => [
      picture.id,
      { ...picture, ...focusOf(focusX, focusY) },
    ]),
  )
}
