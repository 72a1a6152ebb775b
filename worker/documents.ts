import { CacheExpiration } from 'workbox-expiration'
import {
  cacheNames,
  documentCaches,
  fetchedAtHeader,
  headersOfCopy,
} from '@/lib/shared/device/caches'
import { noteCorrections } from '@/lib/shared/device/corrections'
import { movePage } from '@/lib/shared/device/moved-pages'
import { assetsOf, hasSameTexts, pageFactsOf } from '@/lib/shared/device/page-facts'
import { dropUnsavedCopies } from '@/lib/shared/device/saved-copies'
import { deviceStore, type KeptDocument } from '@/lib/shared/device/store'
import { type Rule, ruleFor } from './rules'

const day = 24 * 60 * 60

/** Keeps a page that the network gave, and notes it for the list of what is on the device. */
export async function keepDocument(rule: Rule, path: string, response: Response): Promise<void> {
  if (!rule.cache || !isPage(response)) return
  const html = await response.text()
  const saved = await savedHtml(path)
  await noteCorrections(path, html)
  const kept = () => stamped(html, response)
  const cache = await caches.open(rule.cache)
  await cache.put(path, kept())
  const renews = saved !== undefined && showsSamePictures(saved, html)
  if (renews) await (await caches.open(cacheNames.saved)).put(path, kept())
  const older = saved !== undefined && !renews ? saved : ''
  await noteDocument(path, html, { saved: saved !== undefined, assets: assetsOf(older + html) })
  await trim(rule, path)
}

/**
 * Keeps what the network gave for a page of which there is a copy, when its article has another
 * address now: there, in the place of that copy.
 */
export async function keepMoved(from: string, response: Response): Promise<void> {
  const { pathname: to, href: url } = new URL(response.url)
  const rule = ruleFor({ method: 'GET', url, mode: 'navigate', accept: null }, self.location.origin)
  // A response that was made anew is not one that was redirected.
  const page = new Response(response.body, response)
  const copy = await findDocument(from)
  if (!rule || !copy || !isPage(page)) return
  const [had, has] = [pageFactsOf(await copy.text()), pageFactsOf(await page.clone().text())]
  const articleId = has?.articleId
  if (!articleId || had?.articleId !== articleId || had.kind !== has?.kind) return
  await movePage({ articleId, from, to })
  await keepDocument(rule, to, page)
}

/** The newest copy of a page on the device. */
export async function findDocument(path: string): Promise<Response | undefined> {
  for (const name of documentCaches) {
    const found = await (await caches.open(name)).match(path, { ignoreVary: true })
    if (found) return found
  }
  return undefined
}

/** When a kept page was fetched, in milliseconds since 1970. */
export function fetchedAt(copy: Response): number {
  return Number(copy.headers.get(fetchedAtHeader))
}

/** A kept page that says in its root element why it is shown and as of when it stands. */
export async function shown(
  copy: Response,
  why: 'offline' | 'slow' | 'error' | 'edition',
  at = fetchedAt(copy),
): Promise<Response> {
  const html = (await copy.text()).replace(
    '<html ',
    `<html data-served="${why}" data-fetched-at="${at}" `,
  )
  return new Response(html, { headers: headersOfCopy(copy) })
}

export function isPage(response: Response): boolean {
  const type = response.headers.get('content-type') ?? ''
  return response.status === 200 && !response.redirected && type.startsWith('text/html')
}

/** Whether two copies of one page tell a reader different things. */
export async function differs(before: Response, after: Response): Promise<boolean> {
  const [old, fresh] = await Promise.all([before.clone().text(), after.clone().text()])
  const [oldFacts, freshFacts] = [pageFactsOf(old), pageFactsOf(fresh)]
  if (freshFacts?.version !== undefined) return !hasSameTexts(oldFacts, freshFacts)
  return before.headers.get('etag') !== after.headers.get('etag')
}

function stamped(html: string, response: Response): Response {
  const headers = headersOfCopy(response)
  headers.set(fetchedAtHeader, String(Date.now()))
  // Workbox reads `date` to know how old an entry is.
  headers.set('date', new Date().toUTCString())
  const etag = response.headers.get('etag')
  if (etag) headers.set('etag', etag)
  return new Response(html, { headers })
}

async function savedHtml(path: string): Promise<string | undefined> {
  const cache = await caches.open(cacheNames.saved)
  return (await cache.match(path, { ignoreVary: true }))?.text()
}

/** Other pictures come with the copy when the reader renews it: until then the older one is whole. */
function showsSamePictures(before: string, after: string): boolean {
  return keptPicturesOf(before).join() === keptPicturesOf(after).join()
}

/** The addresses, without their sizes, of the pictures that are kept with a saved article. */
function keptPicturesOf(html: string): string[] {
  const figures = html.match(/<figure[^>]* data-keep.*?<\/figure>/gs) ?? []
  return figures.flatMap((figure) => figure.match(/\/media\/[0-9a-f]{20}/g) ?? [])
}

type Keeping = Pick<KeptDocument, 'saved' | 'assets'>

async function noteDocument(path: string, html: string, keeping: Keeping): Promise<void> {
  const facts = pageFactsOf(html)
  if (!facts) return
  const bytes = new TextEncoder().encode(html).length
  const note: KeptDocument = { ...facts, path, fetchedAt: Date.now(), bytes, ...keeping }
  const store = await deviceStore().catch(() => undefined)
  await store?.put('documents', note).catch(() => undefined)
}

async function trim(rule: Rule, path: string): Promise<void> {
  if (!rule.cache || !rule.maxEntries || !rule.maxAgeDays) return
  const expiration = new CacheExpiration(rule.cache, {
    maxEntries: rule.maxEntries,
    maxAgeSeconds: rule.maxAgeDays * day,
  })
  await expiration.updateTimestamp(new URL(path, self.location.origin).href)
  await expiration.expireEntries()
  await forgetGone()
}

/** Drops the notes of pages that no cache holds any more, and copies that their reader let go. */
async function forgetGone(): Promise<void> {
  const store = await deviceStore().catch(() => undefined)
  if (!store) return
  const notes = await store.getAll('documents')
  const held = await heldPaths()
  for (const { path } of notes) if (!held.has(path)) await store.delete('documents', path)
  const bookmarked = new Set(await store.getAllKeys('bookmarks'))
  const isLetGo = ({ saved, articleId }: KeptDocument) =>
    saved && articleId !== undefined && !bookmarked.has(articleId)
  if (notes.some(isLetGo)) await dropUnsavedCopies()
}

/** All pages on the device, by their paths: asked at once, since this is asked at every page. */
async function heldPaths(): Promise<Set<string>> {
  const caching = documentCaches.map(async (name) => (await caches.open(name)).keys())
  const requests = (await Promise.all(caching)).flat()
  return new Set(requests.map((request) => new URL(request.url).pathname))
}
