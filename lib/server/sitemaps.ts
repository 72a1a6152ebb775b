import 'server-only'
import { Readable } from 'node:stream'
import { SitemapIndexStream, type SitemapItemLoose, SitemapStream, streamToPromise } from 'sitemap'
import {
  countPublicArticles,
  listPublicAddresses,
  type PublicAddress,
} from '@/db/queries/addresses'
import { locales } from '@/lib/shared/locales'
import { routes } from '@/lib/shared/routes'
import { env } from './env'
import { readPublication } from './reading'

/** Articles in one sitemap: with two languages each, well under the 50,000 addresses allowed. */
const articlesInOne = 5000

/** The index that `robots.txt` names. */
export async function sitemapIndex(): Promise<string> {
  const pages = Math.max(1, Math.ceil((await countPublicArticles()) / articlesInOne))
  const urls = Array.from({ length: pages }, (_, page) => `${env().SITE_URL}/sitemaps/${page}.xml`)
  const stream = Readable.from(urls.map((url) => ({ url }))).pipe(new SitemapIndexStream())
  return (await streamToPromise(stream)).toString()
}

/** One page of addresses, each with its twin in the other language; the first has the lists too. */
export async function sitemapPage(page: number): Promise<string> {
  const offset = page * articlesInOne
  const addresses = await listPublicAddresses({ offset, limit: articlesInOne })
  const items = [...(page === 0 ? await listItems() : []), ...articleItems(addresses)]
  const stream = new SitemapStream({ hostname: env().SITE_URL })
  return (await streamToPromise(Readable.from(items).pipe(stream))).toString()
}

async function listItems(): Promise<SitemapItemLoose[]> {
  const perLocale = await Promise.all(
    locales.map(async (locale) => {
      const { sections } = await readPublication(locale)
      return sections.map((section) => ({ url: routes.section(locale, section.slug) }))
    }),
  )
  const fronts = locales.map((locale) => ({
    url: routes.front(locale),
    links: locales.map((lang) => ({ lang, url: routes.front(lang) })),
  }))
  return [...fronts, ...perLocale.flat()]
}

function articleItems(addresses: readonly PublicAddress[]): SitemapItemLoose[] {
  const twins = new Map<string, PublicAddress[]>()
  for (const address of addresses) {
    twins.set(address.articleId, [...(twins.get(address.articleId) ?? []), address])
  }
  return addresses.map(({ articleId, locale, slug, updatedAt }) => ({
    url: routes.article(locale, slug),
    lastmod: new Date(updatedAt).toISOString(),
    links: (twins.get(articleId) ?? []).map((twin) => ({
      lang: twin.locale,
      url: routes.article(twin.locale, twin.slug),
    })),
  }))
}
