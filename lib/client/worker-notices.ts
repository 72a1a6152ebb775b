import type { FromWorker, ToWorker } from '@/lib/shared/device/messages'
import type { Locale } from '@/lib/shared/locales'
import { offlineMessages } from '@/lib/shared/messages/offline'
import { showNotice } from './notices'

/** Shows what the worker has to say about this page or another. */
export function showWorkerMessage(message: FromWorker, locale: Locale): void {
  const texts = offlineMessages[locale]
  const { path } = message
  if (message.type === 'queue-arrived') {
    const action = { label: texts.showNewer, run: () => location.assign(path) }
    showNotice({ key: `arrived ${path}`, text: `${texts.queueArrived} ${message.title}`, action })
  } else if (message.type === 'queue-refused') {
    showNotice({ key: `refused ${path}`, text: texts.queueRefused(decodeURI(path)) })
  } else if (path === location.pathname) {
    const action = { label: texts.showNewer, run: () => location.reload() }
    showNotice({ key: 'newer-copy', text: texts.newerCopy, action })
  }
}

/** A new version waits until the reader says so; then this page reloads once. */
export function offerNewVersion(waiting: ServiceWorker, locale: Locale): void {
  const texts = offlineMessages[locale]
  const run = () => {
    const reload = () => location.reload()
    // The reader has said so in another tab already.
    if (waiting.state !== 'installed') return reload()
    navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true })
    waiting.postMessage({ type: 'skip-waiting' } satisfies ToWorker)
  }
  showNotice({ key: 'version', text: texts.newVersion, action: { label: texts.reload, run } })
}
