import { deskRoutes } from '@/lib/shared/desk/desk-routes'
import { expect, sample, test, useSite } from '../../support/paper'
import { secrets } from '../../support/secrets'

const site = useSite({ takesPictures: true })

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
  ...[...secrets.articles, secrets.publicArticle].flatMap((articleId) => [
    deskRoutes.article(articleId),
    deskRoutes.stage(articleId),
    deskRoutes.revisions(articleId, 'id'),
  ]),
  deskRoutes.picture(secrets.picture),
  deskRoutes.topic(secrets.topic),
  `/media/${secrets.picture}/320.webp`,
  `/api/v1/pictures?p=${secrets.picture}.320`,
]

/** Each as a browser opens it and as a page that is open already asks for it. */
const ways: readonly Record<string, string>[] = [{}, { rsc: '1' }]
const questions = addresses.flatMap((path) => ways.map((headers) => ({ path, headers })))

type Question = (typeof questions)[number]

async function lookAt({ path, headers: asked }: Question): Promise<string> {
  const answer = await fetch(site.url + path, { redirect: 'manual', headers: asked })
  // What differs from one answer to the next without saying anything.
  const headers = [...answer.headers]
    .filter(([name]) => !['date', 'etag', 'content-length', 'x-nextjs-cache'].includes(name))
    .map(([name, value]) => `${name}: ${value}`)
  const all = [answer.status, ...headers.sort(), await answer.text()].join('\n')
  const [, nonce] = /'nonce-([^']+)'/.exec(all) ?? []
  return nonce ? all.replaceAll(nonce, '') : all
}

test('nothing tells an outsider of a draft, a schedule, an embargo or changes in work', async () => {
  const before = new Map<Question, string>()
  for (const question of questions) before.set(question, await lookAt(question))
  await site.server.stop()
  await site.server.script('tests/support/secret-articles.ts')
  await site.server.start()
  for (const question of questions) {
    const now = await lookAt(question)
    const asked = JSON.stringify(question)
    expect.soft(now, asked).toBe(before.get(question))
    if (!asked.includes(secrets.word)) expect.soft(now, asked).not.toContain(secrets.word)
  }
})
