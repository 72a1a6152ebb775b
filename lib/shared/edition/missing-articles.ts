import type { ManifestTombstone } from '../api/edition'
import type { DeviceStore } from '../device/store'
import type { Locale } from '../locales'
import type { WantedEntry } from './plan'

/**
 * Articles of the device that a new beginning does not name and that are not merely older than all
 * it names: they are not public any more, and nobody says why.
 */
export async function missingFrom(
  store: DeviceStore,
  asked: readonly Locale[],
  named: readonly WantedEntry[],
  size: number,
): Promise<ManifestTombstone[]> {
  const reach = new Map(
    asked.map((locale) => {
      const times = named.filter((one) => one.locale === locale).map((one) => one.listedAt)
      return [locale, times.length < size ? 0 : Math.min(...times)]
    }),
  )
  const known = new Set(named.map((one) => `${one.locale} ${one.id}`))
  const missing: ManifestTombstone[] = []
  for (const entry of await store.getAll('entries')) {
    const since = reach.get(entry.locale)
    if (
      since === undefined ||
      entry.listedAt < since ||
      known.has(`${entry.locale} ${entry.articleId}`)
    )
      continue
    const { articleId: id, locale, slug } = entry
    const headline = (await store.get('bodies', entry.hash))?.content.headline ?? ''
    missing.push({ id, locale, slug, headline, reason: '', at: Date.now() })
  }
  return missing
}
