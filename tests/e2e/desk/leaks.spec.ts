import { expect, sample, test, useSite } from '../../support/paper'
import { secrets } from '../../support/secrets'

const site = useSite()

/** Every address of the reader's side and of other programs, with what an outsider might ask of it. */
const addresses = [
  ...['id', 'en'].flatMap((locale) => [
    `/${locale}`,
    `/${locale}/sections`,
    `/${locale}/sections/nasional`,
    `/${locale}/sections/national`,
    `/${locale}/topics`,
    `/${locale}/topics/${secrets.topic}`,
    `/${locale}/corrections`,
    `/${locale}/feeds/rss.xml`,
    `/${locale}/search?q=${secrets.word}`,
    `/${locale}/articles/${secrets.movedTo}`,
    ...secrets.articles.map((slug) => `/${locale}/articles/${slug}`),
    ...secrets.articles.map((slug) => `/${locale}/articles/${slug}/both`),
    `/api/v1/search?locale=${locale}&q=${secrets.word}`,
    `/api/v1/search?locale=${locale}&q=tersembunyi`,
    `/api/v1/editions/${locale}`,
    `/api/v1/editions/${locale}?since=0`,
  ]),
  sample.salt.id,
  sample.salt.en,
  '/sitemap.xml',
  '/sitemaps/0.xml',
  '/robots.txt',
  `/api/v1/articles?${secrets.articles.map((id) => `id=${id}`).join('&')}`,
  `/api/v1/articles?${secrets.articles.map((slug) => `path=/id/articles/${slug}`).join('&')}`,
  `/api/v1/articles?path=/id/articles/${secrets.movedTo}&id=${secrets.publicArticle}`,
  `/media/${secrets.picture}/320.webp`,
  `/api/v1/pictures?p=${secrets.picture}.320`,
]

async function lookAt(path: string): Promise<string> {
  const answer = await fetch(site.url + path, { redirect: 'manual' })
  // What differs from one answer to the next without saying anything.
  const headers = [...answer.headers]
    .filter(([name]) => !['date', 'etag', 'content-length', 'x-nextjs-cache'].includes(name))
    .map(([name, value]) => `${name}: ${value.replace(/'nonce-[^']+'/, '')}`)
  const body = (await answer.text()).replace(/nonce="[^"]*"/g, '')
  return [answer.status, ...headers.sort(), body].join('\n')
}

test('nothing tells an outsider of a draft, a schedule, an embargo or changes in work', async () => {
  const before = new Map<string, string>()
  for (const path of addresses) before.set(path, await lookAt(path))
  await site.server.stop()
  await site.server.script('tests/support/secret-articles.ts')
  await site.server.start()
  for (const path of addresses) {
    const now = await lookAt(path)
    expect.soft(now, path).toBe(before.get(path))
    const asksForIt = path.includes(secrets.word)
    if (!asksForIt) expect.soft(now, path).not.toContain(secrets.word)
  }
})
