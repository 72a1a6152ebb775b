import 'server-only'
import { Feed } from 'feed'
import { cleanLine } from '@/lib/shared/article/text-schema'
import type { Locale } from '@/lib/shared/locales'
import { routes } from '@/lib/shared/routes'
import { env } from './env'
import { readPublication, readTeasers } from './reading'

const itemCount = 30

/** RSS 2.0 of the newest articles that are public in one language. */
export async function rssFeed(locale: Locale): Promise<string> {
  const publication = await readPublication(locale)
  const { teasers } = await readTeasers({ locale, limit: itemCount })
  const site = env().SITE_URL
  const items = teasers.filter((teaser) => teaser.locale === locale)
  const feed = new Feed({
    id: site + routes.front(locale),
    link: site + routes.front(locale),
    title: cleanLine(publication.name),
    description: cleanLine(publication.tagline || publication.name),
    language: locale,
    copyright: cleanLine(publication.name),
    feedLinks: { rss: site + routes.feed(locale) },
    generator: 'Pena',
    updated: new Date(Math.max(0, ...items.map((item) => item.updatedAt))),
  })
  for (const { slug, headline, standfirst, publishedAt, section } of items) {
    const link = site + routes.article(locale, slug)
    const date = new Date(publishedAt)
    const category = section ? [{ name: cleanLine(section.name) }] : []
    const [title, description] = [cleanLine(headline), cleanLine(standfirst)]
    feed.addItem({ id: link, link, title, description, date, category })
  }
  return feed.rss2()
}
