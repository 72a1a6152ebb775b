import type { Metadata } from 'next'
import { notFound, permanentRedirect, redirect } from 'next/navigation'
import { BothLanguagesPage } from '@/components/article/both-languages-page'
import { textVersionOf } from '@/lib/server/article-metadata'
import { localeOf } from '@/lib/server/page-locale'
import { pageMetadata } from '@/lib/server/page-metadata'
import { readArticle, readPublication } from '@/lib/server/reading'
import { articleMessages } from '@/lib/shared/messages/article'
import { routes } from '@/lib/shared/routes'

type Props = { params: Promise<{ locale: string; slug: string }> }

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const { slug } = await params
  const answer = (await readArticle({ locale, slug })) ?? notFound()
  if (answer.state !== 'published') return {}
  const { articleId, headline, twin } = answer.article
  const other = twin && (await readArticle({ locale: twin.locale, slug: twin.slug }))
  const title = articleMessages[locale].bothTitle(headline)
  const path = routes.bothLanguages(locale, slug)
  const facts = {
    kind: 'both',
    articleId,
    ...textVersionOf(answer.article),
    ...(other?.state === 'published' && { twin: textVersionOf(other.article) }),
  } as const
  return {
    ...(await pageMetadata({ locale, title, path, facts, noindex: true })),
    alternates: { canonical: routes.article(locale, slug) },
  }
}

export default async function BothLanguages({ params }: Props) {
  const locale = await localeOf(params)
  const { slug } = await params
  const answer = (await readArticle({ locale, slug })) ?? notFound()
  if (answer.state === 'moved') permanentRedirect(routes.bothLanguages(locale, answer.slug))
  if (answer.state !== 'published') redirect(routes.article(locale, slug))
  const { article } = answer
  const { twin } = article
  const other = twin && (await readArticle({ locale: twin.locale, slug: twin.slug }))
  if (other?.state !== 'published') redirect(routes.article(locale, slug))
  const publication = await readPublication(locale)
  return <BothLanguagesPage article={article} twin={other.article} publication={publication} />
}
