import { deskRoutes } from '@/lib/shared/desk/desk-routes'
import { expect, sample, test, useSite } from '../../support/paper'
import { secrets } from '../../support/secrets'

const site = useSite({ takesPictures: true })

/** What a page that is open puts behind an address to have it without its frame. */
const asPageAsks = '?_rsc'

const deskAddresses = [
  ...[...secrets.articles, secrets.publicArticle].flatMap((articleId) => [
    deskRoutes.article(articleId),
    deskRoutes.stage(articleId),
    deskRoutes.revisions(articleId, 'id'),
  ]),
  deskRoutes.picture(secrets.picture),
  deskRoutes.topic(secrets.topic),
]

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
  ...deskAddresses,
  ...deskAddresses.map((path) => path + asPageAsks),
  `/media/${secrets.picture}/320.webp`,
  `/api/v1/pictures?p=${secrets.picture}.320`,
]

async function lookAt(path: string): Promise<string> {
  const asked = path.endsWith(asPageAsks) ? { headers: { rsc: '1' } } : {}
  const answer = await fetch(site.url + path, { redirect: 'manual', ...asked })
  // What differs from one answer to the next without saying anything.
  const policy = answer.headers.get('content-security-policy') ?? ''
  const [, nonce = ''] = /'nonce-([^']+)'/.exec(policy) ?? []
  const headers = [...answer.headers]
    .filter(([name]) => !['date', 'etag', 'content-length', 'x-nextjs-cache'].includes(name))
    .map(([name, value]) => `${name}: ${value.replaceAll(nonce, '')}`)
  const requestKeys = /,"[\w-]{21}[vm]",/g
  const body = (await answer.text()).replaceAll(nonce, '').replace(requestKeys, ',')
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
