import 'server-only'
import { sql } from 'drizzle-orm'
import type { Teaser } from '@/lib/shared/article/article'
import type { Locale } from '@/lib/shared/locales'
import { foldWords, stemsOf } from '@/lib/shared/search/stems'
import { searchWords } from '@/lib/shared/search/words'
import { connection } from '../connection'
import { localeWord } from './search-index'
import { listTeasersById } from './teasers'

/** Ranked among this many newest matches, so that a common word costs no more than a rare one. */
const rankedMatches = 400

/**
 * Public articles with every word of `text`, best first: before all others those that have the
 * words themselves (the last as a beginning), then those that have words of the same stems.
 * Any string is a valid search; one without letters or digits finds nothing.
 */
export async function searchArticles(query: {
  locale: Locale
  text: string
  limit: number
}): Promise<Teaser[]> {
  const found = await matchPublicTexts(query)
  const teasers = await listTeasersById({ locale: query.locale, ids: found })
  const byId = new Map(teasers.map((teaser) => [teaser.articleId, teaser]))
  return found.flatMap((id) => byId.get(id) ?? [])
}

/** The same as ids of articles, best first. */
export async function matchPublicTexts(query: {
  locale: Locale
  text: string
  limit: number
}): Promise<string[]> {
  const { locale, limit } = query
  const words = searchWords(query.text)
  if (words.length === 0) return []
  const ids = await findMatches(inLocale(locale, words.map(asItself)), limit)
  if (ids.length < limit) {
    const related = inLocale(
      locale,
      words.map((...word) => byStem(locale, ...word)),
    )
    // What has the words themselves is found once more.
    for (const id of await findMatches(related, limit)) if (!ids.includes(id)) ids.push(id)
  }
  return ids.slice(0, limit)
}

async function findMatches(match: string, limit: number): Promise<string[]> {
  const rows = await connection().db.all<{ articleId: string }>(sql`
    select edition_texts.article_id as articleId
    from (
      select rowid, bm25(edition_search, 8, 4, 1, 0, 1) as score
      from edition_search where edition_search match ${match}
      order by rowid desc limit ${rankedMatches}
    ) as found
    join edition_texts on edition_texts.id = found.rowid and edition_texts.state = 'published'
    order by found.score, edition_texts.published_at desc
    limit ${limit}
  `)
  return rows.map((row) => row.articleId)
}

function inLocale(locale: Locale, terms: readonly string[]): string {
  return `locale : "${localeWord(locale)}" AND ${terms.join(' AND ')}`
}

/** Words are quoted, so nothing that a person types is read as the query language of FTS5. */
function asItself(word: string, index: number, words: readonly string[]): string {
  return `{headline standfirst body} : "${word}"${index === words.length - 1 ? ' *' : ''}`
}

function byStem(locale: Locale, word: string, index: number, words: readonly string[]): string {
  const stems = foldWords(word).flatMap((folded) => stemsOf(folded, locale))
  if (stems.length === 0) return asItself(word, index, words)
  const anyStem = stems.map((stem) => `"${stem}"`).join(' OR ')
  return `(${asItself(word, index, words)} OR {headline standfirst body stems} : (${anyStem}))`
}
