import { fetchedAtHeader } from '@/lib/shared/device/caches'
import { hasSameTexts, pageFactsOf } from '@/lib/shared/device/page-facts'
import { tellsMoreThanEdition } from '@/lib/shared/edition/newer-page'
import { formatDateTime } from '@/lib/shared/format'
import type { Locale } from '@/lib/shared/locales'
import { editionMessages } from '@/lib/shared/messages/edition'
import { offlineMessages } from '@/lib/shared/messages/offline'

/** Says of a copy from the device why it is shown, and whether the network gave a newer one since. */
export async function noteCopy(locale: Locale): Promise<void> {
  tellCopyTime(locale)
  // Nothing is lost by looking only once: from here on the page hears the worker.
  if (await hasNewerCopy().catch(() => false)) {
    const { showWorkerMessage } = await import('./worker-notices')
    showWorkerMessage({ type: 'newer-copy', path: location.pathname }, locale)
  }
}

async function hasNewerCopy(): Promise<boolean> {
  const { served, fetchedAt } = document.documentElement.dataset
  if (served !== 'slow' && served !== 'edition') return false
  const copy = await caches.match(location.pathname)
  if (!copy || Number(copy.headers.get(fetchedAtHeader)) <= Number(fetchedAt)) return false
  const html = await copy.text()
  if (served === 'edition') return tellsMoreThanEdition(location.pathname, html)
  return !hasSameTexts(pageFactsOf(html), pageFactsOf(document.head.innerHTML))
}

export function tellCopyTime(locale: Locale): void {
  const { served, fetchedAt } = document.documentElement.dataset
  const note = document.querySelector<HTMLElement>('.served-note')
  if (!fetchedAt || !note) return
  const texts = offlineMessages[locale]
  const when = formatDateTime(locale, Number(fetchedAt), note.dataset.timeZone ?? 'UTC')
  if (served === 'edition') note.textContent = editionMessages[locale].servedEdition(when)
  else if (served === 'slow') note.textContent = texts.servedSlow(when)
  else if (served === 'error') note.textContent = texts.servedAfterError(when)
  else note.textContent = texts.servedOffline(when)
}
