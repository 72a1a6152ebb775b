import { cacheNames } from '../device/caches'
import { pathOf } from './fetch-bodies'

/** Takes the pictures of an edition off the device that no article of it shows any more. */
export async function dropStrayPictures(
  shown: readonly (readonly { id: string; width: number }[])[],
): Promise<void> {
  if (typeof caches === 'undefined') return
  const needed = new Set(shown.flat().map(pathOf))
  const cache = await caches.open(cacheNames.edition)
  for (const request of await cache.keys()) {
    if (!needed.has(new URL(request.url).pathname)) await cache.delete(request)
  }
}
