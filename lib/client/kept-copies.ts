import type { ArticleStatus } from '@/lib/shared/api/article-status'
import { parsePicturePath, picturePath } from '@/lib/shared/article/picture'
import { cacheNames, fetchedAtHeader, headersOfCopy } from '@/lib/shared/device/caches'
import { noteCorrections } from '@/lib/shared/device/corrections'
import { assetsOf, pageFactsOf } from '@/lib/shared/device/page-facts'
import { aloneWithCopies } from '@/lib/shared/device/saved-copies'
import { type Bookmark, deviceStore, type KeptCopy } from '@/lib/shared/device/store'
import { locales } from '@/lib/shared/locales'
import { fetchPatiently } from '@/lib/shared/patient-fetch'
import { routes } from '@/lib/shared/routes'
import { fetchArticleStatus } from './article-status'
import { announceBookmarks } from './bookmarks'
import { isQuotaError } from './storage'

/** Why a saved article has no copy on the device. */
export class NoCopyError extends Error {
  override name = 'NoCopyError'
  constructor(
    /** `refused` is what the server will not give another time either. */
    readonly reason: 'quota' | 'network' | 'refused' | 'insecure',
    options?: ErrorOptions,
  ) {
    super(`No copy could be kept: ${reason}`, options)
  }
}

/**
 * Fetches every saved article that has no copy yet, or the ones named. Only one tab does it at a time.
 * @throws NoCopyError when one of the named articles could not be kept; its bookmark stays
 */
export async function keepMissingCopies(only?: readonly string[]): Promise<void> {
  const store = await deviceStore()
  const asked = (await store.getAll('bookmarks')).filter(
    (bookmark) => !only || only.includes(bookmark.articleId),
  )
  const bookmarks: Bookmark[] = []
  for (const bookmark of asked) {
    if (await hasWholeCopy(bookmark)) continue
    bookmarks.push(bookmark)
    if (bookmark.copy) await noteLost(bookmark.articleId)
  }
  if (bookmarks.length === 0) return
  if (typeof caches === 'undefined') throw new NoCopyError('insecure')
  // Browsers may clear what a site keeps unless it is asked for; some ask the reader, once.
  void navigator.storage?.persist?.()
  const work = async () => {
    const ids = bookmarks.map((bookmark) => bookmark.articleId)
    const { articles } = await fetchArticleStatus({ ids }).catch((cause) => {
      throw new NoCopyError('network', { cause })
    })
    let failure: NoCopyError | undefined
    for (const article of articles) {
      try {
        await keepCopy(article)
      } catch (error) {
        // One that cannot be fetched does not keep the others from being.
        if (!(error instanceof NoCopyError) || error.reason === 'quota') throw error
        failure = error
      }
    }
    if (failure) throw failure
  }
  await aloneWithCopies(work)
}

/** Whether all of a copy is there still: an undone removal may come after its files have gone. */
async function hasWholeCopy({ copy }: Bookmark): Promise<boolean> {
  if (!copy || typeof caches === 'undefined') return false
  const cache = await caches.open(cacheNames.saved)
  for (const path of copy.paths) {
    if (!(await cache.match(path, { ignoreVary: true }))) return false
  }
  return true
}

/** Fetches a saved article again, as it stands now. @throws NoCopyError; the older copy stays */
export async function renewCopy(articleId: string): Promise<void> {
  if (typeof caches === 'undefined') throw new NoCopyError('insecure')
  const { articles } = await fetchArticleStatus({ ids: [articleId] }).catch((cause) => {
    throw new NoCopyError('network', { cause })
  })
  await aloneWithCopies(async () => {
    for (const article of articles) await keepCopy(article)
  })
}

/** Notes that a copy is not whole any more, of a bookmark that is still there. */
async function noteLost(articleId: string): Promise<void> {
  const tx = (await deviceStore()).transaction('bookmarks', 'readwrite')
  const bookmark = await tx.store.get(articleId)
  if (bookmark) await tx.store.put({ ...bookmark, copy: undefined })
  await tx.done
}

/** Notes what became of saved articles since their copies were made. Leaves the copies as they are. */
export async function noteWhatChanged(): Promise<void> {
  const store = await deviceStore()
  const bookmarks = await store.getAll('bookmarks')
  if (bookmarks.length === 0) return
  const { articles } = await fetchArticleStatus({ ids: bookmarks.map((one) => one.articleId) })
  const changed = bookmarks.flatMap((bookmark) => {
    const article = articles.find((one) => one.articleId === bookmark.articleId)
    const since = article && whatHappened(bookmark, article)
    return since === bookmark.since ? [] : [{ articleId: bookmark.articleId, since }]
  })
  const tx = store.transaction('bookmarks', 'readwrite')
  for (const { articleId, since } of changed) {
    // It may have been removed while the server was asked.
    const bookmark = await tx.store.get(articleId)
    if (bookmark) await tx.store.put({ ...bookmark, since })
  }
  await tx.done
  if (changed.length > 0) announceBookmarks()
}

