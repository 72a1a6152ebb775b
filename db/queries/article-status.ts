import 'server-only'
import { and, eq, inArray, max, ne } from 'drizzle-orm'
import type { ArticleStatus } from '@/lib/shared/api/article-status'
import { type Locale, locales } from '@/lib/shared/locales'
import { connection } from '../connection'
import { articles, corrections, editionTexts, sectionTexts } from '../schema'
import { listMovedArticles } from './moved-slugs'

/** How the public and withdrawn languages of the named articles stand; unknown ids are left out. */
export async function listArticleStatus(ids: readonly string[]): Promise<ArticleStatus[]> {
  if (ids.length === 0) return []
  const { db } = connection()
  const [editions, corrected] = await Promise.all([
    db
      .select({
        articleId: editionTexts.articleId,
        locale: editionTexts.locale,
        state: editionTexts.state,
        slug: editionTexts.slug,
        headline: editionTexts.headline,
        standfirst: editionTexts.standfirst,
        section: sectionTexts.name,
        version: editionTexts.version,
        withdrawnAt: editionTexts.withdrawnAt,
        withdrawalReason: editionTexts.withdrawalReason,
        updatedAt: editionTexts.updatedAt,
      })
      .from(editionTexts)
      .innerJoin(articles, eq(articles.id, editionTexts.articleId))
      .leftJoin(
        sectionTexts,
        and(
          eq(sectionTexts.sectionId, articles.sectionId),
          eq(sectionTexts.locale, editionTexts.locale),
        ),
      )
      .where(and(inArray(editionTexts.articleId, [...ids]), ne(editionTexts.state, 'draft'))),
    db
      .select({
        articleId: corrections.articleId,
        locale: corrections.locale,
        at: max(corrections.at),
      })
      .from(corrections)
      .where(inArray(corrections.articleId, [...ids]))
      .groupBy(corrections.articleId, corrections.locale),
  ])
  const byArticle = groupByArticle(editions)
  return [...byArticle].map(([articleId, texts]) => ({
    articleId,
    editions: texts.map(({ articleId: _, section, ...text }) => ({
      ...standing(text),
      section: section ?? undefined,
      correctedAt:
        corrected.find((one) => one.articleId === articleId && one.locale === text.locale)?.at ??
        undefined,
    })),
  }))
}

function standing<Text>({
  state,
  withdrawnAt,
  withdrawalReason,
  updatedAt,
  ...text
}: Text & {
  state: 'draft' | 'published' | 'withdrawn'
  withdrawnAt: number | null
  withdrawalReason: string | null
  updatedAt: number
}) {
  if (state !== 'withdrawn') return { ...text, state: 'published' as const }
  const withdrawal = { at: withdrawnAt ?? updatedAt, reason: withdrawalReason ?? '' }
  return { ...text, standfirst: '', state, withdrawal }
}

/** The articles that public slugs lead to, those that were public once included. */
export async function listArticlesBySlug(
  wanted: readonly { locale: Locale; slug: string }[],
): Promise<{ locale: Locale; slug: string; articleId: string }[]> {
  if (wanted.length === 0) return []
  const { db } = connection()
  const slugs = wanted.map((one) => one.slug)
  const rows = await db
    .select({
      locale: editionTexts.locale,
      slug: editionTexts.slug,
      articleId: editionTexts.articleId,
    })
    .from(editionTexts)
    .where(
      and(
        inArray(editionTexts.locale, locales),
        inArray(editionTexts.slug, slugs),
        ne(editionTexts.state, 'draft'),
      ),
    )
  const taken = new Set(rows.map((row) => `${row.locale} ${row.slug}`))
  const moved = await listMovedArticles(db, slugs)
  return [...rows, ...moved.filter((one) => !taken.has(`${one.locale} ${one.slug}`))]
}

function groupByArticle<Row extends { articleId: string }>(rows: readonly Row[]) {
  const groups = new Map<string, Row[]>()
  for (const row of rows) groups.set(row.articleId, [...(groups.get(row.articleId) ?? []), row])
  return groups
}
