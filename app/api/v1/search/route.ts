import { z } from 'zod'
import { findArticles } from '@/lib/server/found-articles'
import { locales } from '@/lib/shared/locales'

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
  const found = await findArticles(locale, q)
  return Response.json(found, { headers: { 'cache-control': 'no-store' } })
}
