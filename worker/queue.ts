import type { FromWorker } from '@/lib/shared/device/messages'
import { pageFactsOf } from '@/lib/shared/device/page-facts'
import { deviceStore } from '@/lib/shared/device/store'
import { fetchPatiently } from '@/lib/shared/patient-fetch'
import { isPage, keepDocument, keepMoved } from './documents'
import { ruleFor } from './rules'

declare const self: ServiceWorkerGlobalScope

/** Fetches the pages that a reader asked for while offline. @throws when one is still out of reach. */
export async function fetchQueue(): Promise<void> {
  const store = await deviceStore()
  let busy = 0
  for (const { path: asked } of await store.getAll('queue')) {
    const response = await fetch(asked, { headers: { accept: 'text/html' } })
    if (response.status >= 500 || response.status === 429) {
      busy = response.status
      continue
    }
    // A page that moved is kept where it is now.
    const path = response.redirected ? new URL(response.url).pathname : asked
    const page = new Response(response.body, response)
    if (isPage(page)) {
      const title = pageFactsOf(await page.clone().text())?.title ?? path
      await keep(path, page)
      await tell({ type: 'queue-arrived', path, title })
    } else {
      // What the server refuses for good is not asked for again.
      await tell({ type: 'queue-refused', path: asked })
    }
    await store.delete('queue', asked)
  }
  // The browser, where it was asked to, tries again later.
  if (busy) throw new Error(`The server answered ${busy}.`)
}

/** Keeps pages and pictures that were loaded before the worker was there to see them. */
export async function adopt(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const response = await fetch(path, { headers: { accept: 'text/html' } }).catch(() => undefined)
    if (response) await keep(path, response)
  }
}

/** Fetches a kept page anew: whether it came, or never will. */
export async function fetchAgain(path: string): Promise<boolean> {
  const headers = { accept: 'text/html' }
  const response = await fetchPatiently(path, { headers }).catch(() => undefined)
  if (!response || response.status >= 500 || response.status === 429) return false
  const keeping = response.redirected ? keepMoved(path, response) : keep(path, response)
  return keeping.then(
    () => true,
    () => false,
  )
}

async function keep(path: string, response: Response): Promise<void> {
  const url = new URL(path, self.location.origin).href
  const rule = ruleFor({ method: 'GET', url, mode: 'navigate', accept: null }, self.location.origin)
  if (!rule?.cache || response.status !== 200) return
  if (isPage(response)) await keepDocument(rule, path, response)
  else await (await caches.open(rule.cache)).put(path, response)
}

async function tell(message: FromWorker): Promise<void> {
  for (const client of await self.clients.matchAll({ type: 'window' })) client.postMessage(message)
}
