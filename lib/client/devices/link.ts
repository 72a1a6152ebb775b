import { deviceStore } from '@/lib/shared/device/store'
import type { VaultContents } from '@/lib/shared/vault/contents'

/** Why the last exchange with the server came to nothing. */
export type SyncProblem = 'network' | 'busy' | 'too-large' | 'unreadable' | 'refused' | 'full'

/** How this device belongs to others. */
export type DeviceLink =
  | {
      state: 'linked'
      words: string
      /** The version on the server that this device last saw; absent before it saw one. */
      version?: number | undefined
      /** Whether this device has something that the server has not. */
      dirty: boolean
      /** Milliseconds since 1970; absent before the first time. */
      syncedAt?: number | undefined
      problem?: SyncProblem | undefined
    }
  /** Another device erased what they shared. */
  | { state: 'erased' }

export type Linked = Extract<DeviceLink, { state: 'linked' }>

const linkChannel = 'pena-devices'

/** @throws DOMException where the browser does not allow storage */
export async function readLink(): Promise<DeviceLink | undefined> {
  return (await (await deviceStore()).get('vault', 'link')) as DeviceLink | undefined
}

/** Changes the link if it is still to the vault of `words`; false when it is not any more. */
export async function changeLink(words: string, change: Partial<Linked>): Promise<boolean> {
  const tx = (await deviceStore()).transaction('vault', 'readwrite')
  const link = (await tx.store.get('link')) as DeviceLink | undefined
  const same = link?.state === 'linked' && link.words === words
  if (same) await tx.store.put({ ...link, ...change } satisfies Linked, 'link')
  await tx.done
  announceLink()
  return same
}

/** Bookmarks stay as they are, and are nobody's business but this device's. */
export function unlink(): Promise<void> {
  return setLink(undefined, undefined)
}

/** As `unlink`, when it was another device that ended it. */
export function noteErased(): Promise<void> {
  return setLink({ state: 'erased' }, undefined)
}

/** Tells this page and the other tabs that the link is not what it was. */
export function listenForLink(run: () => void): () => void {
  const channel = new BroadcastChannel(linkChannel)
  channel.onmessage = run
  return () => channel.close()
}

/** A link with what it begins with, or none. No bookmark here was told to the devices of a new one. */
export async function setLink(
  link: DeviceLink | undefined,
  contents: VaultContents | undefined,
): Promise<void> {
  const store = await deviceStore()
  const tx = store.transaction(['bookmarks', 'vault'], 'readwrite', { durability: 'strict' })
  const [bookmarks, vault] = [tx.objectStore('bookmarks'), tx.objectStore('vault')]
  for (const { shared, ...bookmark } of await bookmarks.getAll()) {
    if (shared) await bookmarks.put(bookmark)
  }
  if (link) await vault.put(link, 'link')
  else await vault.delete('link')
  if (contents) await vault.put(contents, 'document')
  else await vault.delete('document')
  await tx.done
  announceLink()
}

function announceLink(): void {
  const channel = new BroadcastChannel(linkChannel)
  channel.postMessage('changed')
  channel.close()
}
