import 'fake-indexeddb/auto'
import { JSDOM } from 'jsdom'
import { beforeEach, expect, it, vi } from 'vitest'
import { renewCopy } from '@/lib/client/kept-copies'
import { cacheNames } from '@/lib/shared/device/caches'
import { encodePageFacts, type PageFacts, pageFactsName } from '@/lib/shared/device/page-facts'
import { deviceStore } from '@/lib/shared/device/store'
import { begin, deviceCaches, useNewsrooms } from '../support/edition-device'

useNewsrooms()
beforeEach(() => {
  vi.stubGlobal('navigator', {})
  vi.stubGlobal('DOMParser', new JSDOM().window.DOMParser)
  vi.stubGlobal('innerWidth', 400)
  vi.stubGlobal('devicePixelRatio', 1)
})

const path = '/id/articles/kabar-kabar-0-id'
const first = { kind: 'article', locale: 'id', title: 'Kabar', articleId: 'kabar-0' } as const

/** A page of the first article, in a version of its text. */
function page(facts: Partial<PageFacts>): string {
  const content = encodePageFacts({ ...first, ...facts })
  return `<html lang="id"><meta name="${pageFactsName}" content="${content}">`
}

/** What the site has at an address, once both texts were corrected. */
function pageAt(asked: string): string {
  const locale = asked.startsWith('/en') ? 'en' : 'id'
  const now = { version: 2, correctedIn: 2 }
  return asked.endsWith('/both')
    ? page({ locale, kind: 'both', ...now, twin: now })
    : page({ locale, ...now })
}

/** A device with a copy of the article, which is corrected since; or with a copy of another page of it. */
async function savedAndCorrected(kept = path, html = page({ version: 1 })) {
  const { site, newsroom } = await begin()
  await newsroom.publish(4)
  await newsroom.change(0, 'id', 'corrected')
  const store = await deviceStore()
  const editions = [{ locale: 'id' as const, slug: 'kabar-kabar-0-id', headline: 'Kabar' }]
  const copy = { bytes: 1, fetchedAt: 1, paths: [kept] }
  await store.put('bookmarks', { articleId: 'kabar-0', savedAt: 1, editions, copy })
  const saved = await deviceCaches.open(cacheNames.saved)
  await saved.put(kept, new Response(html))
  await store.put('documents', {
    ...first,
    path: kept,
    fetchedAt: 1,
    bytes: 1,
    saved: true,
    assets: [],
  })
  site.page = (asked) => new Response(pageAt(asked))
  return store
}

it('a correction is told to who takes the new copy before any contact has heard of it', async () => {
  const store = await savedAndCorrected()
  await renewCopy('kabar-0')
  expect(await store.get('announcements', ['kabar-0', 'id'])).toEqual({
    articleId: 'kabar-0',
    locale: 'id',
    version: 1,
    before: { html: page({ version: 1 }) },
  })
  const saved = await deviceCaches.open(cacheNames.saved)
  expect(await (await saved.match(path))?.text()).toContain(page({ version: 2, correctedIn: 2 }))
})

it('a correction that came with a visit is not told again with the new copy', async () => {
  const store = await savedAndCorrected()
  const visited = await deviceCaches.open(cacheNames.articles)
  await visited.put(path, new Response(page({ version: 2, correctedIn: 2 })))
  await renewCopy('kabar-0')
  expect(await store.count('announcements')).toBe(0)
})

it('a correction of either language is told to who kept only the page with both', async () => {
  const html = page({ kind: 'both', version: 1, twin: { version: 1 } })
  const store = await savedAndCorrected(`${path}/both`, html)
  await renewCopy('kabar-0')
  const news = { articleId: 'kabar-0', version: 1, before: { html } }
  expect(await store.getAll('announcements')).toEqual([
    { ...news, locale: 'en' },
    { ...news, locale: 'id' },
  ])
})

it('a correction that came with the article is not told again on the page with both languages', async () => {
  const html = page({ kind: 'both', version: 1, twin: { version: 2, correctedIn: 2 } })
  const store = await savedAndCorrected(`${path}/both`, html)
  const visited = await deviceCaches.open(cacheNames.articles)
  await visited.put(path, new Response(page({ version: 2, correctedIn: 2 })))
  await store.put('documents', { ...first, path, fetchedAt: 1, bytes: 1, saved: false, assets: [] })
  await renewCopy('kabar-0')
  expect(await store.count('announcements')).toBe(0)
})
