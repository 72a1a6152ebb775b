import { type PageFacts, pageFactsOf } from '../device/page-facts'
import { deviceStore, type EditionEntry } from '../device/store'
import { isLocale, type Locale, otherLocale } from '../locales'

/**
 * Whether a page of the network tells more than the edition on this device draws in its place: an
 * article in another version, or a list with an article that the edition has not.
 */
export async function tellsMoreThanEdition(path: string, html: string): Promise<boolean> {
  const facts = pageFactsOf(html)
  if (facts?.version !== undefined) {
    return facts.version !== (await versionInEdition(path)) || (await hasOtherTwin(facts))
  }
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
  return versionOf(entry)
}

/** Which version the edition has of the second text of a page in both languages. */
export async function twinInEdition({ articleId, locale }: PageFacts): Promise<number | undefined> {
  if (!articleId) return undefined
  const twin: [string, Locale] = [articleId, otherLocale(locale)]
  return versionOf(await (await deviceStore()).get('entries', twin))
}

/** Whether a page in both languages has another version of its second text than the edition. */
async function hasOtherTwin(facts: PageFacts): Promise<boolean> {
  return facts.twin !== undefined && facts.twin.version !== (await twinInEdition(facts))
}

async function versionOf(entry: EditionEntry | undefined): Promise<number | undefined> {
  const body = entry && (await (await deviceStore()).get('bodies', entry.hash))
  // The first version is the usual one, which documents leave out.
  return body && (body.content.version ?? 1)
}
