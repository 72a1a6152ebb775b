import { formatRelative } from '@/lib/shared/format'
import type { Locale } from '@/lib/shared/locales'

/** Says of the last day how long ago it was. The exact time stays within reach, and nothing moves. */
export function showRelativeTimes(locale: Locale): void {
  const now = Date.now()
  for (const element of document.querySelectorAll<HTMLTimeElement>('time[data-relative]')) {
    const relative = formatRelative(locale, Date.parse(element.dateTime), now)
    if (!relative) continue
    element.title = element.textContent ?? ''
    element.textContent = relative
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-since]')) {
    const relative = formatRelative(locale, Date.parse(element.dataset.since ?? ''), now)
    if (relative) element.textContent = ` · ${relative}`
  }
}
