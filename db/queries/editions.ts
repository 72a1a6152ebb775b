import 'server-only'
import { createHash } from 'node:crypto'
import { and, asc, desc, eq, gt, inArray, isNotNull, lte, max, ne, sql } from 'drizzle-orm'
import type { Locale } from '@/lib/shared/locales'
import { connection } from '../connection'
import { articles, changes, documents, editionTexts } from '../schema'

/** A public text as the change log last told of it. */
export type EditionItem = {
  articleId: string
  locale: Locale
  sectionId: string | null
  listedAt: number
  hash: string
  /** Length of the document in bytes. */
  bytes: number
  /** Its pictures, the lead first, with the widths in pixels that there are of each. */
  pictures: readonly { id: string; widths: readonly number[] }[]
}

export type EditionChange = {
  item: EditionItem | undefined
  articleId: string
  locale: Locale
  /** The document that the log told of at or before the cursor. */
  base: string | undefined
  corrected: boolean
}

/** The log that cursors count in: another one once a database was opened anew. */
export function changeLog(): object {
  return connection()
}

/**
 * A place in the log: the number of a change and a mark of what stands there, or 0 and no mark
 * before the first.
 */
export type LogPlace = { cursor: number; mark?: string | undefined }

/** Where the log ends. */
export async function getLogEnd(): Promise<LogPlace> {
  const lines = await listLines()
  return { cursor: lines[0]?.seq ?? 0, mark: markOf(lines) }
}

/**
 * The mark of the log at a number. A database that was restored counts on from an older number: the
 * same number then stands for other changes, and has another mark.
 */
export async function getLogMark(cursor: number): Promise<string | undefined> {
  return markOf(await listLines(cursor))
}

/** More than the last line: what is published by schedule is published anew at the same time. */
const markedLines = 4

function listLines(until?: number) {
  return connection()
    .db.select({
      seq: changes.seq,
      articleId: changes.articleId,
      locale: changes.locale,
      kind: changes.kind,
      version: changes.version,
      at: changes.at,
      documentHash: changes.documentHash,
    })
    .from(changes)
    .where(until === undefined ? undefined : lte(changes.seq, until))
    .orderBy(desc(changes.seq))
    .limit(markedLines)
}

function markOf(lines: readonly object[]): string | undefined {
  if (lines.length === 0) return undefined
  const hash = createHash('sha256').update(JSON.stringify(lines.map(Object.values)))
  return hash.digest('base64url').slice(0, 6)
}

/** The newest public articles of each language given that devices can be given. */
export async function listNewestItems(query: {
  locales: readonly Locale[]
  limit: number
}): Promise<EditionItem[]> {
  const lists = query.locales.map((locale) =>
    selectItems()
      .where(
        and(
          isNotNull(articles.listedAt),
          eq(editionTexts.locale, locale),
          eq(editionTexts.state, 'published'),
        ),
      )
      .orderBy(desc(articles.listedAt), desc(articles.id))
      .limit(query.limit),
  )
  return (await Promise.all(lists)).flat().map(toItem)
}

/**
 * What became of texts after change `since`, each once, at most `limit` of them: undefined when
 * more than that changed.
 */
export async function listChanges(query: {
  locales: readonly Locale[]
  since: number
  limit: number
}): Promise<EditionChange[] | undefined> {
  const { db } = connection()
  const latest = await db
    .select({
      articleId: changes.articleId,
      locale: changes.locale,
      seq: max(changes.seq),
      corrected: sql<number>`max(${changes.kind} = 'corrected')`,
    })
    .from(changes)
    .where(and(gt(changes.seq, query.since), inArray(changes.locale, [...query.locales])))
    // By the columns themselves the whole log would be read, in the order of their index.
    .groupBy(sql`+${changes.articleId}`, sql`+${changes.locale}`)
    .orderBy(asc(max(changes.seq)))
    .limit(query.limit + 1)
  if (latest.length > query.limit) return undefined
  const ids = [...new Set(latest.map((change) => change.articleId))]
  const [items, bases] = await Promise.all([listItems(ids), listBases(ids, query.since)])
  return latest.map(({ articleId, locale, corrected }) => {
    const key = keyOf({ articleId, locale })
    return {
      articleId,
      locale,
      item: items.get(key),
      base: bases.get(key),
      corrected: corrected === 1,
    }
  })
}

/**
 * What is withdrawn of the texts that changed after change `since`, in every language, at most
 * `limit` of them: undefined when there are more.
 */
export async function listWithdrawn(query: { since: number; limit: number }) {
  const { db } = connection()
  const changed = db
    .select({ articleId: changes.articleId, locale: changes.locale })
    .from(changes)
    .where(gt(changes.seq, query.since))
  const rows = await db
    .select({
      id: editionTexts.articleId,
      locale: editionTexts.locale,
      slug: editionTexts.slug,
      headline: editionTexts.headline,
      reason: sql<string>`coalesce(${editionTexts.withdrawalReason}, '')`,
      withdrawnAt: editionTexts.withdrawnAt,
      updatedAt: editionTexts.updatedAt,
    })
    .from(editionTexts)
    .where(
      and(
        eq(editionTexts.state, 'withdrawn'),
        sql`(${editionTexts.articleId}, ${editionTexts.locale}) in ${changed}`,
      ),
    )
    .orderBy(asc(editionTexts.articleId), asc(editionTexts.locale))
    .limit(query.limit + 1)
  if (rows.length > query.limit) return undefined
  return rows.map(({ withdrawnAt, updatedAt, ...text }) => ({
    ...text,
    at: withdrawnAt ?? updatedAt,
  }))
}

async function listItems(ids: readonly string[]) {
  const rows = await selectItems().where(
    and(inArray(editionTexts.articleId, [...ids]), eq(editionTexts.state, 'published')),
  )
  return new Map(rows.map((row) => [keyOf(row), toItem(row)]))
}

/** The documents that devices had when the log stood at `cursor`. */
async function listBases(ids: readonly string[], cursor: number) {
  const { db } = connection()
  const latest = db
    .select({ seq: max(changes.seq).as('seq') })
    .from(changes)
    .where(and(inArray(changes.articleId, [...ids]), lte(changes.seq, cursor)))
    .groupBy(changes.articleId, changes.locale)
  const rows = await db
    .select()
    .from(changes)
    .where(and(inArray(changes.seq, latest), ne(changes.kind, 'withdrawn')))
  return new Map(rows.flatMap((row) => (row.documentHash ? [[keyOf(row), row.documentHash]] : [])))
}

function selectItems() {
  return connection()
    .db.select({
      articleId: editionTexts.articleId,
      locale: editionTexts.locale,
      sectionId: articles.sectionId,
      listedAt: articles.listedAt,
      hash: documents.hash,
      bytes: sql<number>`octet_length(${documents.content})`,
      pictures: sql<string | null>`json_extract(${documents.content}, '$.pictures')`,
    })
    .from(editionTexts)
    .innerJoin(articles, eq(articles.id, editionTexts.articleId))
    .innerJoin(documents, eq(documents.hash, editionTexts.documentHash))
    .$dynamic()
}

function toItem(row: Awaited<ReturnType<typeof selectItems>>[number]): EditionItem {
  const { pictures, listedAt, ...item } = row
  return { ...item, listedAt: listedAt ?? 0, pictures: pictures ? JSON.parse(pictures) : [] }
}

function keyOf({ articleId, locale }: { articleId: string; locale: Locale }): string {
  return `${locale} ${articleId}`
}
