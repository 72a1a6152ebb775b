import { cacheNames } from '../device/caches'
import { deviceStore, type EditionEntry } from '../device/store'
import type { EditionChoice } from './choice'
import { dropStrayPictures } from './stray-pictures'

/** Notes a choice whose download begins, so that it goes on after whatever cuts it off. */
export async function wishFor(wish: EditionChoice | undefined): Promise<void> {
  const store = await deviceStore()
  const tx = store.transaction(['edition', 'arrivals', 'entries', 'bodies'], 'readwrite')
  const state = (await tx.objectStore('edition').get('state')) ?? { cursor: 0, checkedAt: 0 }
  await tx.objectStore('edition').put({ ...state, wish }, 'state')
  if (!wish) {
    await tx.objectStore('arrivals').clear()
    const used = new Set((await tx.objectStore('entries').getAll()).map((entry) => entry.hash))
    const hashes = await tx.objectStore('bodies').getAllKeys()
    for (const hash of hashes) if (!used.has(hash)) await tx.objectStore('bodies').delete(hash)
  }
  await tx.done
}

/** Takes one section, or one article in all its languages, off the device until it changes. */
export async function removeEntries(isGone: (entry: EditionEntry) => boolean): Promise<void> {
  const store = await deviceStore()
  const tx = store.transaction(['entries', 'bodies'], 'readwrite', { durability: 'strict' })
  const gone = (await tx.objectStore('entries').getAll()).filter(isGone)
  for (const entry of gone) {
    await tx.objectStore('entries').delete([entry.articleId, entry.locale])
    await tx.objectStore('bodies').delete(entry.hash)
  }
  await tx.done
  // What a download has brought is not of the edition yet.
  const isOnItsWay = (await store.get('edition', 'state'))?.wish
  await dropStrayPictures(await store.getAll('entries'), isOnItsWay && gone)
}

/** Takes the whole edition off the device; what was saved or visited stays. */
export async function removeEdition(): Promise<void> {
  const store = await deviceStore()
  const names = ['entries', 'bodies', 'arrivals', 'announcements', 'indexes', 'edition'] as const
  const tx = store.transaction(names, 'readwrite', { durability: 'strict' })
  for (const name of names) if (name !== 'edition') await tx.objectStore(name).clear()
  const state = await tx.objectStore('edition').get('state')
  if (state) {
    // Without an edition, what was heard is where the device stands.
    const { heardTo, due, cursor, mark, checkedAt } = state
    const left = due && { ...due, entries: [] }
    const stands = { cursor, mark, ...heardTo, checkedAt, due: left }
    await tx.objectStore('edition').put(stands, 'state')
  }
  await tx.done
  if (typeof caches !== 'undefined') await caches.delete(cacheNames.edition)
}
