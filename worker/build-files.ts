import { PrecacheController } from 'workbox-precaching'
import { cacheNames } from '@/lib/shared/device/caches'
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

/** Notes which files this build has, beside those of builds that kept pages may be of. */
export async function noteBuild(): Promise<void> {
  const files = precache.getCachedURLs().map(pathOf)
  const name = `/builds/${Date.now()}`
  await (await caches.open(cacheNames.builds)).put(name, Response.json(files))
}

/**
 * Kept pages of an earlier build go on loading its files, also those that only its scripts name. All
 * that such a build had stays for as long as one of its pages does, and nothing else.
 */
export async function keepNeededFiles(): Promise<void> {
  const store = await deviceStore().catch(() => undefined)
  if (!store) return
  const current = new Set(precache.getCachedURLs().map(pathOf))
  const notes = await store.getAll('documents')
  const named = new Set(notes.flatMap((note) => note.assets).filter((path) => !current.has(path)))
  const needed = new Set([...named, ...(await filesOfBuildsOf(named, current))])
  const kept = await caches.open(cacheNames.assets)
  for (const path of needed) {
    const file =
      current.has(path) || (await kept.match(path)) ? undefined : await caches.match(path)
    if (file) await kept.put(path, file)
  }
  for (const request of await kept.keys()) {
    if (!needed.has(pathOf(request.url))) await kept.delete(request)
  }
}

/** The files of the builds that the named ones are of; what is known of other builds goes. */
async function filesOfBuildsOf(
  named: ReadonlySet<string>,
  current: ReadonlySet<string>,
): Promise<string[]> {
  const cache = await caches.open(cacheNames.builds)
  const wanted: string[] = []
  const unexplained = new Set(named)
  // A file that several builds have says nothing of the older ones.
  for (const request of [...(await cache.keys())].reverse()) {
    const files: string[] = await (await cache.match(request))?.json()
    const isCurrent = files.every((path) => current.has(path)) && files.length === current.size
    const own = files.filter((path) => unexplained.has(path))
    if (own.length > 0) wanted.push(...files)
    else if (!isCurrent) await cache.delete(request)
    for (const path of own) unexplained.delete(path)
  }
  return wanted
}

function pathOf(url: string): string {
  return new URL(url).pathname
}
