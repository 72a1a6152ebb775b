import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { deviceStore } from '@/lib/shared/device/store'
import { forgetUnnamed } from '@/lib/shared/device/withdrawals'
import { bundlesFor } from '@/lib/shared/edition/fetch-bodies'
import type { WantedEntry } from '@/lib/shared/edition/plan'

const picture = (letter: string) => ({ id: letter.repeat(20), width: 320, bytes: 1000 })
const url = (letters: string) =>
  `/api/v1/pictures?p=${[...letters].map((one) => `${one.repeat(20)}.320`).join(',')}`
const files = (letters: string) =>
  [...letters].map((one) => ({ path: `/media/${one.repeat(20)}/320.avif`, bytes: 1000 }))

/** An article whose document is on the device already, and its pictures. */
const article = (letters: string): WantedEntry => ({
  id: 'bakau',
  locale: 'id',
  listedAt: 1,
  hash: 'AAAAAAAAAAAA',
  bytes: 1,
  pictures: [...letters].map(picture),
})

beforeEach(async () => {
  vi.stubGlobal('caches', { open: async () => ({ keys: async () => [] }) })
  const store = await deviceStore()
  await store.put('bodies', { hash: 'AAAAAAAAAAAA', content: {} as never })
  await store.clear('arrivals')
})
afterEach(() => void vi.unstubAllGlobals())

async function arrived(letters: string) {
  const store = await deviceStore()
  const part = { url: url(letters), at: 0, bytes: new Uint8Array(2500), files: files(letters) }
  await store.put('arrivals', part)
}

it('pictures that had arrived before a cut are not asked for again when an article came meanwhile', async () => {
  await arrived('abc')
  const bundles = await bundlesFor([article('dabc')])
  expect(bundles.map((bundle) => bundle.url)).toEqual([url('abc'), url('d')])
})

it('pictures that are hardly wanted any more do not come', async () => {
  await arrived('abc')
  const bundles = await bundlesFor([article('cd')])
  expect(bundles.map((bundle) => bundle.url)).toEqual([url('cd')])
  expect(await (await deviceStore()).count('arrivals')).toBe(0)
})

it('pictures that had arrived stay through a new beginning that names them, and no others', async () => {
  await arrived('abc')
  await arrived('xyz')
  await forgetUnnamed([article('abcd')])
  const parts = await (await deviceStore()).getAll('arrivals')
  expect(parts.map((part) => part.url)).toEqual([url('abc')])
})
