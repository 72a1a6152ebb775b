import 'server-only'
import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Correction } from '@/lib/shared/article/article'
import { toDocument } from '@/lib/shared/edition/article-document'
import { canonicalJson } from '@/lib/shared/edition/canonical'
import { contentHash } from '@/lib/shared/edition/hash'
import { type Locale, locales } from '@/lib/shared/locales'
import type { Connection, Transaction } from '../client'
import { connection } from '../connection'
import { articles, documents, editionTexts } from '../schema'
import { toArticle } from './articles'

type EditionRow = typeof editionTexts.$inferSelect

/** How many of the newest articles of a language a device can be given. */
const editionReach = 1000

/**
 * Keeps what devices are given of a public text as it now stands, and makes it current. Gives its
 * hash. `correction` is one that is about to be written.
 */
export async function keepDocumentIn(
  tx: Transaction,
  edition: EditionRow,
  correction?: Correction,
): Promise<string> {
  const article = await toArticle(tx, edition)
  const corrections = [...article.corrections, ...(correction ? [correction] : [])]
  const content = canonicalJson(toDocument({ ...article, corrections }))
  const hash = await contentHash(content)
  if (hash === edition.documentHash) return hash
  const { articleId, locale } = edition
  await tx.insert(documents).values({ hash, articleId, locale, content }).onConflictDoNothing()
  await tx.update(editionTexts).set({ documentHash: hash }).where(eq(editionTexts.id, edition.id))
  return hash
}

/** Documents for public texts within reach that have none: those older than documents themselves. */
export async function keepMissingDocuments({ write }: Connection): Promise<void> {
  for (const locale of locales) {
    for (;;) {
      const done = await write(async (tx) => {
        const missing = await listWithoutDocument(tx, locale)
        for (const edition of missing) await keepDocumentIn(tx, edition)
        return missing.length
      })
      if (done === 0) break
    }
  }
}

async function listWithoutDocument(tx: Transaction, locale: Locale): Promise<EditionRow[]> {
  const within = tx
    .select({ id: articles.id })
    .from(articles)
    .where(sql`${articles.listedAt} is not null`)
    .orderBy(desc(articles.listedAt), desc(articles.id))
    .limit(editionReach)
  return tx
    .select()
    .from(editionTexts)
    .where(
      and(
        inArray(editionTexts.articleId, within),
        eq(editionTexts.locale, locale),
        eq(editionTexts.state, 'published'),
        isNull(editionTexts.documentHash),
      ),
    )
    .limit(100)
}

/**
 * The content of documents by hash. What was withdrawn since is left out, and so is what never was.
 */
export async function getDocuments(hashes: readonly string[]): Promise<Map<string, string>> {
  if (hashes.length === 0) return new Map()
  const rows = await connection()
    .db.select({ hash: documents.hash, content: documents.content })
    .from(documents)
    .innerJoin(
      editionTexts,
      and(
        eq(editionTexts.articleId, documents.articleId),
        eq(editionTexts.locale, documents.locale),
        eq(editionTexts.state, 'published'),
      ),
    )
    .where(inArray(documents.hash, [...hashes]))
  return new Map(rows.map((row) => [row.hash, row.content]))
}
