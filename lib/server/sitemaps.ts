import 'server-only'
import { Readable } from 'node:stream'
import { SitemapIndexStream, type SitemapItemLoose, SitemapStream, streamToPromise } from 'sitemap'
import {
  countPublicArticles,
  listPublicAddresses,
  type PublicAddress,
} from '@/db/queries/addresses'
import { defaultLocale, type Locale, locales } from '@/lib/shared/locales'
import { routes } from '@/lib/shared/routes'
import { env } from './env'
import { readPublication, readTopics } from './reading'

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
  const lists = await Promise.all(
    locales.map(async (lang) => {
      const { sections } = await readPublication(lang)
      // Only topics that have something public.
      const topics = await readTopics(lang)
      const at = (id: string, url: string) => ({ id, lang, url })
      return [
        at('front', routes.front(lang)),
        ...sections.map(({ id, slug }) => at(`section ${id}`, routes.section(lang, slug))),
        ...topics.map(({ id, slug }) => at(`topic ${id}`, routes.topic(lang, slug))),
        at('corrections', routes.corrections(lang)),
        at('about', routes.about(lang)),
      ]
    }),
  )
  const pages = new Map<string, Link[]>()
  for (const { id, ...link } of lists.flat()) pages.set(id, [...(pages.get(id) ?? []), link])
  return [...pages.values()].flatMap((links) =>
    links.map(({ url }) => ({ url, links: withDefault(links) })),
  )
}

type Link = { lang: Locale; url: string }

/** With the address for readers of neither language, as each page names it in its head. */
function withDefault(links: readonly Link[]) {
  const main = links.length > 1 && links.find(({ lang }) => lang === defaultLocale)
  return main ? [...links, { ...main, lang: 'x-default' }] : [...links]
}

function articleItems(addresses: readonly PublicAddress[]): SitemapItemLoose[] {
  const twins = new Map<string, PublicAddress[]>()
  for (const address of addresses) {
    twins.set(address.articleId, [...(twins.get(address.articleId) ?? []), address])
  }
  return addresses.map(({ articleId, locale, slug, updatedAt }) => ({
    url: routes.article(locale, slug),
    lastmod: new Date(updatedAt).toISOString(),
    links: withDefault(
      (twins.get(articleId) ?? []).map((twin) => ({
        lang: twin.locale,
        url: routes.article(twin.locale, twin.slug),
      })),
    ),
  }))
}
