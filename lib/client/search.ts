import { array, parse } from 'zod/mini'
import { type FoundArticle, foundArticle } from '@/lib/shared/api/found-article'
import type { Locale } from '@/lib/shared/locales'

/** Asks the server for articles. @throws Error when it does not answer */
export async function fetchSearch(query: {
  locale: Locale
  text: string
  signal: AbortSignal
}): Promise<FoundArticle[]> {
  const asked = new URLSearchParams({ locale: query.locale, q: query.text })
  const response = await fetch(`/api/v1/search?${asked}`, { signal: query.signal })
  if (!response.ok) throw new Error(`The search answered ${response.status}.`)
  return parse(array(foundArticle), await response.json())
}
