import { formatDateTime } from '@/lib/shared/format'
import type { Locale } from '@/lib/shared/locales'
import { editionMessages } from '@/lib/shared/messages/edition'
import { offlineMessages } from '@/lib/shared/messages/offline'

/** Says why this copy is shown and when it was fetched. */
export function tellCopyTime(locale: Locale): void {
  const { served, fetchedAt } = document.documentElement.dataset
  const note = document.querySelector<HTMLElement>('.served-note')
  if (!fetchedAt || !note) return
  const texts = offlineMessages[locale]
  const when = formatDateTime(locale, Number(fetchedAt), note.dataset.timeZone ?? 'UTC')
  if (served === 'edition') note.textContent = editionMessages[locale].servedEdition(when)
  else note.textContent = served === 'slow' ? texts.servedSlow(when) : texts.servedOffline(when)
}
