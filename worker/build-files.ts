import { PrecacheController } from 'workbox-precaching'
import { cacheNames, droppedPrefix } from '@/lib/shared/device/caches'
import { deviceStore } from '@/lib/shared/device/store'

/** The files of this build that readers load. */
export const precache = new PrecacheController()

/** A style or a script of this build or of an earlier one. */
export async function buildFile(request: Request): Promise<Response> {
  // One cache is asked first: to ask them all, for each file of a page, is slow on a cheap phone.
  const { cacheName } = precache.strategy
  const current = await caches.match(request, { cacheName, ignoreVary: true })
  return current ?? (await caches.match(request, { ignoreVary: true })) ?? fetch(request)
}

/**
 * Kept pages of an earlier build go on loading its files, also those that only its scripts name:
 * what this build drops stays, all of it, for as long as one of those pages does.
 */
export async function keepNeededFiles(): Promise<void> {
  const store = await deviceStore().catch(() => undefined)
  if (!store) return
  const notes = await store.getAll('documents')
  const copies = (await store.getAll('bookmarks')).flatMap(({ copy }) => copy ?? [])
  const oldest = Math.min(...[...notes, ...copies].map((one) => one.fetchedAt))
  for (const name of await caches.keys()) {
    if (!name.startsWith(droppedPrefix)) continue
    if (Number(name.slice(droppedPrefix.length)) <= oldest) await caches.delete(name)
  }
  const current = new Set(precache.getCachedURLs().map(pathOf))
  const needed = new Set(notes.flatMap((note) => note.assets))
  if ([...needed].some((path) => !current.has(path))) await keepDropped(current)
  const named = await caches.open(cacheNames.assets)
  for (const request of await named.keys()) {
    if (!needed.has(pathOf(request.url))) await named.delete(request)
  }
}

async function keepDropped(current: ReadonlySet<string>): Promise<void> {
  const before = await caches.open(precache.strategy.cacheName)
  const dropped = (await before.keys()).filter(({ url }) => !current.has(pathOf(url)))
  if (dropped.length === 0) return
  const kept = await caches.open(`${droppedPrefix}${Date.now()}`)
  for (const request of dropped) {
    const file = await before.match(request)
    if (file) await kept.put(request, file)
  }
}

function pathOf(url: string): string {
  return new URL(url).pathname
}
