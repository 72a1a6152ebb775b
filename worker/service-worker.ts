import type { PrecacheEntry } from 'workbox-precaching'
import { editionSyncTag, queueSyncTag, type ToWorker } from '@/lib/shared/device/messages'
import { locales } from '@/lib/shared/locales'
import { routes } from '@/lib/shared/routes'
import { keepNeededFiles, noteBuild, precache } from './build-files'
import { keepDocument } from './documents'
import { renewInBackground } from './edition'
import { adopt, fetchQueue } from './queue'
import { ruleFor } from './rules'
import { answer } from './strategies'

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: readonly (PrecacheEntry | string)[]
}

interface SyncEvent extends ExtendableEvent {
  readonly tag: string
}

const shell = [
  routes.front,
  routes.offline,
  routes.saved,
  routes.settings,
  routes.search,
  routes.editionSettings,
  routes.deviceSettings,
  routes.edition,
] as const

precache.addToCacheList([...self.__WB_MANIFEST])

self.addEventListener('install', (event) => {
  event.waitUntil(Promise.all([precache.install(event), noteBuild(), keepShell()]))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      await keepNeededFiles()
      await precache.activate(event)
      await self.registration.navigationPreload?.enable()
      await self.clients.claim()
    })(),
  )
})

self.addEventListener('fetch', (event) => {
  const { method, url, mode, headers } = event.request
  const rule = ruleFor({ method, url, mode, accept: headers.get('accept') }, self.location.origin)
  const answered = rule && answer(rule, event)
  if (answered) event.respondWith(answered)
})

self.addEventListener('message', (event) => {
  const message = event.data as ToWorker
  if (message.type === 'skip-waiting') event.waitUntil(self.skipWaiting())
  if (message.type === 'fetch-queue') event.waitUntil(fetchQueue().catch(() => undefined))
  if (message.type === 'adopt') event.waitUntil(adopt(message.paths))
})

self.addEventListener('sync' as keyof ServiceWorkerGlobalScopeEventMap, (event) => {
  const sync = event as SyncEvent
  // A rejection makes the browser try again later.
  if (sync.tag === queueSyncTag) sync.waitUntil(fetchQueue())
})

self.addEventListener('periodicsync' as keyof ServiceWorkerGlobalScopeEventMap, (event) => {
  const sync = event as SyncEvent
  if (sync.tag === editionSyncTag) sync.waitUntil(renewInBackground())
})

/** The pages that must open without a network even if they were never visited: the icon opens the first. */
async function keepShell(): Promise<void> {
  for (const locale of locales) {
    for (const page of shell) {
      const path = page(locale)
      const url = new URL(path, self.location.origin).href
      const asked = { method: 'GET', url, mode: 'navigate', accept: null }
      const rule = ruleFor(asked, self.location.origin)
      if (rule) await keepDocument(rule, path, await fetch(path, { cache: 'reload' }))
    }
  }
}
