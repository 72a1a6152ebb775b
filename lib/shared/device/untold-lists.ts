import type { Due } from '../edition/choice'
import { locales } from '../locales'
import { routes } from '../routes'
import { cacheNames } from './caches'
import { keptFacts } from './kept-pages'
import { deviceStore } from './store'

/**
 * Takes visited lists off the device when nobody can tell any more what of theirs was withdrawn.
 * Gives the front pages among them, which are to come anew: the icon opens them without a network.
 */
export async function dropUntoldLists(): Promise<Due['pages']> {
  if (typeof caches === 'undefined') return []
  const store = await deviceStore()
  const lists = (await keptFacts()).filter(({ kind, saved }) => kind === 'list' && !saved)
  const paths = new Set(lists.map(({ path }) => path))
  for (const path of paths) {
    // A page that says "not translated" is a list too, at an article's address.
    for (const name of [cacheNames.pages, cacheNames.articles]) {
      await (await caches.open(name)).delete(path)
    }
    await store.delete('documents', path)
  }
  const fronts = locales.map((locale) => routes.front(locale))
  return fronts.flatMap((path) => (paths.has(path) ? [{ path }] : []))
}
