import 'server-only'
import { and, desc, eq, isNotNull, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Picture, Teaser } from '@/lib/shared/article/article'
import { focusOf } from '@/lib/shared/article/focus'
import { readingMinutes } from '@/lib/shared/article/reading-time'
import { type Locale, otherLocale } from '@/lib/shared/locales'
import { connection } from '../connection'
import { imageDetails } from '../desk-schema'
import { articles, articleTopics, editionTexts, images, imageTexts, sectionTexts } from '../schema'

/** A place in a list: everything strictly older than this article follows. */
export type ListPosition = { listedAt: number; articleId: string }

export type TeaserPage = { teasers: Teaser[]; next: ListPosition | undefined }

const own = alias(editionTexts, 'own')
const twin = alias(editionTexts, 'twin')

/** Public articles, newest first: of the whole paper or of one section, from `after` on. */
export async function listTeasers(query: {
  locale: Locale
  sectionId?: string
  after?: ListPosition | undefined
  limit: number
}): Promise<TeaserPage> {
  const rows = await selectTeasers(query.locale)
    .where(
      and(
        isNotNull(articles.listedAt),
        query.sectionId ? eq(articles.sectionId, query.sectionId) : undefined,
        query.after ? olderThan(query.after, articles.listedAt, articles.id) : undefined,
      ),
    )
    .orderBy(desc(articles.listedAt), desc(articles.id))
    .limit(query.limit + 1)
  return pageOf(rows, query.limit)
}

/** Public articles about a topic, newest first. */
export async function listTopicTeasers(query: {
  locale: Locale
  topicId: string
  after?: ListPosition | undefined
  limit: number
}): Promise<TeaserPage> {
  const rows = await selectTeasers(query.locale)
    .innerJoin(articleTopics, eq(articleTopics.articleId, articles.id))
    .where(
      and(
        eq(articleTopics.topicId, query.topicId),
        isNotNull(articleTopics.listedAt),
        query.after
          ? olderThan(query.after, articleTopics.listedAt, articleTopics.articleId)
          : undefined,
      ),
    )
    .orderBy(desc(articleTopics.listedAt), desc(articleTopics.articleId))
    .limit(query.limit + 1)
  return pageOf(rows, query.limit)
}

/** Named articles that are public, in no particular order. */
export async function listTeasersById(query: {
  locale: Locale
  ids: readonly string[]
}): Promise<Teaser[]> {
  if (query.ids.length === 0) return []
  const rows = await selectTeasers(query.locale).where(
    and(isNotNull(articles.listedAt), or(...query.ids.map((id) => eq(articles.id, id)))),
  )
  return rows.map(toTeaser)
}

/**
 * What else to read: the articles that share most topics with this one among the newest
 * of each topic, then the newest of its section.
 */
export async function listRelatedTeasers(query: {
  locale: Locale
  articleId: string
  sectionId: string | undefined
  topicIds: readonly string[]
  limit: number
}): Promise<Teaser[]> {
  const shared = new Map<string, Teaser & { count: number }>()
  for (const topicId of query.topicIds) {
    const page = await listTopicTeasers({ locale: query.locale, topicId, limit: 12 })
    for (const teaser of page.teasers) {
      const count = (shared.get(teaser.articleId)?.count ?? 0) + 1
      shared.set(teaser.articleId, { ...teaser, count })
    }
  }
  shared.delete(query.articleId)
  const related: Teaser[] = [...shared.values()]
    .sort((a, b) => b.count - a.count || b.publishedAt - a.publishedAt)
    .slice(0, query.limit)
    .map(({ count: _, ...teaser }) => teaser)
  if (related.length < query.limit && query.sectionId) {
    const { locale, sectionId, limit } = query
    const page = await listTeasers({ locale, sectionId, limit: limit * 2 + 1 })
    const known = new Set([query.articleId, ...related.map((teaser) => teaser.articleId)])
    related.push(...page.teasers.filter((teaser) => !known.has(teaser.articleId)))
  }
  return related.slice(0, query.limit)
}

function selectTeasers(locale: Locale) {
  return connection()
    .db.select({
      articleId: articles.id,
      listedAt: articles.listedAt,
      sample: articles.sample,
      own: {
        locale: own.locale,
        slug: own.slug,
        headline: own.headline,
        standfirst: own.standfirst,
        words: own.words,
        publishedAt: own.publishedAt,
        updatedAt: own.updatedAt,
      },
      twin: {
        locale: twin.locale,
        slug: twin.slug,
        headline: twin.headline,
        standfirst: twin.standfirst,
        words: twin.words,
        publishedAt: twin.publishedAt,
        updatedAt: twin.updatedAt,
      },
      section: { id: sectionTexts.sectionId, slug: sectionTexts.slug, name: sectionTexts.name },
      image: {
        id: images.id,
        width: images.width,
        height: images.height,
        widths: images.widths,
        colour: images.colour,
        credit: images.credit,
      },
      focus: { x: imageDetails.focusX, y: imageDetails.focusY },
      imageText: { alt: imageTexts.alt, caption: imageTexts.caption },
    })
    .from(articles)
    .leftJoin(own, published(own, locale))
    .leftJoin(twin, published(twin, otherLocale(locale)))
    .leftJoin(
      sectionTexts,
      and(eq(sectionTexts.sectionId, articles.sectionId), eq(sectionTexts.locale, locale)),
    )
    .leftJoin(images, eq(images.id, articles.leadImageId))
    .leftJoin(imageDetails, eq(imageDetails.imageId, images.id))
    .leftJoin(imageTexts, and(eq(imageTexts.imageId, images.id), eq(imageTexts.locale, locale)))
    .$dynamic()
}

function published(edition: typeof own | typeof twin, locale: Locale): SQL | undefined {
  return and(
    eq(edition.articleId, articles.id),
    eq(edition.locale, locale),
    eq(edition.state, 'published'),
  )
}

function olderThan(
  after: ListPosition,
  listedAt: typeof articles.listedAt | typeof articleTopics.listedAt,
  id: typeof articles.id | typeof articleTopics.articleId,
): SQL {
  return sql`(${listedAt}, ${id}) < (${after.listedAt}, ${after.articleId})`
}

type Row = Awaited<ReturnType<typeof selectTeasers>>[number]

function pageOf(rows: Row[], limit: number): TeaserPage {
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return {
    teasers: rows.slice(0, limit).map(toTeaser),
    next: last ? { listedAt: last.listedAt ?? 0, articleId: last.articleId } : undefined,
  }
}

function toTeaser(row: Row): Teaser {
  const edition = row.own ?? row.twin
  if (!edition) throw new Error(`Article ${row.articleId} is listed but public in no language.`)
  const { words, publishedAt, ...shown } = edition
  return {
    articleId: row.articleId,
    ...shown,
    section: row.section ?? undefined,
    picture: toPicture(row),
    sample: row.sample,
    minutes: readingMinutes(words),
    publishedAt: publishedAt ?? 0,
  }
}

function toPicture(row: Row): Picture | undefined {
  if (!row.image || !row.imageText) return undefined
  return { ...row.image, ...row.imageText, ...focusOf(row.focus?.x, row.focus?.y) }
}
