import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import { cacheNames } from '@/lib/shared/device/caches'
import { movePage } from '@/lib/shared/device/moved-pages'
import { deviceStore } from '@/lib/shared/device/store'
import { DeviceCaches } from '../support/device-caches'

let device = new DeviceCaches()
beforeEach(async () => {
  device = new DeviceCaches()
  vi.stubGlobal('caches', device)
  const store = await deviceStore()
  await Promise.all([...store.objectStoreNames].map((name) => store.clear(name)))
  return () => vi.unstubAllGlobals()
})

const [from, to] = ['/id/articles/lama', '/id/articles/baru']

async function keepUnder(path: string, name: string, words: string): Promise<void> {
  await (await device.open(name)).put(path, new Response(words))
  const said = { kind: 'article', locale: 'id', title: 'Judul', articleId: 'a' } as const
  const note = { ...said, path, fetchedAt: 7, bytes: 1, saved: true, assets: [] }
  await (await deviceStore()).put('documents', note)
}

it('an article that moved is kept, saved and listed under its new address alone', async () => {
  await keepUnder(from, cacheNames.saved, 'simpanan')
  await keepUnder(from, cacheNames.articles, 'kunjungan')
  const store = await deviceStore()
  const other = { locale: 'en', slug: 'lama', headline: 'Old' } as const
  await store.put('bookmarks', {
    articleId: 'a',
    savedAt: 1,
    editions: [{ locale: 'id', slug: 'lama', headline: 'Lama' }, other],
    copy: { bytes: 1, fetchedAt: 7, paths: [from, '/en/articles/lama'] },
  })
  await movePage({ articleId: 'a', from, to })
  for (const name of [cacheNames.saved, cacheNames.articles]) {
    expect(await device.paths(name)).toEqual([to])
  }
  expect(await store.getAllKeys('documents')).toEqual([to])
  expect(await store.get('bookmarks', 'a')).toMatchObject({
    editions: [{ locale: 'id', slug: 'baru', headline: 'Lama' }, other],
    copy: { paths: [to, '/en/articles/lama'] },
  })
})

it('what was visited at the new address already stays as it is', async () => {
  await keepUnder(to, cacheNames.articles, 'yang baru')
  await keepUnder(from, cacheNames.articles, 'yang lama')
  await movePage({ articleId: 'a', from, to })
  const kept = await (await device.open(cacheNames.articles)).match(to)
  expect(await kept?.text()).toBe('yang baru')
  expect(await device.paths(cacheNames.articles)).toEqual([to])
  expect(await (await deviceStore()).getAllKeys('documents')).toEqual([to])
})
