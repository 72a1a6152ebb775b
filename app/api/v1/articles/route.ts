import { z } from 'zod'
import { listArticleStatus, listArticlesBySlug } from '@/db/queries/article-status'
import { type ArticleStatusAnswer, articleStatusLimit } from '@/lib/shared/api/article-status'
import { isLocale, type Locale } from '@/lib/shared/locales'
import { routes } from '@/lib/shared/routes'

export const dynamic = 'force-dynamic'

const asked = z
  .object({
    id: z.array(z.string().regex(/^[A-Za-z0-9_-]{1,40}$/)),
    path: z.array(z.string().max(400)),
  })
  .refine(({ id, path }) => id.length + path.length <= articleStatusLimit, {
    message: `Ask about at most ${articleStatusLimit} ids and paths at once.`,
  })

/**
 * How articles stand: `?id=…&path=/id/articles/…`, each as often as wanted, fifty in all.
 * What is unknown is left out of the answer.
 */
export async function GET(request: Request) {
  const { searchParams } = new URL(request.url)
  const query = asked.safeParse({
    id: searchParams.getAll('id'),
    path: searchParams.getAll('path'),
  })
  if (!query.success) {
    return Response.json({ error: z.prettifyError(query.error) }, { status: 400 })
  }
  const { id, path } = query.data
  const wanted = path.flatMap((one) => articleAddress(one) ?? [])
  const found = await listArticlesBySlug(wanted)
  const paths = Object.fromEntries(
    found.map((one) => [routes.article(one.locale, one.slug), one.articleId]),
  )
  const ids = new Set([...id, ...Object.values(paths)])
  const answer: ArticleStatusAnswer = { articles: await listArticleStatus([...ids]), paths }
  return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
}

function articleAddress(path: string): { locale: Locale; slug: string } | undefined {
  const [, locale, kind, slug, more] = path.split('/')
  return isLocale(locale) && kind === 'articles' && slug && !more ? { locale, slug } : undefined
}
