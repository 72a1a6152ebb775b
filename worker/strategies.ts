import { CacheExpiration } from 'workbox-expiration'
import { parsePicturePath } from '@/lib/shared/article/picture'
import { cacheNames, documentCaches } from '@/lib/shared/device/caches'
import type { FromWorker } from '@/lib/shared/device/messages'
import { deviceStore } from '@/lib/shared/device/store'
import { tellsMoreThanEdition } from '@/lib/shared/edition/newer-page'
import { isLocale, type Locale } from '@/lib/shared/locales'
import { firstLocale } from '@/lib/shared/preferred-locale'
import { routes } from '@/lib/shared/routes'
import { buildFile } from './build-files'
import { differs, findDocument, isPage, keepDocument, keepMoved, shown } from './documents'
import { fromEdition } from './edition'
import { patience, type Rule } from './rules'

declare const self: ServiceWorkerGlobalScope

/** Answers one request by its rule. */
export function answer(rule: Rule, event: FetchEvent): Promise<Response> | undefined {
  switch (rule.strategy) {
    case 'network-only':
      return undefined
    case 'cache-first':
      return parsePicturePath(new URL(event.request.url).pathname)
        ? picture(rule, event.request)
        : buildFile(event.request)
    case 'network-first':
    case 'search':
      return networkFirst(rule, event)
    case 'start':
      return start(event.request)
  }
}

async function networkFirst(rule: Rule, event: FetchEvent): Promise<Response> {
  const { pathname: path, search } = new URL(event.request.url)
  // The page of one search is not the page of the next, and is no newer copy of the page of none.
  const isItself = rule.strategy !== 'search' || search === ''
  let keeping: Promise<void> | undefined
  const network = fromNetwork(event)
  const kept = network.then(async (response) => {
    // The page is kept from a clone, so that the reader is not made to wait for the disk.
    if (isItself && isPage(response)) keeping = keepDocument(rule, path, response.clone())
    if (isItself && response.redirected) keeping = keepMoved(path, response.clone())
    if (keeping) event.waitUntil(keeping)
    return response
  })
  const copy = await findDocument(path)
  try {
    const response = await Promise.race([kept, waited()])
    if (response && response.status < 500) return response
    const drawn = await fromEdition(path, copy)
    if (response) return drawn ?? (copy ? await shown(copy, 'error') : response)
    if (!drawn && !copy) return await kept
    // A page that is not listening yet looks for itself at what is kept: that comes first.
    const late = kept.then((response) => Promise.resolve(keeping).then(() => response))
    if (isItself) event.waitUntil(offerNewer(late, drawn ? undefined : copy?.clone(), event))
    return drawn ?? (copy ? shown(copy, 'slow') : kept)
  } catch {
    const drawn = await fromEdition(path, copy)
    return drawn ?? (copy ? shown(copy, 'offline') : offlinePage(event.request))
  }
}

/** When the late answer differs from what is being read, the copy or the edition's, it is offered. */
async function offerNewer(
  answer: Promise<Response>,
  copy: Response | undefined,
  event: FetchEvent,
): Promise<void> {
  const { pathname: path } = new URL(event.request.url)
  const response = await answer.catch(() => undefined)
  if (!response || !isPage(response)) return
  const isNewer = copy
    ? await differs(copy, response)
    : await tellsMoreThanEdition(path, await response.clone().text())
  if (!isNewer) return
  const client = await self.clients.get(event.resultingClientId || event.clientId)
  client?.postMessage({ type: 'newer-copy', path } satisfies FromWorker)
}

async function fromNetwork(event: FetchEvent): Promise<Response> {
  const preloaded: Response | undefined = await event.preloadResponse
  return preloaded ?? fetch(event.request)
}

function waited(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), patience))
}

async function picture(rule: Rule, request: Request): Promise<Response> {
  const exact = await caches.match(request, { ignoreVary: true })
  if (exact) return exact
  try {
    const response = await fetch(request)
    // A picture that only the desk may see yet is answered `no-store`.
    const isPublic = !response.headers.get('cache-control')?.includes('no-store')
    if (response.status === 200 && isPublic && rule.cache) {
      await keepPicture(rule, request, response.clone()).catch(() => undefined)
    }
    return response
  } catch {
    return (await anySizeOf(request)) ?? Response.error()
  }
}

async function keepPicture(rule: Rule, request: Request, response: Response): Promise<void> {
  if (!rule.cache || !rule.maxEntries || !rule.maxAgeDays) return
  await (await caches.open(rule.cache)).put(request.url, response)
  const expiration = new CacheExpiration(rule.cache, {
    maxEntries: rule.maxEntries,
    maxAgeSeconds: rule.maxAgeDays * 24 * 60 * 60,
  })
  await expiration.updateTimestamp(request.url)
  await expiration.expireEntries()
}

/** The same picture at another size: a screen that was turned still has something to show. */
async function anySizeOf(request: Request): Promise<Response | undefined> {
  const wanted = parsePicturePath(new URL(request.url).pathname)
  if (!wanted) return undefined
  for (const name of [cacheNames.saved, cacheNames.edition, cacheNames.pictures]) {
    const cache = await caches.open(name)
    for (const other of await cache.keys()) {
      if (parsePicturePath(new URL(other.url).pathname)?.id === wanted.id) return cache.match(other)
    }
  }
  return undefined
}

async function start(request: Request): Promise<Response> {
  const locale = await chosenLocale()
  return Response.redirect(new URL(routes.front(locale), request.url).href, 302)
}

async function chosenLocale(): Promise<Locale> {
  const store = await deviceStore().catch(() => undefined)
  const chosen = await store?.get('facts', 'locale').catch(() => undefined)
  return chosen ?? firstLocale(navigator.languages)
}

/** The page that says, in the language of the address, that this one is not on the device. */
async function offlinePage(request: Request): Promise<Response> {
  const [, first] = new URL(request.url).pathname.split('/')
  const locale = isLocale(first) ? first : await chosenLocale()
  for (const name of documentCaches) {
    const page = await (await caches.open(name)).match(routes.offline(locale), { ignoreVary: true })
    if (page) return new Response(page.body, { status: 503, headers: page.headers })
  }
  return Response.error()
}
