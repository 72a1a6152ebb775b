import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import { cacheNames } from '@/lib/shared/device/caches'
import { encodePageFacts, type PageFacts, pageFactsName } from '@/lib/shared/device/page-facts'
import { deviceStore } from '@/lib/shared/device/store'
import { takeDown } from '@/lib/shared/device/withdrawals'
import { DeviceCaches } from '../support/device-caches'
import { editionDocument } from '../support/edition-documents'

let device = new DeviceCaches()
beforeEach(async () => {
  device = new DeviceCaches()
  vi.stubGlobal('caches', device)
  const store = await deviceStore()
  await Promise.all([...store.objectStoreNames].map((name) => store.clear(name)))
  return () => vi.unstubAllGlobals()
})

const gone = [
  { id: 'bakau', locale: 'id', slug: 'bakau', headline: 'Bakau', reason: 'Keliru.', at: 2 },
] as const

type Kept = { html: string; facts?: Partial<PageFacts> }

/** Keeps a page as the worker does when it was visited. */
async function keep(path: string, { html, facts }: Kept): Promise<void> {
  const kind = facts?.kind ?? 'list'
  const cache = await device.open(kind === 'list' ? cacheNames.pages : cacheNames.articles)
  await cache.put(path, new Response(html))
  const said = { kind, locale: 'id', title: 'Judul', ...facts } as const
  const note = { ...said, path, fetchedAt: 7, bytes: 1, saved: false, assets: [] }
  await (await deviceStore()).put('documents', note)
}

const named =
  '<ul><li><article data-item><a href="/id/articles/bakau">Bakau</a></article></li></ul>'

it('a withdrawn article is not left in lists, and other articles that name it are to be fetched anew', async () => {
  await keep('/id/articles/bakau', { html: '', facts: { kind: 'article', articleId: 'bakau' } })
  await keep('/id/articles/garam', { html: named, facts: { kind: 'article', articleId: 'garam' } })
  await keep('/id/articles/kapal', { html: '', facts: { kind: 'article', articleId: 'kapal' } })
  await keep('/id', { html: named })
  await keep('/en', { html: named.replace('/id/', '/en/'), facts: { locale: 'en' } })
  await keep('/id/sections/dunia', { html: named })
  // A front page has another in its place, for the icon to open.
  expect(await takeDown(gone)).toEqual([
    { path: '/en' },
    { path: '/id' },
    { path: '/id/articles/garam', fetchedAt: 7 },
  ])
  const left = ['/id/articles/garam', '/id/articles/kapal']
  expect(await (await deviceStore()).getAllKeys('documents')).toEqual(left)
  expect(await device.paths(cacheNames.articles)).toEqual(left)
  expect(await device.paths(cacheNames.pages)).toEqual([])
})

it('a page of a withdrawn article goes though nobody noted it: its reader left, or the device was full', async () => {
  const page = (facts: PageFacts, words = '') =>
    new Response(`<meta name="${pageFactsName}" content="${encodePageFacts(facts)}">${words}`)
  const bakau = { kind: 'article', locale: 'id', title: 'Bakau', articleId: 'bakau' } as const
  const saved = await device.open(cacheNames.saved)
  await saved.put('/id/articles/bakau', page(bakau))
  await saved.put('/id/articles/bakau/both', page({ ...bakau, kind: 'both' }))
  await saved.put('/en/articles/mangroves', page({ ...bakau, locale: 'en' }))
  await saved.put(media('b'), new Response('x'))
  const visited = await device.open(cacheNames.articles)
  await visited.put('/id/articles/bakau-lama', page(bakau))
  await visited.put('/id/articles/garam', page({ ...bakau, articleId: 'garam' }))
  await (await device.open(cacheNames.pages)).put('/id', page({ ...bakau, kind: 'list' }, named))
  const app = { kind: 'app', locale: 'id', title: 'Simpanan' } as const
  await (await device.open(cacheNames.shell)).put('/id/saved', page(app))
  await takeDown(gone)
  expect(await device.paths(cacheNames.saved)).toEqual(['/en/articles/mangroves', media('b')])
  expect(await device.paths(cacheNames.articles)).toEqual(['/id/articles/garam'])
  expect(await device.paths(cacheNames.pages)).toEqual([])
  expect(await device.paths(cacheNames.shell)).toEqual(['/id/saved'])
})

