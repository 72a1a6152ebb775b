import 'server-only'
import { and, desc, eq } from 'drizzle-orm'
import type { Locale } from '@/lib/shared/locales'
import { connection } from '../connection'
import { corrections, editionTexts } from '../schema'

export type PublishedCorrection = { slug: string; headline: string; note: string; at: number }

/** The newest corrections of articles that are still public. */
export function listCorrections(query: {
  locale: Locale
  limit: number
}): Promise<PublishedCorrection[]> {
  return connection()
    .db.select({
      slug: editionTexts.slug,
      headline: editionTexts.headline,
      note: corrections.note,
      at: corrections.at,
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
    .where(eq(corrections.locale, query.locale))
    .orderBy(desc(corrections.at), desc(corrections.seq))
    .limit(query.limit)
}
