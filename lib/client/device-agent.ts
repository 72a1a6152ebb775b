import type { FromWorker, ToWorker } from '@/lib/shared/device/messages'
import { type DeviceStore, deviceStore } from '@/lib/shared/device/store'
import { isJustAsked } from '@/lib/shared/edition/choice'
import { isLocale, type Locale } from '@/lib/shared/locales'
import { localeCookie } from '@/lib/shared/preferred-locale'
import { countVisit, isHintDue } from './install'
import { showRelativeTimes } from './relative-times'

const firstInstallDelayMs = 2500
const seenKey = 'pena-seen'

/** What a page does once it is read and the browser is idle: worker, queue, copies, times. */
export async function startDeviceAgent(locale: Locale): Promise<void> {
  listen(locale)
  if (document.documentElement.dataset.served) {
    void import('./copy-note').then((note) => note.noteCopy(locale))
  }
  watchPictures(locale)
  // One step at a time: a tap between two of them is answered at once.
  for (const step of [showRelativeTimes, rememberChoice, catchUp, startWorker]) {
    await new Promise((resolve) => setTimeout(resolve, 50))
    await step(locale)
  }
}

function listen(locale: Locale): void {
  addEventListener('online', () => void catchUp())
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void catchUp()
  })
  navigator.serviceWorker?.addEventListener(
    'message',
    async ({ data }: MessageEvent<FromWorker>) => {
      const { showWorkerMessage } = await import('./worker-notices')
      showWorkerMessage(data, locale)
    },
  )
  const visits = countVisit()
  const offerInstall = (event: Event) => {
    if (!isHintDue(visits)) return
    void import('./install-hint').then((hint) => hint.showInstallHint(event, locale))
  }
  if (window.penaInstall) offerInstall(window.penaInstall)
  addEventListener('beforeinstallprompt', offerInstall)
}

/** A picture of an article that does not come is not left as a hole. */
function watchPictures(locale: Locale): void {
  const look = async (image: unknown) => {
    if (!(image instanceof HTMLImageElement) || !image.closest('[data-keep]')) return
    const { offerMissingPicture } = await import('./missing-pictures')
    offerMissingPicture(image, locale)
  }
  for (const image of document.images) if (image.complete && !image.naturalWidth) void look(image)
  addEventListener('error', ({ target }) => void look(target), true)
}

async function startWorker(locale: Locale): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const { serviceWorker } = navigator
  const isFirst = !serviceWorker.controller
  const adopt = () => {
    if (isFirst) send(serviceWorker.controller, { type: 'adopt', paths: loadedPaths() })
  }
  serviceWorker.addEventListener('controllerchange', adopt, { once: true })
  // What the worker fetches to install itself must not compete with a reader's first page.
  if (isFirst && isFirstPage()) {
    await new Promise((resolve) => setTimeout(resolve, firstInstallDelayMs))
  }
  const registration = await serviceWorker
    .register('/sw.js', { updateViaCache: 'none' })
    .catch(() => undefined)
  if (!registration) return
  const offer = async () => {
    const { waiting } = registration
    if (!waiting || !serviceWorker.controller) return
    const { offerNewVersion } = await import('./worker-notices')
    offerNewVersion(waiting, locale)
  }
  void offer()
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer)
  })
}

/** Whether no other page was opened in this tab before. Where storage is blocked, nobody can tell. */
function isFirstPage(): boolean {
  try {
    const seen = sessionStorage.getItem(seenKey)
    sessionStorage.setItem(seenKey, '1')
    return !seen
  } catch {
    return false
  }
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
  await askWhatChanged(store)
  if (await store.get('vault', 'link')) {
    void import(/* webpackChunkName: "devices-sync" */ './devices/watch')
      .then((devices) => devices.keepDevicesTogether())
      .catch(() => undefined)
  }
  const bookmarks = await store.getAll('bookmarks')
  if (bookmarks.every((bookmark) => bookmark.copy)) return
  const { keepMissingCopies } = await import('./kept-copies')
  await keepMissingCopies().catch(() => undefined)
  const { announceBookmarks } = await import('./bookmarks')
  announceBookmarks()
}

/** One small question to the server when there is something here that may have changed. */
async function askWhatChanged(store: DeviceStore): Promise<void> {
  const state = await store.get('edition', 'state')
  if ((state && isJustAsked(state)) || (await store.count('documents')) === 0) return
  const { renewUnasked } = await import('./edition')
  // Whatever went wrong, the edition is whole and the next contact goes on.
  await renewUnasked().catch(() => undefined)
}

/** The worker cannot read the cookie of the choice, and opens the paper in that language offline. */
async function rememberChoice(): Promise<void> {
  const [, chosen] = new RegExp(`${localeCookie}=(\\w+)`).exec(document.cookie) ?? []
  if (!isLocale(chosen)) return
  const store = await deviceStore().catch(() => undefined)
  await store?.put('facts', chosen, 'locale').catch(() => undefined)
}
