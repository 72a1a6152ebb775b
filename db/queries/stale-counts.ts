import 'server-only'
import { and, count, inArray, isNull } from 'drizzle-orm'
import type { Block } from '@/lib/shared/article/blocks'
import { staleBlocks } from '@/lib/shared/article/translation'
import { otherLocale } from '@/lib/shared/locales'
import type { Transaction } from '../client'
import { connection } from '../connection'
import { deskArticles, drafts } from '../desk-schema'
import { articles, editionTexts } from '../schema'

const batch = 200

/**
 * Compares translations with their sources wherever a text changed since it was last done. In one
 * transaction with what is compared, so that a count is never older than the texts.
 */
export async function countStaleOf(articleIds: readonly string[]): Promise<void> {
  if (articleIds.length === 0) return
  await connection().write(async (tx) => {
    await countIn(tx, await listUncounted(tx, articleIds.length, articleIds))
  })
}

/** The same for all articles, for as long as `forMs`; how many are left. */
export async function countStaleFor(forMs: number): Promise<number> {
  const until = Date.now() + forMs
  for (;;) {
    const done = await connection().write(async (tx) => {
      const ids = await listUncounted(tx, batch)
      await countIn(tx, ids)
      return ids.length
    })
    if (done < batch) return 0
    if (Date.now() > until) break
  }
  const [left] = await connection()
    .db.select({ count: count() })
    .from(deskArticles)
    .where(isNull(deskArticles.staleCount))
  return left?.count ?? 0
}

async function listUncounted(tx: Transaction, limit: number, among?: readonly string[]) {
  const rows = await tx
    .select({ articleId: deskArticles.articleId })
    .from(deskArticles)
    .where(
      and(
        isNull(deskArticles.staleCount),
        among ? inArray(deskArticles.articleId, [...among]) : undefined,
      ),
    )
    .limit(limit)
  return rows.map((row) => row.articleId)
}

async function countIn(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const bodies = await bodiesOf(tx, ids)
  const sources = await tx
    .select({ id: articles.id, sourceLocale: articles.sourceLocale })
    .from(articles)
    .where(inArray(articles.id, [...ids]))
  const byCount = new Map<number, string[]>()
  for (const { id, sourceLocale } of sources) {
    const source = bodies.get(`${id} ${sourceLocale}`)
    const translation = bodies.get(`${id} ${otherLocale(sourceLocale)}`)
    const stale = source && translation ? staleBlocks(translation, source).length : 0
    byCount.set(stale, [...(byCount.get(stale) ?? []), id])
  }
  for (const [staleCount, counted] of byCount) {
    await tx
      .update(deskArticles)
      .set({ staleCount })
      .where(inArray(deskArticles.articleId, counted))
  }
}

/** What the desk has of each text, by article and language. */
async function bodiesOf(tx: Transaction, ids: readonly string[]) {
  const bodies = new Map<string, readonly Block[]>()
  for (const table of [editionTexts, drafts]) {
    const rows = await tx
      .select({ articleId: table.articleId, locale: table.locale, body: table.body })
      .from(table)
      .where(inArray(table.articleId, [...ids]))
    for (const row of rows) bodies.set(`${row.articleId} ${row.locale}`, row.body)
  }
  return bodies
}
