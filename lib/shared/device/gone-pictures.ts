import { parsePicturePath, picturePath } from '../article/picture'
import { cacheNames } from './caches'
import { hasText, isSame, type Text } from './gone-texts'
import type { DeviceStore } from './store'

/** Pictures of the edition that no other article of it shows. */
export async function forgetKeptPictures(store: DeviceStore, gone: readonly Text[]): Promise<void> {
  if (typeof caches === 'undefined') return
  const paths = { gone: new Set<string>(), needed: new Set<string>() }
  for (const { articleId: id, locale, pictures } of await store.getAll('entries')) {
    const which = gone.some((one) => isSame(one, { id, locale })) ? 'gone' : 'needed'
    for (const { id, width } of pictures) paths[which].add(picturePath(id, width, 'avif'))
  }
  const cache = await caches.open(cacheNames.edition)
  for (const path of paths.gone) if (!paths.needed.has(path)) await cache.delete(path)
}

/** Pictures of what is gone, in every size, but for those that another text of the edition has. */
export async function forgetPictures(
  store: DeviceStore,
  gone: readonly Text[],
  pictures: ReadonlySet<string>,
): Promise<void> {
  if (typeof caches === 'undefined') return
  const ids = new Set(pictures)
  const needed = new Set<string>()
  for (const { content } of await store.getAll('bodies')) {
    const { articleId: id, locale } = content
    const which = gone.some((one) => isSame(one, { id, locale })) ? ids : needed
    for (const picture of content.pictures ?? []) which.add(picture.id)
  }
  for (const bookmark of await store.getAll('bookmarks')) {
    // It is about to lose its copy.
    if (gone.some((one) => hasText(bookmark, one))) continue
    for (const path of bookmark.copy?.paths ?? []) {
      const picture = parsePicturePath(path)
      if (picture) needed.add(picture.id)
    }
  }
  for (const name of [cacheNames.pictures, cacheNames.saved, cacheNames.edition]) {
    const cache = await caches.open(name)
    for (const request of ids.size > 0 ? await cache.keys() : []) {
      const { id = '' } = parsePicturePath(new URL(request.url).pathname) ?? {}
      if (ids.has(id) && !needed.has(id)) await cache.delete(request)
    }
  }
}
