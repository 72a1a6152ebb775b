import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { ArticlePage } from '@/components/article/article-page'
import { UntranslatedPage } from '@/components/article/untranslated-page'
import { WithdrawnPage } from '@/components/article/withdrawn-page'
import { articleMetadata, newsArticle, scriptJson } from '@/lib/server/article-metadata'
import { localeOf } from '@/lib/server/page-locale'
import { readArticle, readPublication, readRelated } from '@/lib/server/reading'
import { routes } from '@/lib/shared/routes'

type Props = { params: Promise<{ locale: string; slug: string }> }

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const { slug } = await params
  const answer = (await readArticle({ locale, slug })) ?? notFound()
  return articleMetadata(locale, slug, answer)
}

export default async function ArticleRoute({ params }: Props) {
  const locale = await localeOf(params)
  const { slug } = await params
  const answer = (await readArticle({ locale, slug })) ?? notFound()
  const publication = await readPublication(locale)
  switch (answer.state) {
    case 'published':
      return (
        <ArticlePage
          article={answer.article}
          publication={publication}
          related={await readRelated(answer.article)}
          structuredData={scriptJson(newsArticle(answer.article, publication.name))}
        />
      )
    case 'withdrawn':
      return (
        <WithdrawnPage locale={locale} publication={publication} slug={slug} withdrawal={answer} />
      )
    case 'untranslated':
      return (
        <UntranslatedPage locale={locale} publication={publication} original={answer.original} />
      )
    case 'moved':
      return permanentRedirect(routes.article(locale, answer.slug))
  }
}
