import 'server-only'
import type { Metadata } from 'next'
import type { NewsArticle, WithContext } from 'schema-dts'
import type { ArticleAnswer } from '@/db/queries/articles'
import type { Article } from '@/lib/shared/article/article'
import { picturePath } from '@/lib/shared/article/picture'
import type { TextVersion } from '@/lib/shared/device/page-facts'
import { type Locale, otherLocale } from '@/lib/shared/locales'
import { articleMessages } from '@/lib/shared/messages/article'
import { routes } from '@/lib/shared/routes'
import { env } from './env'
import { pageMetadata } from './page-metadata'

/** What an article, or the page that stands in its place, says of itself. */
export async function articleMetadata(
  locale: Locale,
  slug: string,
  answer: ArticleAnswer,
): Promise<Metadata> {
  const path = routes.article(locale, slug)
  switch (answer.state) {
    case 'published':
      return publishedMetadata(answer.article)
    case 'withdrawn': {
      const facts = { kind: 'article', articleId: answer.articleId } as const
      const title = articleMessages[locale].withdrawnTitle
      return pageMetadata({ locale, title, path, facts, noindex: true })
    }
    case 'untranslated': {
      const other = routes.article(answer.original.locale, answer.original.slug)
      const title = answer.original.headline
      return {
        ...(await pageMetadata({ locale, title, path, noindex: true })),
        alternates: { canonical: other },
      }
    }
    case 'moved':
      return {}
  }
}

async function publishedMetadata(article: Article): Promise<Metadata> {
  const { locale, slug, headline, standfirst, twin, articleId, picture } = article
  const page = await pageMetadata({
    locale,
    title: headline,
    description: standfirst,
    path: routes.article(locale, slug),
    other: twin && routes.article(twin.locale, twin.slug),
    facts: { kind: 'article', articleId, ...textVersionOf(article) },
  })
  return {
    ...page,
    openGraph: {
      ...page.openGraph,
      type: 'article',
      publishedTime: new Date(article.publishedAt).toISOString(),
      modifiedTime: new Date(article.updatedAt).toISOString(),
      ...(article.section && { section: article.section.name }),
      ...(picture && {
        images: [
          {
            url: picturePath(picture.id, picture.widths.at(-1) ?? picture.width, 'webp'),
            alt: picture.alt,
          },
        ],
      }),
    },
    twitter: { card: picture ? 'summary_large_image' : 'summary' },
  }
}

/** What a page says of a text that it has, so that a copy of it is known to be an older one. */
export function textVersionOf({ version, corrections }: Article): TextVersion {
  const last = corrections.at(-1)
  return { version, ...(last && { correctedIn: last.version }) }
}

/** The article as search engines read it (schema.org NewsArticle). */
export function newsArticle(article: Article, publisher: string): WithContext<NewsArticle> {
  const site = env().SITE_URL
  const { locale, slug, picture, twin } = article
  const url = site + routes.article(locale, slug)
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.headline,
    description: article.standfirst,
    inLanguage: locale,
    url,
    mainEntityOfPage: url,
    datePublished: new Date(article.publishedAt).toISOString(),
    dateModified: new Date(article.updatedAt).toISOString(),
    isAccessibleForFree: true,
    publisher: { '@type': 'NewsMediaOrganization', name: publisher, url: site },
    author: article.byline
      ? { '@type': 'Person', name: article.byline }
      : { '@type': 'Organization', name: article.source ?? publisher },
    ...(article.section && { articleSection: article.section.name }),
    ...(article.place && { dateline: article.place }),
    ...(picture && {
      image: site + picturePath(picture.id, picture.widths.at(-1) ?? picture.width, 'webp'),
    }),
    ...(twin && {
      workTranslation: {
        '@type': 'NewsArticle',
        inLanguage: otherLocale(locale),
        url: site + routes.article(twin.locale, twin.slug),
      },
    }),
    ...(article.corrections.length > 0 && {
      correction: article.corrections.map((correction) => correction.note),
    }),
  }
}

/** JSON that stays inside its script element whatever the article says. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c')
}
