import { editionChannel } from '@/lib/shared/device/messages'
import { pageFactsOf } from '@/lib/shared/device/page-facts'
import { type DeviceStore, deviceStore } from '@/lib/shared/device/store'
import { type EditionState, standsAt } from '@/lib/shared/edition/choice'
import { renewClosed } from '@/lib/shared/edition/closed-renewal'
import { fetchDue } from '@/lib/shared/edition/due'
import { twinInEdition, versionInEdition } from '@/lib/shared/edition/newer-page'
import { isLocale, type Locale, otherLocale } from '@/lib/shared/locales'
import { routes } from '@/lib/shared/routes'
import { fetchedAt, findDocument, shown } from './documents'
import { fetchAgain } from './queue'

/**
 * The page that draws `path` from the edition on this device, or undefined where the edition has
 * nothing there, or nothing that `copy` does not tell better.
 */
export async function fromEdition(
  path: string,
  copy: Response | undefined,
): Promise<Response | undefined> {
  const [, locale, noun, slug, more] = path.split('/')
  const store = await deviceStore().catch(() => undefined)
  const state = await store?.get('edition', 'state')
  if (!store || !isLocale(locale) || !state) return undefined
  const asked = { path, locale, slug: slug && decoded(slug) }
  const draws =
    noun === 'articles'
      ? await drawsArticle(store, state, { ...asked, withTwin: more === 'both' }, copy)
      : isList(noun, slug, more) && (await drawsList(store, state, { ...asked, noun }, copy))
  const shell = draws && (await findDocument(routes.edition(locale)))
  return shell ? shown(shell, 'edition', standsAt(state)) : undefined
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug)
  } catch {
    return slug
  }
}

/** The front page, a section or a topic, and not what is older of them. */
function isList(noun: string | undefined, slug: string | undefined, more: string | undefined) {
  return !noun || ((noun === 'sections' || noun === 'topics') && slug && more === undefined)
}

type AskedFor = { path: string; locale: Locale; slug: string | undefined }

/** A copy has its pictures and its other language: the edition is for what is newer than it. */
async function drawsArticle(
  store: DeviceStore,
  state: EditionState,
  { path, locale, slug, withTwin }: AskedFor & { withTwin: boolean },
  copy: Response | undefined,
): Promise<boolean> {
  if (!slug) return false
  if (!copy) return hasArticle(store, locale, slug)
  const facts = pageFactsOf(await copy.clone().text())
  // A page that says "not translated" or "withdrawn" has no version; that may have changed since.
  if (facts?.version === undefined) {
    const tellsLater = fetchedAt(copy) <= standsAt(state) && state.choice?.locales.includes(locale)
    return tellsLater === true && hasArticle(store, locale, slug)
  }
  const entry = await store.getFromIndex('entries', 'slug', [locale, slug])
  if (!entry) return Boolean(await store.getKeyFromIndex('tombstones', 'slug', [locale, slug]))
  const twin = [entry.articleId, otherLocale(locale)] satisfies [string, Locale]
  if (withTwin && !(await store.getKey('entries', twin))) return false
  if (((await versionInEdition(path)) ?? 0) > facts.version) return true
  return facts.twin !== undefined && ((await twinInEdition(facts)) ?? 0) > facts.twin.version
}

/** A copy of a list gives way where the edition stands later and has what belongs there. */
async function drawsList(
  store: DeviceStore,
  state: EditionState,
  { locale, noun }: AskedFor & { noun: string | undefined },
  copy: Response | undefined,
): Promise<boolean> {
  const { choice } = state
  if (!choice) return false
  if (!copy) return (await store.count('entries')) > 0
  // Of a topic the edition has only what is new, and its page had everything.
  if (noun === 'topics' || fetchedAt(copy) > standsAt(state)) return false
  if (!choice.locales.includes(locale)) return false
  const section = noun && pageFactsOf(await copy.clone().text())?.section
  if (noun && (!section || choice.sections?.includes(section) === false)) return false
  const entries = await store.getAll('entries')
  return entries.some((entry) => entry.locale === locale && (!noun || entry.section === section))
}

async function hasArticle(store: DeviceStore, locale: Locale, slug: string): Promise<boolean> {
  for (const name of ['entries', 'tombstones'] as const) {
    for (const one of [locale, otherLocale(locale)]) {
      if (await store.getKeyFromIndex(name, 'slug', [one, slug])) return true
    }
  }
  return false
}

/** What the browser lets the worker do now and then while no page is open. @throws EditionError */
export async function renewInBackground(): Promise<void> {
  await renewClosed()
  // Copies of saved articles with their pictures are due until a page makes them.
  await fetchDue({ fetchPage: fetchAgain })
  new BroadcastChannel(editionChannel).postMessage('changed')
}
