import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import { DELETE, GET, PUT } from '@/app/api/v1/vaults/[id]/route'
import { readLink, unlink } from '@/lib/client/devices/link'
import { linkFirstDevice, linkFurtherDevice } from '@/lib/client/devices/new-link'
import { eraseVault, syncDevices } from '@/lib/client/devices/sync'
import { makeWords } from '@/lib/shared/vault/words'
import { useDatabase } from '../support/database'

vi.mock('@/lib/client/appearance', () => ({
  keptAppearance: () => ({}),
  saveAppearance: () => undefined,
}))

useDatabase()

let asked: string[] = []
let isOnline = true
beforeEach(() => {
  asked = []
  isOnline = true
  const request = (_name: string, work: () => Promise<void>) => work()
  vi.stubGlobal('navigator', { locks: { request } })
  vi.stubGlobal('fetch', async (path: string, init: RequestInit = {}) => {
    if (!isOnline) throw new TypeError('Failed to fetch')
    const { method = 'GET' } = init
    asked.push(method)
    const answer = { GET, PUT, DELETE }[method as 'GET' | 'PUT' | 'DELETE']
    const sent = new Request(`http://pena.test${path}`, { ...init, signal: null })
    const params = Promise.resolve({ id: path.split('/').at(-1) ?? '' })
    return answer(sent, { params })
  })
  return () => vi.unstubAllGlobals()
})

/** The code of a device that shares, which this one is not any more. */
async function shared(): Promise<string> {
  const words = makeWords()
  await linkFirstDevice(words)
  await syncDevices()
  await unlink()
  asked = []
  return words
}

it('a code that other devices use connects this one', async () => {
  const words = await shared()
  expect(await linkFurtherDevice(words)).toBeUndefined()
  expect(await readLink()).toMatchObject({ state: 'linked', words })
})

it('right words that nobody uses make no vault of their own, and are said to be unknown', async () => {
  await shared()
  expect(await linkFurtherDevice(makeWords())).toBe('unknownCode')
  expect(await readLink()).toBeUndefined()
  expect(asked).toEqual(['GET'])
})

it('a code whose vault was erased is told apart from one that never was', async () => {
  const words = await shared()
  await eraseVault(words)
  expect(await linkFurtherDevice(words)).toBe('erasedCode')
  expect(await readLink()).toBeUndefined()
})

it('without a network nothing is connected, and that is what is said', async () => {
  const words = await shared()
  isOnline = false
  expect(await linkFurtherDevice(words)).toBe('unreachable')
  expect(await readLink()).toBeUndefined()
})

it('whoever tries codes is counted like everybody, and told to wait', async () => {
  let answer: string | undefined
  for (let tries = 0; tries <= 600 && answer !== 'tooMany'; tries++) {
    answer = await linkFurtherDevice(makeWords())
  }
  expect(answer).toBe('tooMany')
})
