import 'server-only'
import { searchArticles } from '@/db/queries/search'
import type { FoundArticle } from '@/lib/shared/api/found-article'
import type { Locale } from '@/lib/shared/locales'
import { matchingWords } from '@/lib/shared/search/stems'
import { longestSearch, searchLimit, searchWords } from '@/lib/shared/search/words'

/** What a search shows, best first, with the words of each result that it found. */
export async function findArticles(locale: Locale, asked: string): Promise<FoundArticle[]> {
  const text = asked.slice(0, longestSearch)
  const words = searchWords(text)
  const teasers = await searchArticles({ locale, text, limit: searchLimit })
  return teasers.map(
    ({ articleId, slug, headline, standfirst, section, publishedAt }): FoundArticle => ({
      articleId,
      slug,
      headline,
      standfirst,
      section,
      publishedAt,
      terms: matchingWords(`${headline}\n${standfirst}`, words, locale),
    }),
  )
}
