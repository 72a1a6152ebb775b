import { deviceStore } from '../device/store'
import { isLocale } from '../locales'

/** The version of the article under `path` that the edition on this device has, if it has one. */
export async function editionVersion(path: string): Promise<number | undefined> {
  const [, locale, noun, slug = ''] = decodeURI(path).split('/')
  if (!isLocale(locale) || noun !== 'articles') return undefined
  const store = await deviceStore()
  const entry = await store.getFromIndex('entries', 'slug', [locale, slug])
  const body = entry && (await store.get('bodies', entry.hash))
  // The first version is the usual one, which documents leave out.
  return body && (body.content.version ?? 1)
}
