import 'server-only'
import type { Metadata } from 'next'
import { encodePageFacts, type PageFacts, pageFactsName } from '@/lib/shared/device/page-facts'
import { type Locale, otherLocale } from '@/lib/shared/locales'
import { routes } from '@/lib/shared/routes'
import { readPublication } from './reading'

type Described = {
  locale: Locale
  title: string
  description?: string
  /** This page's address in its language, and in the other where there is one. */
  path: string
  other?: string | undefined
  facts?: Partial<PageFacts>
  noindex?: boolean
}

/** What every page says of itself to browsers, search engines and the offline list. */
export async function pageMetadata(page: Described): Promise<Metadata> {
  const { locale, title, description, path, other } = page
  const publication = await readPublication(locale)
  const languages = other
    ? { [locale]: path, [otherLocale(locale)]: other, 'x-default': locale === 'id' ? path : other }
    : { [locale]: path }
  const facts: PageFacts = { kind: 'list', locale, title, ...page.facts }
  return {
    title: title === publication.name ? title : `${title} — ${publication.name}`,
    description: description || publication.tagline || publication.name,
    alternates: {
      canonical: path,
      languages,
      types: { 'application/rss+xml': routes.feed(locale) },
    },
    openGraph: {
      type: 'website',
      siteName: publication.name,
      title,
      description: description || publication.tagline,
      url: path,
      locale: locale === 'id' ? 'id_ID' : 'en_GB',
    },
    ...(page.noindex && { robots: { index: false } }),
    other: { [pageFactsName]: encodePageFacts(facts) },
  }
}

/** The same of a page that holds no news: settings, what is saved, what is on the device. */
export function appMetadata(
  locale: Locale,
  title: string,
  route: (locale: Locale) => string,
): Promise<Metadata> {
  const [path, other] = [route(locale), route(otherLocale(locale))]
  return pageMetadata({ locale, title, path, other, facts: { kind: 'app' }, noindex: true })
}
