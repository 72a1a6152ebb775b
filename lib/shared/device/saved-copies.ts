import { parsePicturePath } from '../article/picture'
import { cacheNames } from './caches'
import { pageFactsOf } from './page-facts'
import { deviceStore } from './store'

/** Making copies and letting go of them take turns, in all tabs and in the worker. */
export async function aloneWithCopies(work: () => Promise<void>): Promise<void> {
  await (navigator.locks ? navigator.locks.request('pena-copies', work) : work())
}

/** Takes off the device what was saved of articles that no bookmark names any more. */
export async function dropUnsavedCopies(): Promise<void> {
  if (typeof caches !== 'undefined') await aloneWithCopies(dropUnsaved)
}

async function dropUnsaved(): Promise<void> {
  const store = await deviceStore()
  const bookmarks = await store.getAll('bookmarks')
  const saved = new Set(bookmarks.map((bookmark) => bookmark.articleId))
  const needed = new Set(bookmarks.flatMap((bookmark) => bookmark.copy?.paths ?? []))
  for (const note of await store.getAll('documents')) {
    if (!note.saved || saved.has(note.articleId ?? '') || needed.has(note.path)) continue
    await store.put('documents', { ...note, saved: false })
  }
  const cache = await caches.open(cacheNames.saved)
  for (const request of await cache.keys()) {
    const { pathname } = new URL(request.url)
    if (needed.has(pathname) || (await isOf(saved, cache, request))) continue
    await cache.delete(request)
  }
}

/** Whether it is a page of one of these articles, whose copy is not whole yet. */
async function isOf(articles: ReadonlySet<string>, cache: Cache, request: Request) {
  if (parsePicturePath(new URL(request.url).pathname)) return false
  const html = await (await cache.match(request))?.text()
  return articles.has((html && pageFactsOf(html)?.articleId) || '')
}
