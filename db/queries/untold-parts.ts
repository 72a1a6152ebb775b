import 'server-only'
import { and, desc, eq, lte } from 'drizzle-orm'
import { isUnwritten } from '@/lib/shared/article/translation'
import type { Reader } from '../client'
import { type editionTexts, revisions } from '../schema'

type EditionRow = typeof editionTexts.$inferSelect

/**
 * How many parts of its source a translation leaves out because they are newer: blocks that were
 * added since it was published, and a headline or standfirst that says something else now.
 */
export async function countUntoldParts(
  db: Reader,
  translation: EditionRow,
  source: EditionRow,
): Promise<number> {
  if (source.updatedAt <= translation.updatedAt) return 0
  const { articleId, locale } = source
  const [known] = await db
    .select()
    .from(revisions)
    .where(
      and(
        eq(revisions.articleId, articleId),
        eq(revisions.locale, locale),
        lte(revisions.at, translation.updatedAt),
      ),
    )
    .orderBy(desc(revisions.version))
    .limit(1)
  // A translation that was public first was made from what nobody else has seen.
  if (!known) return 0
  const told = new Set([
    ...known.body.map((block) => block.id),
    ...translation.body.map((block) => block.source?.id),
  ])
  const added = source.body.filter((block) => !told.has(block.id) && !isUnwritten(block))
  const changed = (['headline', 'standfirst'] as const).filter(
    (part) => known[part] !== source[part],
  )
  return added.length + changed.length
}
