import { pageFactsOf } from '../device/page-facts'
import { deviceStore } from '../device/store'
import { isLocale } from '../locales'

/**
 * Whether a page of the network tells more than the edition on this device draws in its place: an
 * article in another version, or a list with an article that the edition has not.
 */
export async function tellsMoreThanEdition(path: string, html: string): Promise<boolean> {
  const version = pageFactsOf(html)?.version
  if (version !== undefined) return version !== (await versionInEdition(path))
  const listed = html.match(/(?<=articleId&quot;:&quot;)[\w-]+/g) ?? []
  const keys = await (await deviceStore()).getAllKeys('entries')
  const held = new Set(keys.map(([articleId]) => articleId))
  return listed.some((articleId) => !held.has(articleId))
}

/** Which version the edition has of the article at this address, or undefined when it has none. */
export async function versionInEdition(path: string): Promise<number | undefined> {
  const [, locale, noun, slug = ''] = decodeURI(path).split('/')
  if (!isLocale(locale) || noun !== 'articles') return undefined
  const store = await deviceStore()
  const entry = await store.getFromIndex('entries', 'slug', [locale, slug])
  const body = entry && (await store.get('bodies', entry.hash))
  // The first version is the usual one, which documents leave out.
  return body && (body.content.version ?? 1)
}
