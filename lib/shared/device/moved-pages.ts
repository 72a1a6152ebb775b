import { routes } from '../routes'
import { documentCaches } from './caches'
import { deviceStore } from './store'

type Move = { articleId: string; from: string; to: string }

/** The article has another address: what is kept of it under the old one is kept under the new one. */
export async function movePage({ articleId, from, to }: Move): Promise<void> {
  for (const name of documentCaches) {
    const cache = await caches.open(name)
    const copy = await cache.match(from, { ignoreVary: true })
    if (!copy) continue
    if (!(await cache.match(to, { ignoreVary: true }))) await cache.put(to, copy)
    await cache.delete(from)
  }
  const tx = (await deviceStore()).transaction(['documents', 'bookmarks'], 'readwrite')
  const [documents, bookmarks] = [tx.objectStore('documents'), tx.objectStore('bookmarks')]
  const note = await documents.get(from)
  if (note && !(await documents.get(to))) await documents.put({ ...note, path: to })
  await documents.delete(from)
  const bookmark = await bookmarks.get(articleId)
  if (bookmark) {
    const { editions, copy } = bookmark
    const [, , , slug = ''] = to.split('/')
    const paths = new Set(copy?.paths.map((path) => (path === from ? to : path)))
    await bookmarks.put({
      ...bookmark,
      editions: editions.map((one) =>
        routes.article(one.locale, one.slug) === from ? { ...one, slug } : one,
      ),
      copy: copy && { ...copy, paths: [...paths] },
    })
  }
  await tx.done
}
