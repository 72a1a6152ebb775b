import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import { and, asc, desc, eq, inArray, isNotNull } from 'drizzle-orm'
import type {
  FrontPageAnswer,
  FrontPageChoice,
  FrontPageHead,
  FrontPageInput,
} from '@/lib/shared/api/desk/settings'
import type { Act } from '@/lib/shared/desk/act'
import type { Locale } from '@/lib/shared/locales'
import type { Reader } from '../client'
import { connection } from '../connection'
import { frontPins } from '../desk-schema'
import { articles, editionTexts, publication } from '../schema'
import { appendAuditIn } from './audit'
import { matchPublicTexts } from './search'

const offered = 20

/** The articles that editors put after the lead, in their order. */
export async function listPins({ limit }: { limit: number }): Promise<string[]> {
  const rows = await connection()
    .db.select({ articleId: frontPins.articleId })
    .from(frontPins)
    .orderBy(asc(frontPins.position))
    .limit(limit)
  return rows.map((row) => row.articleId)
}

/** Articles by id, as the page of the front page shows them, in the order given. */
export async function listFrontPageChoices(query: {
  ids: readonly string[]
  locale: Locale
}): Promise<FrontPageChoice[]> {
  const rows = await connection()
    .db.select({
      articleId: articles.id,
      listedAt: articles.listedAt,
      locale: editionTexts.locale,
      headline: editionTexts.headline,
      state: editionTexts.state,
    })
    .from(articles)
    .innerJoin(editionTexts, eq(editionTexts.articleId, articles.id))
    .where(inArray(articles.id, [...query.ids]))
  return query.ids.flatMap((articleId) => {
    const texts = rows.filter((row) => row.articleId === articleId)
    const isPublic = texts.some((row) => row.listedAt !== null)
    const told = texts.filter((row) => !isPublic || row.state === 'published')
    const shown = told.find((row) => row.locale === query.locale) ?? told[0]
    return shown ? [{ articleId, headline: shown.headline, isPublic }] : []
  })
}

/** Public articles to choose from: the newest, or those with every word of `text`. */
export async function listFrontPageOffers(query: {
  text: string | undefined
  locale: Locale
}): Promise<FrontPageChoice[]> {
  const { text, locale } = query
  const ids = text
    ? await matchPublicTexts({ locale, text, limit: offered })
    : await listNewestIds()
  return listFrontPageChoices({ ids, locale })
}

/** What stands at the head of the front page by the wish of editors. */
export function getFrontPageHead(): Promise<FrontPageHead> {
  return getHeadIn(connection().db)
}

export function saveFrontPage({ base, mine }: FrontPageInput, act: Act): Promise<FrontPageAnswer> {
  const { lead, pins } = mine
  return connection().write(async (tx) => {
    const before = await getHeadIn(tx)
    // What is as it was asked for already was saved by this form, which did not hear of it.
    if (!isDeepStrictEqual(before, base) && !isDeepStrictEqual(before, mine))
      return { ok: false, error: 'moved-on', now: before }
    const wanted = [...new Set([...(lead ? [lead] : []), ...pins])]
    const present = await tx
      .select({ id: articles.id })
      .from(articles)
      .where(and(inArray(articles.id, wanted), isNotNull(articles.listedAt)))
    const known = new Set(present.map((row) => row.id))
    const ids = wanted.filter((id) => !known.has(id))
    if (ids.length > 0) return { ok: false, error: 'not-public', ids }
    await tx.update(publication).set({ leadArticleId: lead })
    await tx.delete(frontPins)
    for (const [position, articleId] of pins.filter((id) => id !== lead).entries())
      await tx.insert(frontPins).values({ articleId, position })
    await appendAuditIn(tx, act, {
      action: 'settings.front-page',
      target: 'publication',
      details: { before, after: mine },
    })
    return { ok: true }
  })
}

async function getHeadIn(db: Reader): Promise<FrontPageHead> {
  const [facts] = await db.select({ lead: publication.leadArticleId }).from(publication).limit(1)
  const rows = await db
    .select({ articleId: frontPins.articleId })
    .from(frontPins)
    .orderBy(asc(frontPins.position))
  return { lead: facts?.lead ?? null, pins: rows.map((row) => row.articleId) }
}

async function listNewestIds(): Promise<string[]> {
  const rows = await connection()
    .db.select({ id: articles.id })
    .from(articles)
    .where(isNotNull(articles.listedAt))
    .orderBy(desc(articles.listedAt), desc(articles.id))
    .limit(offered)
  return rows.map((row) => row.id)
}
