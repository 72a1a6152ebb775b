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

/** A device with a copy of the article, which is corrected since. */
async function savedAndCorrected() {
  const { site, newsroom } = await begin()
  await newsroom.publish(4)
  await newsroom.change(0, 'id', 'corrected')
  const store = await deviceStore()
  const editions = [{ locale: 'id' as const, slug: 'kabar-kabar-0-id', headline: 'Kabar' }]
  const copy = { bytes: 1, fetchedAt: 1, paths: [path] }
  await store.put('bookmarks', { articleId: 'kabar-0', savedAt: 1, editions, copy })
  const saved = await deviceCaches.open(cacheNames.saved)
  await saved.put(path, new Response(page({ version: 1 })))
  site.page = () => new Response(page({ version: 2, correctedIn: 2 }))
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
