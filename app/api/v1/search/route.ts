import { z } from 'zod'
import { searchArticles } from '@/db/queries/search'
import type { FoundArticle } from '@/lib/shared/api/found-article'
import { locales } from '@/lib/shared/locales'
import { longestSearch, searchLimit } from '@/lib/shared/search'

export const dynamic = 'force-dynamic'

const asked = z.object({ locale: z.enum(locales), q: z.string() })

/** Public articles that have every word of `q`, best first: `?locale=id&q=…`. */
export async function GET(request: Request) {
  const { searchParams } = new URL(request.url)
  const query = asked.safeParse(Object.fromEntries(searchParams))
  if (!query.success) {
    return Response.json({ error: z.prettifyError(query.error) }, { status: 400 })
  }
  const { locale, q } = query.data
  const text = q.slice(0, longestSearch)
  const teasers = await searchArticles({ locale, text, limit: searchLimit })
  const found: FoundArticle[] = teasers.map(
    ({ articleId, slug, headline, standfirst, section, publishedAt }) => ({
      articleId,
      slug,
      headline,
      standfirst,
      section,
      publishedAt,
    }),
  )
  return Response.json(found, { headers: { 'cache-control': 'no-store' } })
}
