import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticlePage } from '@/components/article/article-page'
import { getPreview } from '@/db/queries/previews'
import { localeOf } from '@/lib/server/page-locale'
import { readPublication, readRelated } from '@/lib/server/reading'

type Props = { params: Promise<{ locale: string; token: string }> }

/** Drawn anew for every request, and kept nowhere: what it shows is not public. */
export const dynamic = 'force-dynamic'

export const metadata: Metadata = { robots: { index: false, follow: false } }

export default async function PreviewPage({ params }: Props) {
  const locale = await localeOf(params)
  const { token } = await params
  const article = (await getPreview({ token, locale, now: Date.now() })) ?? notFound()
  return (
    <>
      <title>{article.headline}</title>
      <ArticlePage
        article={article}
        publication={await readPublication(locale)}
        related={await readRelated(article)}
      />
    </>
  )
}
