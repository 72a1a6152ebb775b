import { editionChannel } from '@/lib/shared/device/messages'
import { deviceStore } from '@/lib/shared/device/store'
import { standsAt } from '@/lib/shared/edition/choice'
import { fetchDue } from '@/lib/shared/edition/due'
import { beginCorrections, beginRenewal, completeRenewal } from '@/lib/shared/edition/renewal'
import { isLocale, type Locale } from '@/lib/shared/locales'
import { routes } from '@/lib/shared/routes'
import { fetchedAt, findDocument, shown } from './documents'
import { fetchAgain } from './queue'

/**
 * The page that draws `path` from the edition on this device, or undefined where the edition has
 * nothing there, or nothing newer than `copy`.
 */
export async function fromEdition(
  path: string,
  copy: Response | undefined,
): Promise<Response | undefined> {
  const [, locale, noun, slug] = path.split('/')
  const store = await deviceStore().catch(() => undefined)
  const state = await store?.get('edition', 'state')
  if (!store || !isLocale(locale) || !state) return undefined
  const isArticle = noun === 'articles' && slug !== undefined
  if (copy && fetchedAt(copy) > standsAt(state)) return undefined
  const has = isArticle
    ? await hasArticle(locale, decoded(slug))
    : isList(noun) && state.choice && (await store.count('entries')) > 0
  if (!has) return undefined
  const shell = await findDocument(routes.edition(locale))
  return shell && shown(shell, 'edition', standsAt(state))
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug)
  } catch {
    return slug
  }
}

/** The front page, a section or a topic. */
function isList(noun: string | undefined): boolean {
  return !noun || noun === 'sections' || noun === 'topics'
}

async function hasArticle(locale: Locale, slug: string): Promise<boolean> {
  const store = await deviceStore()
  for (const name of ['entries', 'tombstones'] as const) {
    for (const one of [locale, locale === 'id' ? 'en' : 'id'] as const) {
      if (await store.getKeyFromIndex(name, 'slug', [one, slug])) return true
    }
  }
  return false
}

/** What the browser lets the worker do now and then while no page is open. @throws EditionError */
export async function renewInBackground(): Promise<void> {
  await navigator.locks.request('pena-edition', async () => {
    const state = await (await deviceStore()).get('edition', 'state')
    // The browser chooses its moment by the network, but does not say which that is.
    const isFree = !state?.choice || state.choice.renewal === 'always'
    const renewal = await (isFree ? beginRenewal() : beginCorrections())
    // A new beginning is for a page, which also asks about what is kept besides the edition.
    if (renewal && !renewal.isSnapshot) await completeRenewal(renewal)
  })
  // Copies of saved articles with their pictures are due until a page makes them.
  await fetchDue({ fetchPage: fetchAgain })
  new BroadcastChannel(editionChannel).postMessage('changed')
}
