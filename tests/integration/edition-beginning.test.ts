import 'fake-indexeddb/auto'
import { expect, it, vi } from 'vitest'
import { deviceStore } from '@/lib/shared/device/store'
import { begin, choice, contact, useNewsrooms } from '../support/edition-device'

// A new beginning names hundreds of articles; four of each language are as good.
vi.mock('@/lib/shared/api/edition', async (original) => ({
  ...(await original<typeof import('@/lib/shared/api/edition')>()),
  snapshotSizes: [0, 4],
}))
vi.mock('@/lib/shared/edition/plan', async (original) => ({
  ...(await original<typeof import('@/lib/shared/edition/plan')>()),
  snapshotSizeFor: () => 4,
}))

useNewsrooms()

async function save(articleId: string): Promise<void> {
  const editions = [{ locale: 'id', slug: articleId, headline: articleId } as const]
  await (await deviceStore()).put('bookmarks', { articleId, savedAt: 1, editions })
}

/** As for a device that was away for so long that nobody can tell it what happened. */
async function loseItsPlace(): Promise<void> {
  await (await deviceStore()).put('edition', { choice, checkedAt: 0, cursor: 99_999 }, 'state')
}

async function heldIds(): Promise<string[]> {
  const entries = await (await deviceStore()).getAll('entries')
  return [...new Set(entries.map(({ articleId }) => articleId))].sort()
}

it('a new beginning keeps what was saved though it is older than all that it names', async () => {
  const { newsroom } = await begin()
  for (let count = 0; count < 4; count++) await newsroom.publish(2)
  expect(await contact()).toBe('done')
  await save('kabar-1')
  for (let count = 0; count < 4; count++) await newsroom.publish(2)
  await loseItsPlace()
  expect(await contact()).toBe('done')
  expect(await heldIds()).toEqual(['kabar-1', 'kabar-4', 'kabar-5', 'kabar-6', 'kabar-7'])
})

it('a new beginning keeps nothing of what was saved and has been withdrawn', async () => {
  const { newsroom } = await begin()
  for (let count = 0; count < 4; count++) await newsroom.publish(2)
  expect(await contact()).toBe('done')
  await save('kabar-3')
  await newsroom.withdraw(3, 'id')
  await newsroom.withdraw(3, 'en')
  await newsroom.publish(2)
  await loseItsPlace()
  expect(await contact()).toBe('done')
  expect(await heldIds()).toEqual(['kabar-0', 'kabar-1', 'kabar-2', 'kabar-4'])
})
