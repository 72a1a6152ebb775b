import 'server-only'
import { and, asc, desc, eq, inArray, isNotNull } from 'drizzle-orm'
import type {
  FrontPageAnswer,
  FrontPageChoice,
  FrontPageInput,
} from '@/lib/shared/api/desk/settings'
import type { Act } from '@/lib/shared/desk/act'
import type { Locale } from '@/lib/shared/locales'
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

export function saveFrontPage({ lead, pins }: FrontPageInput, act: Act): Promise<FrontPageAnswer> {
  return connection().write(async (tx) => {
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
      details: { lead, pins },
    })
    return { ok: true }
  })
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
