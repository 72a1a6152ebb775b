import { formatRelative } from '@/lib/shared/format'
import type { Locale } from '@/lib/shared/locales'

/** Adds how long ago it was to the times of the last day; the exact time stays within reach. */
export function showRelativeTimes(locale: Locale): void {
  for (const element of document.querySelectorAll<HTMLTimeElement>('time[data-relative]')) {
    const relative = formatRelative(locale, Date.parse(element.dateTime), Date.now())
    if (!relative) continue
    element.title = element.textContent ?? ''
    element.textContent =
      element.dataset.relative === 'also' ? `${element.title} (${relative})` : relative
  }
}
