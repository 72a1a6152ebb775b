import { deviceStore } from '@/lib/shared/device/store'
import type { VaultContents } from '@/lib/shared/vault/contents'
import {
  changeTowards,
  type DeviceChange,
  isSameContents,
  mergeContents,
  withChangesOf,
} from '@/lib/shared/vault/merge'
import { keptAppearance, saveAppearance } from '../appearance'
import type { DeviceLink, Linked } from './link'

/** What the server has: contents, none yet, or what this device saw before. */
export type Remote =
  | { state: 'found'; version: number; contents: VaultContents }
  | { state: 'absent'; version?: undefined }
  | { state: 'same' }

export type Merged = { contents: VaultContents; change: DeviceChange; dirty: boolean }

/**
 * Brings this device and what the server has together, in one transaction: whatever its reader
 * does meanwhile comes before it or after it. Undefined when the device was unlinked.
 */
export async function mergeIntoDevice(words: string, remote: Remote): Promise<Merged | undefined> {
  const store = await deviceStore()
  const names = ['bookmarks', 'positions', 'vault'] as const
  // Strict: a device must not forget what it is about to tell others.
  const tx = store.transaction(names, 'readwrite', { durability: 'strict' })
  const bookmarks = tx.objectStore('bookmarks')
  const positions = tx.objectStore('positions')
  const vault = tx.objectStore('vault')
  const link = (await vault.get('link')) as DeviceLink | undefined
  if (link?.state !== 'linked' || link.words !== words) return undefined
  const base = (await vault.get('document')) as VaultContents
  const device = {
    bookmarks: await bookmarks.getAll(),
    positions: await positions.getAll(),
    appearance: keptAppearance(),
  }
  const own = withChangesOf(base, device, Date.now())
  const contents = remote.state === 'found' ? mergeContents(own, remote.contents) : own
  const change = changeTowards(contents, device)
  const dirty = isDirty(link, remote, { base, own, contents })
  for (const one of change.bookmarks.put) await bookmarks.put(one)
  for (const articleId of change.bookmarks.remove) await bookmarks.delete(articleId)
  for (const one of change.positions.put) await positions.put(one)
  for (const articleId of change.positions.forget) await positions.delete(articleId)
  await vault.put(contents, 'document')
  // Before the transaction ends: what `contents` says and the device does not is a reader's change.
  if (change.appearance) saveAppearance(change.appearance)
  const version = remote.state === 'same' ? link.version : remote.version
  await vault.put({ ...link, dirty, version } satisfies Linked, 'link')
  await tx.done
  return { contents, change, dirty }
}

/** Whether there is anything here that the server has not, short of asking it. */
export async function hasUnsent(): Promise<boolean> {
  const store = await deviceStore()
  const tx = store.transaction(['bookmarks', 'positions', 'vault'])
  const link = (await tx.objectStore('vault').get('link')) as DeviceLink | undefined
  if (link?.state !== 'linked') return false
  const base = (await tx.objectStore('vault').get('document')) as VaultContents
  const device = {
    bookmarks: await tx.objectStore('bookmarks').getAll(),
    positions: await tx.objectStore('positions').getAll(),
    appearance: keptAppearance(),
  }
  return link.dirty || withChangesOf(base, device, Date.now()) !== base
}

type Step = { base: VaultContents; own: VaultContents; contents: VaultContents }

function isDirty(link: Linked, remote: Remote, { base, own, contents }: Step): boolean {
  if (remote.state === 'absent') return true
  if (remote.state === 'same') return link.dirty || own !== base
  return !isSameContents(contents, remote.contents)
}
