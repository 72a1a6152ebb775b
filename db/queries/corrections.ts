import 'server-only'
import { and, desc, eq, sql } from 'drizzle-orm'
import type { Locale } from '@/lib/shared/locales'
import type { CorrectionPosition } from '@/lib/shared/page-token'
import { connection } from '../connection'
import { corrections, editionTexts } from '../schema'

export type PublishedCorrection = {
  slug: string
  headline: string
  note: string
  at: number
  seq: number
}

export type CorrectionPage = {
  corrections: PublishedCorrection[]
  next: CorrectionPosition | undefined
}

/** One page of corrections of articles that are still public, newest first. */
export async function listCorrections(query: {
  locale: Locale
  after?: CorrectionPosition | undefined
  limit: number
}): Promise<CorrectionPage> {
  const { locale, after, limit } = query
  const found = await connection()
    .db.select({
      slug: editionTexts.slug,
      headline: editionTexts.headline,
      note: corrections.note,
      at: corrections.at,
      seq: corrections.seq,
    })
    .from(corrections)
    .innerJoin(
      editionTexts,
      and(
        eq(editionTexts.articleId, corrections.articleId),
        eq(editionTexts.locale, corrections.locale),
        eq(editionTexts.state, 'published'),
      ),
    )
    .where(
      and(
        eq(corrections.locale, locale),
        after && sql`(${corrections.at}, ${corrections.seq}) < (${after.at}, ${after.seq})`,
      ),
    )
    .orderBy(desc(corrections.at), desc(corrections.seq))
    .limit(limit + 1)
  const shown = found.slice(0, limit)
  const last = shown.at(-1)
  return { corrections: shown, next: found.length > limit && last ? last : undefined }
}
