import 'server-only'
import { sql } from 'drizzle-orm'
import type { Teaser } from '@/lib/shared/article/article'
import type { Locale } from '@/lib/shared/locales'
import { searchWords } from '@/lib/shared/search'
import { connection } from '../connection'
import { localeWord } from './publishing'
import { listTeasersById } from './teasers'

/** Ranked among this many newest matches, so that a common word costs no more than a rare one. */
const rankedMatches = 400

/**
 * Public articles with every word of `text` (the last as a beginning), best first.
 * Any string is a valid search; one without letters or digits finds nothing.
 */
export async function searchArticles(query: {
  locale: Locale
  text: string
  limit: number
}): Promise<Teaser[]> {
  const match = matchExpression(query.text, query.locale)
  if (!match) return []
  const rows = await connection().db.all<{ articleId: string }>(sql`
    select edition_texts.article_id as articleId
    from (
      select rowid, bm25(edition_search, 8, 4, 1, 0) as score
      from edition_search where edition_search match ${match}
      order by rowid desc limit ${rankedMatches}
    ) as found
    join edition_texts on edition_texts.id = found.rowid and edition_texts.state = 'published'
    order by found.score, edition_texts.published_at desc
    limit ${query.limit}
  `)
  const ids = rows.map((row) => row.articleId)
  const teasers = await listTeasersById({ locale: query.locale, ids })
  const byId = new Map(teasers.map((teaser) => [teaser.articleId, teaser]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** Words are quoted, so nothing that a person types is read as the query language of FTS5. */
function matchExpression(text: string, locale: Locale): string | undefined {
  const words = searchWords(text)
  if (words.length === 0) return undefined
  const terms = words.map((word, index) => `"${word}"${index === words.length - 1 ? ' *' : ''}`)
  return `locale : "${localeWord(locale)}" AND {headline standfirst body} : (${terms.join(' AND ')})`
}
