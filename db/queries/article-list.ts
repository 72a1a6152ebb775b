import 'server-only'
import { and, desc, eq, inArray, ne, or, type SQL, sql } from 'drizzle-orm'
import type { ArticleFilter, AskedStage } from '@/lib/shared/desk/article-filter'
import type { ArticleRow } from '@/lib/shared/desk/article-row'
import { isPublic, stages } from '@/lib/shared/desk/stages'
import { type Locale, locales } from '@/lib/shared/locales'
import type { PagePosition } from '@/lib/shared/page-token'
import { connection } from '../connection'
import { deskArticles } from '../desk-schema'
import { describeArticles } from './article-rows'
import { searchDesk } from './desk-search'
import { countStaleFor, countStaleOf } from './stale-counts'

export type DeskArticlePage = {
  rows: ArticleRow[]
  next: PagePosition | undefined
  /** Articles of which nobody knows yet whether they are stale; more than 0 only when that is asked. */
  uncounted: number
}

const columns = {
  id: { stage: deskArticles.idStage, draft: deskArticles.idDraft },
  en: { stage: deskArticles.enStage, draft: deskArticles.enDraft },
} as const

/** How long a page may take to find out what is stale. */
const countingMs = 800

/** Articles of the desk, the last touched first, from `after` on. */
export async function listDeskArticles(query: {
  filter: ArticleFilter
  personId: string
  locale: Locale
  after?: PagePosition | undefined
  limit: number
}): Promise<DeskArticlePage> {
  const { filter, locale, after, limit } = query
  const uncounted = filter.stale ? await countStaleFor(countingMs) : 0
  const found = filter.text ? await searchDesk({ text: filter.text, locales: asked(filter) }) : null
  const rows = await connection()
    .db.select({ articleId: deskArticles.articleId, touchedAt: deskArticles.touchedAt })
    .from(deskArticles)
    .where(
      and(
        found ? inArray(deskArticles.articleId, found) : undefined,
        matching(filter, query.personId),
        after
          ? sql`(${deskArticles.touchedAt}, ${deskArticles.articleId}) < (${after.listedAt}, ${after.articleId})`
          : undefined,
      ),
    )
    .orderBy(desc(deskArticles.touchedAt), desc(deskArticles.articleId))
    .limit(limit + 1)
  const shown = rows.slice(0, limit)
  const ids = shown.map((row) => row.articleId)
  await countStaleOf(ids)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return {
    rows: await describeArticles({ ids, locale }),
    next: last && { listedAt: last.touchedAt, articleId: last.articleId },
    uncounted,
  }
}

function asked({ language }: ArticleFilter): readonly Locale[] {
  return language ? [language] : locales
}

function matching(filter: ArticleFilter, personId: string): SQL | undefined {
  const { stage, language, sectionId, stale, mine } = filter
  return and(
    // The words of the index's own condition, without which it is not used.
    stage === 'changed' ? sql`(id_draft = 1 or en_draft = 1)` : undefined,
    stage ? or(...asked(filter).map((one) => standsAt(one, stage, language))) : undefined,
    language && !stage ? ne(columns[language].stage, 'absent') : undefined,
    sectionId ? eq(deskArticles.sectionId, sectionId) : undefined,
    stale ? sql`stale_count > 0` : undefined,
    mine
      ? or(eq(deskArticles.createdBy, personId), eq(deskArticles.touchedBy, personId))
      : undefined,
  )
}

function standsAt(locale: Locale, stage: AskedStage, only: Locale | undefined): SQL | undefined {
  const own = columns[locale]
  // Most texts are public: of either language there is one near the beginning of the whole list.
  if (stage === 'published' && !only) return sql`+${own.stage} = ${stage}`
  if (stage !== 'changed') return eq(own.stage, stage)
  // The plus keeps to the index of drafts, which are few: most texts are at these stages.
  return and(eq(own.draft, true), sql`+${own.stage} in ${stages.filter(isPublic)}`)
}