const idOf = (letter: string) => letter.repeat(20)
const media = (letter: string) => `/media/${idOf(letter)}/320.webp`
const card = (path: string, letter: string) =>
  `<li><article data-item><img srcset="${media(letter)} 320w"><a href="${path}">x</a></article></li>`

async function seen(...letters: string[]): Promise<void> {
  const cache = await device.open(cacheNames.pictures)
  for (const letter of letters) await cache.put(media(letter), new Response('x'))
}

it('the picture of a withdrawn article goes though only a list showed it', async () => {
  await seen('a', 'b')
  const html = card('/id/articles/bakau', 'a') + card('/id/articles/garam', 'b')
  await keep('/id', { html })
  await takeDown(gone)
  expect(await device.paths(cacheNames.pictures)).toEqual([media('b')])
})

it('a picture of a withdrawn article stays with the saved copy of another', async () => {
  const paths = [media('a'), media('b')]
  const cache = await device.open(cacheNames.saved)
  for (const path of paths) await cache.put(path, new Response('x'))
  const html = `<article data-reading>${card('/x', 'a')}${card('/x', 'b')}</article>`
  await keep('/id/articles/bakau', { html, facts: { kind: 'article', articleId: 'bakau' } })
  const store = await deviceStore()
  const copy = { bytes: 1, fetchedAt: 1, paths: [media('b')] }
  for (const [articleId, one] of [
    ['bakau', { ...copy, paths }],
    ['garam', copy],
  ] as const) {
    const editions = [{ locale: 'id' as const, slug: articleId, headline: articleId }]
    await store.put('bookmarks', { articleId, savedAt: 1, editions, copy: one })
  }
  await takeDown(gone)
  expect(await device.paths(cacheNames.saved)).toEqual([media('b')])
})

it('a bookmark of a withdrawn article keeps its headline, and nothing else that it said', async () => {
  const store = await deviceStore()
  const edition = { locale: 'id', slug: 'bakau', headline: 'Bakau' } as const
  const editions = [{ ...edition, standfirst: 'Yang keliru.' }]
  await store.put('bookmarks', { articleId: 'bakau', savedAt: 1, editions })
  await takeDown(gone)
  expect(await store.get('bookmarks', 'bakau')).toEqual({
    articleId: 'bakau',
    savedAt: 1,
    editions: [edition],
    since: 'withdrawn',
    copy: undefined,
  })
})

it('the pictures of a withdrawn article of the edition go, but for those that another has too', async () => {
  await seen('a', 'b', 'c')
  const sized = { width: 1, height: 1, widths: [320], alt: '', caption: '', credit: '' }
  const withPictures = (articleId: string, letters: string[]) =>
    editionDocument({
      articleId,
      locale: 'id',
      headline: articleId,
      pictures: letters.map((letter) => ({ id: idOf(letter), ...sized })),
    })
  const store = await deviceStore()
  await store.put('bodies', { hash: 'AAAAAAAAAAAA', content: withPictures('bakau', ['a', 'b']) })
  await store.put('bodies', { hash: 'BBBBBBBBBBBB', content: withPictures('garam', ['b', 'c']) })
  await takeDown(gone)
  expect(await device.paths(cacheNames.pictures)).toEqual([media('b'), media('c')])
})

it('a withdrawal that is heard again takes no copy that was made of the other language since', async () => {
  const store = await deviceStore()
  const edition = (locale: 'id' | 'en') => ({ locale, slug: 'bakau', headline: 'Bakau' })
  const copy = { paths: ['/en/articles/bakau', media('b')], bytes: 1, fetchedAt: 3 }
  const editions = [edition('id'), edition('en')]
  await store.put('bookmarks', { articleId: 'bakau', savedAt: 1, editions, copy })
  await takeDown(gone)
  const left = await store.get('bookmarks', 'bakau')
  expect(left).toMatchObject({ editions: [{ locale: 'en' }], copy: undefined })
  if (left) await store.put('bookmarks', { ...left, copy })
  await takeDown(gone)
  expect(await store.get('bookmarks', 'bakau')).toMatchObject({ copy })
})