function whatHappened(bookmark: Bookmark, article: ArticleStatus): Bookmark['since'] {
  if (article.editions.every((edition) => edition.state === 'withdrawn')) return 'withdrawn'
  const newer = article.editions.filter((edition) => {
    const had = bookmark.editions.find((one) => one.locale === edition.locale)
    return bookmark.copy ? (had?.version ?? 0) < edition.version : false
  })
  if (newer.length === 0) return undefined
  const since = bookmark.copy?.fetchedAt ?? bookmark.savedAt
  return newer.some((edition) => (edition.correctedAt ?? 0) > since) ? 'corrected' : 'updated'
}

async function keepCopy(article: ArticleStatus): Promise<void> {
  try {
    const copy = await fetchCopy(article)
    const store = await deviceStore()
    const tx = store.transaction('bookmarks', 'readwrite', { durability: 'strict' })
    const bookmark = await tx.store.get(article.articleId)
    // It may have been removed while its pictures were on their way.
    if (bookmark) {
      const editions = article.editions.map(
        ({ state: _s, correctedAt: _c, withdrawal: _w, ...edition }) => edition,
      )
      const isGone = article.editions.every((edition) => edition.state === 'withdrawn')
      await tx.store.put({ ...bookmark, editions, copy, since: isGone ? 'withdrawn' : undefined })
    }
    await tx.done
  } catch (cause) {
    if (cause instanceof NoCopyError) throw cause
    throw new NoCopyError(isQuotaError(cause) ? 'quota' : 'network', { cause })
  }
}

function failureOf(path: string, { status }: Response): Error {
  const cause = new Error(`${path} answered ${status}.`)
  const isFinal = status >= 400 && status < 500 && status !== 429
  return isFinal ? new NoCopyError('refused', { cause }) : cause
}

async function fetchCopy(article: ArticleStatus): Promise<KeptCopy> {
  const published = article.editions.filter((edition) => edition.state === 'published')
  const [first] = article.editions
  const [readable] = published
  const pages = published.flatMap(({ locale, slug }) => [
    routes.article(locale, slug),
    ...(published.length > 1 ? [routes.bothLanguages(locale, slug)] : []),
  ])
  // Where cards of the other language lead, until there is a translation.
  const untold = locales.filter((locale) => published.every((one) => one.locale !== locale))
  if (readable) pages.push(...untold.map((locale) => routes.article(locale, readable.slug)))
  // A page that says that the article was withdrawn is worth keeping too.
  const paths = pages.length > 0 || !first ? pages : [routes.article(first.locale, first.slug)]
  const pictures = new Set<string>()
  let bytes = 0
  for (const path of paths) {
    const html = await keepPage(path)
    for (const picture of picturesOf(html)) pictures.add(picture)
    bytes += new TextEncoder().encode(html).length
  }
  for (const picture of pictures) bytes += await keepFile(cacheNames.saved, picture)
  return { bytes, fetchedAt: Date.now(), paths: [...paths, ...pictures] }
}

async function keepPage(path: string): Promise<string> {
  const response = await fetchPatiently(path, { cache: 'no-cache' })
  if (!response.ok) throw failureOf(path, response)
  const html = await response.text()
  // This passes the worker by, and a contact that hears of it later finds nothing old any more.
  await noteCorrections(path, html)
  const fetchedAt = Date.now()
  const headers = headersOfCopy(response)
  headers.set(fetchedAtHeader, String(fetchedAt))
  headers.set('etag', response.headers.get('etag') ?? '')
  await (await caches.open(cacheNames.saved)).put(path, new Response(html, { headers }))
  const assets = assetsOf(html)
  for (const asset of assets) await keepFile(cacheNames.assets, asset)
  const facts = pageFactsOf(html)
  if (facts) {
    const bytes = new TextEncoder().encode(html).length
    const note = { ...facts, path, fetchedAt, bytes, saved: true, assets }
    await (await deviceStore()).put('documents', note)
  }
  return html
}

/** The size in bytes of a file that is now on the device. */
async function keepFile(cacheName: string, path: string): Promise<number> {
  const cache = await caches.open(cacheName)
  const found =
    (await cache.match(path)) ?? (await caches.match(path)) ?? (await fetchPatiently(path))
  if (!found.ok) throw failureOf(path, found)
  const body = await found.blob()
  await cache.put(path, new Response(body, { headers: found.headers }))
  return body.size
}

/** One size of each picture of the article: the narrowest that fills this screen. */
function picturesOf(html: string): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const wanted = Math.min(innerWidth, 720) * Math.min(devicePixelRatio, 2)
  const images = page.querySelectorAll<HTMLImageElement>('[data-keep] img')
  return [...images].flatMap((image) => {
    const sizes = image.srcset
      .split(',')
      .flatMap((part) => parsePicturePath(part.trim().split(' ')[0] ?? '') ?? [])
      .sort((a, b) => a.width - b.width)
    const fit = sizes.find((size) => size.width >= wanted) ?? sizes.at(-1)
    return fit ? [picturePath(fit.id, fit.width, 'webp')] : []
  })
}
