import 'server-only'
import { and, eq, inArray } from 'drizzle-orm'
import type { Locale } from '@/lib/shared/locales'
import type { Reader, Transaction } from '../client'
import { movedSlugs } from '../desk-schema'

export type MovedArticle = { locale: Locale; slug: string; articleId: string }

/**
 * Lets an address that was public lead to its article from now on. The address that the article has
 * now leads nowhere else: whoever had it before has lost it.
 */
export async function keepOldSlugIn(
  tx: Transaction,
  moved: { articleId: string; locale: Locale; from: string; to: string },
): Promise<void> {
  const { articleId, locale, from, to } = moved
  await tx
    .insert(movedSlugs)
    .values({ kind: 'article', locale, slug: from, targetId: articleId })
    .onConflictDoUpdate({
      target: [movedSlugs.kind, movedSlugs.locale, movedSlugs.slug],
      set: { targetId: articleId },
    })
  await forgetOldSlugIn(tx, { locale, slug: to })
}

/** An address that is an article's own is no longer one that leads elsewhere. */
export async function forgetOldSlugIn(
  tx: Transaction,
  address: { locale: Locale; slug: string },
): Promise<void> {
  const { locale, slug } = address
  const same = and(
    eq(movedSlugs.kind, 'article'),
    eq(movedSlugs.locale, locale),
    eq(movedSlugs.slug, slug),
  )
  await tx.delete(movedSlugs).where(same)
}

/** The articles that once had one of these slugs, in any language. */
export async function listMovedArticles(
  db: Reader,
  slugs: readonly string[],
): Promise<MovedArticle[]> {
  return db
    .select({ locale: movedSlugs.locale, slug: movedSlugs.slug, articleId: movedSlugs.targetId })
    .from(movedSlugs)
    .where(and(eq(movedSlugs.kind, 'article'), inArray(movedSlugs.slug, [...slugs])))
}
