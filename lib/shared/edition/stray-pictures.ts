import { cacheNames } from '../device/caches'
import { pathOf } from './fetch-bodies'

/** The pictures of each of some articles. */
type Pictures = readonly { pictures?: readonly { id: string; width: number }[] | undefined }[]

/**
 * Takes the pictures of an edition off the device that no article of it shows any more. While a
 * download is to go on, only those of articles that it `had`: the others were brought for it.
 */
export async function dropStrayPictures(shown: Pictures, had?: Pictures): Promise<void> {
  if (typeof caches === 'undefined') return
  const needed = new Set(pathsOf(shown))
  const cache = await caches.open(cacheNames.edition)
  const kept = (await cache.keys()).map(({ url }) => new URL(url).pathname)
  for (const path of had ? pathsOf(had) : kept) if (!needed.has(path)) await cache.delete(path)
}

function pathsOf(articles: Pictures): string[] {
  return articles.flatMap(({ pictures = [] }) => pictures.map(pathOf))
}
