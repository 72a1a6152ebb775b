import 'server-only'
import { and, desc, eq, inArray } from 'drizzle-orm'
import type { OldSources } from '@/lib/shared/api/desk/draft'
import { blockHash } from '@/lib/shared/article/block-hash'
import type { Block } from '@/lib/shared/article/blocks'
import { otherLocale } from '@/lib/shared/locales'
import type { Reader, Transaction } from '../client'
import { connection } from '../connection'
import { draftRevisions, sourceBlocks } from '../desk-schema'
import { revisions } from '../schema'
import { getDraftIn } from './drafts'
import type { EditionKey } from './publishing'

/** Keeps the source blocks that a translation says it was made from, while the source still reads so. */
export async function keepSourceBlocksIn(
  tx: Transaction,
  translation: EditionKey,
  body: readonly Block[],
): Promise<void> {
  const named = new Set(body.flatMap((block) => block.source?.hash ?? []))
  if (named.size === 0) return
  const source = await getDraftIn(tx, { ...translation, locale: otherLocale(translation.locale) })
  const kept = (source?.text.body ?? []).flatMap((block) => {
    const hash = blockHash(block)
    return named.has(hash) ? [{ hash, block }] : []
  })
  if (kept.length > 0) await tx.insert(sourceBlocks).values(kept).onConflictDoNothing()
}

/** What the source said when blocks were translated from it, where it now says something else. */
export async function getOldSources(
  source: EditionKey,
  now: readonly Block[],
  translation: readonly Block[],
): Promise<OldSources> {
  const { db } = connection()
  const current = new Set(now.map(blockHash))
  const wanted = new Set(
    translation.flatMap(({ source }) => (source && !current.has(source.hash) ? source.hash : [])),
  )
  if (wanted.size === 0) return {}
  const kept = await db
    .select()
    .from(sourceBlocks)
    .where(inArray(sourceBlocks.hash, [...wanted]))
  const found = new Map(kept.map(({ hash, block }) => [hash, block]))
  for (const body of found.size < wanted.size ? await earlierBodies(db, source) : []) {
    for (const block of body) {
      const hash = blockHash(block)
      if (wanted.has(hash) && !found.has(hash)) found.set(hash, block)
    }
  }
  return Object.fromEntries(found)
}

async function earlierBodies(db: Reader, { articleId, locale }: EditionKey) {
  const published = await db
    .select({ body: revisions.body })
    .from(revisions)
    .where(and(eq(revisions.articleId, articleId), eq(revisions.locale, locale)))
    .orderBy(desc(revisions.version))
    .limit(50)
  const saved = await db
    .select({ body: draftRevisions.body })
    .from(draftRevisions)
    .where(and(eq(draftRevisions.articleId, articleId), eq(draftRevisions.locale, locale)))
    .orderBy(desc(draftRevisions.rev))
    .limit(100)
  return [...published, ...saved].map(({ body }) => body)
}
