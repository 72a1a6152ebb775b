import 'server-only'
import { and, asc, eq, gt, sql } from 'drizzle-orm'
import type { Connection, Transaction } from './client'
import { addToSearch } from './queries/search-index'
import { articles, editionTexts } from './schema'

const batch = 200

/**
 * Puts published texts into a search index that lost them to a migration. It goes from the lowest
 * row to the highest, so that one that was interrupted goes on where it stopped.
 */
export async function refillSearch({ db, write }: Connection): Promise<void> {
  const [last] = await db.all<{ rowid: number }>(
    sql`select rowid from edition_search order by rowid desc limit 1`,
  )
  let done: number | undefined = last?.rowid ?? 0
  while (done !== undefined) {
    const from: number = done
    done = await write((tx) => refillBatch(tx, from))
  }
}

/** Adds the next texts after row `from`; gives the last of them, or undefined when there are none. */
async function refillBatch(tx: Transaction, from: number): Promise<number | undefined> {
  const texts = await tx
    .select({
      id: editionTexts.id,
      locale: editionTexts.locale,
      headline: editionTexts.headline,
      standfirst: editionTexts.standfirst,
      body: editionTexts.body,
      place: articles.place,
    })
    .from(editionTexts)
    .innerJoin(articles, eq(articles.id, editionTexts.articleId))
    .where(and(gt(editionTexts.id, from), eq(editionTexts.state, 'published')))
    .orderBy(asc(editionTexts.id))
    .limit(batch)
  await addToSearch(tx, texts)
  return texts.at(-1)?.id
}
