import 'server-only'
import { and, asc, eq, gte, lt } from 'drizzle-orm'
import type { CalendarEntry } from '@/lib/shared/desk/calendar'
import type { Locale } from '@/lib/shared/locales'
import { connection } from '../connection'
import { deskArticles } from '../desk-schema'
import { editionTexts } from '../schema'
import { describeArticles } from './article-rows'

/** More than a newsroom schedules in six weeks. */
const most = 500

/** What is to become public, and what embargo ends, from `from` until before `until`. */
export async function listCalendar(query: {
  from: number
  until: number
  locale: Locale
}): Promise<CalendarEntry[]> {
  const { db } = connection()
  const { from, until, locale } = query
  const [scheduled, embargoed] = await Promise.all([
    db
      .select({
        articleId: editionTexts.articleId,
        locale: editionTexts.locale,
        at: editionTexts.scheduledAt,
      })
      .from(editionTexts)
      .where(
        and(
          eq(editionTexts.stage, 'scheduled'),
          gte(editionTexts.scheduledAt, from),
          lt(editionTexts.scheduledAt, until),
        ),
      )
      .orderBy(asc(editionTexts.scheduledAt))
      .limit(most),
    db
      .select({ articleId: deskArticles.articleId, at: deskArticles.embargoUntil })
      .from(deskArticles)
      .where(and(gte(deskArticles.embargoUntil, from), lt(deskArticles.embargoUntil, until)))
      .orderBy(asc(deskArticles.embargoUntil))
      .limit(most),
  ])
  const ids = [...new Set([...scheduled, ...embargoed].map((row) => row.articleId))]
  const rows = new Map((await describeArticles({ ids, locale })).map((row) => [row.articleId, row]))
  const headlineOf = (articleId: string) => rows.get(articleId)?.headline ?? ''
  const entries: CalendarEntry[] = [
    ...scheduled.map(({ articleId, locale: language, at }) => ({
      kind: 'scheduled' as const,
      articleId,
      language,
      at: at ?? 0,
      headline: headlineOf(articleId),
    })),
    ...embargoed.map(({ articleId, at }) => ({
      kind: 'embargo' as const,
      articleId,
      at: at ?? 0,
      headline: headlineOf(articleId),
    })),
  ]
  return entries.sort((a, b) => a.at - b.at)
}
