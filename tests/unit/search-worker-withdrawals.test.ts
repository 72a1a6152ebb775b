import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import type {
  Answered,
  FromSearchWorker,
  ToSearchWorker,
} from '@/lib/client/device-search/messages'
import { deviceStore } from '@/lib/shared/device/store'
import { takeDown } from '@/lib/shared/device/withdrawals'
import { removeEdition } from '@/lib/shared/edition/removal'
import { editionDocument } from '../support/edition-documents'

/** The worker's own script, in this thread: what it is asked, and what it answers. */
async function startWorker() {
  const worker = new EventTarget()
  const waiting = new Map<number, (answered: Answered) => void>()
  const postMessage = (message: FromSearchWorker) => {
    if ('answered' in message) waiting.get(message.serial)?.(message.answered)
  }
  vi.stubGlobal('self', Object.assign(worker, { postMessage }))
  vi.resetModules()
  await import('@/lib/client/device-search/search-worker')
  let serial = 0
  return (text: string) =>
    new Promise<Answered>((resolve) => {
      waiting.set(++serial, resolve)
      const data: ToSearchWorker = { serial, kind: 'search', locale: 'id', text }
      worker.dispatchEvent(new MessageEvent('message', { data }))
    })
}

const place = { articleId: 'bakau', locale: 'id', slug: 'hutan-bakau' } as const

beforeEach(async () => {
  const store = await deviceStore()
  await store.clear('tombstones')
  const content = editionDocument({ articleId: 'bakau', locale: 'id', headline: 'Hutan bakau' })
  const rest = { section: 'iklim', listedAt: 1, hash: 'AAAAAAAAAAAA', bytes: 1, pictures: [] }
  await store.put('bodies', { hash: 'AAAAAAAAAAAA', content })
  await store.put('entries', { ...place, ...rest })
})

it('a search finds nothing that was withdrawn, though its index and its memory are older', async () => {
  const search = await startWorker()
  expect(await search('bakau')).toMatchObject({ matches: [{ articleId: 'bakau' }] })
  const { articleId: id, locale, slug } = place
  await takeDown([{ id, locale, slug, headline: 'Hutan bakau', reason: 'Keliru.', at: 2 }])
  expect(await search('bakau')).toMatchObject({ matches: [] })
})

it('a search finds nothing that its reader took off the device', async () => {
  const search = await startWorker()
  expect(await search('bakau')).toMatchObject({ matches: [{ articleId: 'bakau' }] })
  await removeEdition()
  expect(await search('bakau')).toMatchObject({ matches: [] })
})
