import { type FromWorker, queueSyncTag, type ToWorker } from '@/lib/shared/device/messages'
import { deviceStore } from '@/lib/shared/device/store'
import { formatRelative } from '@/lib/shared/format'
import type { Locale } from '@/lib/shared/locales'
import { offlineMessages } from '@/lib/shared/messages/offline'
import { offerInstall } from './install'
import { showNotice } from './notices'

/** What a page does once it is read and the browser is idle: worker, queue, copies, times. */
export function startDeviceAgent(locale: Locale): void {
  void rememberLocale(locale)
  showRelativeTimes(locale)
  void catchUp()
  addEventListener('online', () => void catchUp())
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void catchUp()
  })
  if ('serviceWorker' in navigator) void startWorker(locale)
  offerInstall(locale)
}

export async function queueDocument(path: string): Promise<void> {
  await (await deviceStore()).put('queue', { path, queuedAt: Date.now() })
  const registration = await navigator.serviceWorker.ready
  // Background Sync is Chromium's alone; elsewhere the queue waits for the next page or `online`.
  const { sync } = registration as unknown as { sync?: { register(tag: string): Promise<void> } }
  await sync?.register(queueSyncTag).catch(() => undefined)
  send(registration.active, { type: 'fetch-queue' })
}

async function startWorker(locale: Locale): Promise<void> {
  const { serviceWorker } = navigator
  const texts = offlineMessages[locale]
  const first = !serviceWorker.controller
  serviceWorker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    const show = (path: string) => ({ label: texts.showNewer, run: () => location.assign(path) })
    if (data.type === 'queue-arrived') {
      const text = `${texts.queueArrived} ${data.title}`
      showNotice({ key: `arrived ${data.path}`, text, action: show(data.path) })
    } else if (data.path === location.pathname) {
      const action = { label: texts.showNewer, run: () => location.reload() }
      showNotice({ key: 'newer-copy', text: texts.newerCopy, action })
    }
  })
  serviceWorker.addEventListener(
    'controllerchange',
    () => {
      if (first) send(serviceWorker.controller, { type: 'adopt', paths: loadedPaths() })
    },
    { once: true },
  )
  const registration = await serviceWorker
    .register('/sw.js', { updateViaCache: 'none' })
    .catch(() => undefined)
  if (!registration) return
  offerNewVersion(registration, locale)
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', () =>
      offerNewVersion(registration, locale),
    )
  })
}

/** A new version waits until the reader says so; then every tab reloads once. */
function offerNewVersion(registration: ServiceWorkerRegistration, locale: Locale): void {
  if (!registration.waiting || !navigator.serviceWorker.controller) return
  const texts = offlineMessages[locale]
  const run = () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
      once: true,
    })
    send(registration.waiting, { type: 'skip-waiting' })
  }
  showNotice({ key: 'version', text: texts.newVersion, action: { label: texts.reload, run } })
}

function send(worker: ServiceWorker | null, message: ToWorker): void {
  worker?.postMessage(message)
}

/** This page and the pictures that it has shown. */
function loadedPaths(): string[] {
  const pictures = [...document.images]
    .filter((image) => image.complete && image.currentSrc.startsWith(location.origin))
    .map((image) => new URL(image.currentSrc).pathname)
  return [location.pathname, ...new Set(pictures)]
}

/** What waited for the network is tried again. */
async function catchUp(): Promise<void> {
  if (!navigator.onLine) return
  const store = await deviceStore().catch(() => undefined)
  if (!store) return
  const registration = await navigator.serviceWorker?.getRegistration()
  if ((await store.count('queue')) > 0) send(registration?.active ?? null, { type: 'fetch-queue' })
  const bookmarks = await store.getAll('bookmarks')
  if (bookmarks.every((bookmark) => bookmark.copy)) return
  const { keepMissingCopies } = await import('./kept-copies')
  await keepMissingCopies().catch(() => undefined)
  const { announceBookmarks } = await import('./bookmarks')
  announceBookmarks()
}

/** The worker opens the paper in the language that was read last. */
async function rememberLocale(locale: Locale): Promise<void> {
  const store = await deviceStore().catch(() => undefined)
  await store?.put('facts', locale, 'locale').catch(() => undefined)
}

function showRelativeTimes(locale: Locale): void {
  for (const element of document.querySelectorAll<HTMLTimeElement>('time[data-relative]')) {
    const relative = formatRelative(locale, Date.parse(element.dateTime), Date.now())
    if (!relative) continue
    element.title = element.textContent ?? ''
    element.textContent =
      element.dataset.relative === 'also' ? `${element.title} (${relative})` : relative
  }
}
