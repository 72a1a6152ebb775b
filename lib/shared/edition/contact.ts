import {
  type EditionLocales,
  type EditionManifest,
  editionRoutes,
  type ManifestTombstone,
} from '../api/edition'
import { type DeviceStore, deviceStore } from '../device/store'
import { bringBack, forgetUnnamed, takeDown } from '../device/withdrawals'
import { type Locale, locales } from '../locales'
import type { EditionChoice, EditionState } from './choice'
import { ask } from './download'
import { EditionError } from './edition-error'
import { type Bundle, bundlesFor, fetchBundle } from './fetch-bodies'
import { installEdition } from './install'
import { decodeManifest } from './manifest-columns'
import { missingFrom } from './missing-articles'
import { chooseEntries, snapshotSizeFor, toWanted, type WantedEntry } from './plan'
import { dropStrayPictures } from './stray-pictures'

/** What the device would hold after a renewal, and what of that it has to fetch. */
export type Renewal = {
  state: EditionState
  entries: readonly WantedEntry[]
  bundles: readonly Bundle[]
  /** Articles that were corrected since the last contact, in the languages of the device. */
  corrected: readonly { articleId: string; locale: Locale; hash: string }[]
  gone: readonly ManifestTombstone[]
  /** Articles that were withdrawn, as the device knew, and are public again. */
  returned: readonly { id: string; locale: Locale }[]
  /** Whether the server told what there is, and not what happened since the last contact. */
  isSnapshot: boolean
}

export type Hearing = {
  signal?: AbortSignal | undefined
  /** How far it is, after every chunk: bytes before compression. */
  onProgress?: (progress: { doneBytes: number; doneArticles: number }) => void
}

/**
 * Asks the server once what became of the paper. What was withdrawn goes off the device at once;
 * the rest waits for `completeRenewal`. `wish` is a choice that is to take the place of the
 * device's own. Undefined for a device that holds nothing at all.
 * @throws EditionError; the edition on the device is as it was, without what was withdrawn
 */
export async function beginRenewal(
  wish?: EditionChoice,
  signal?: AbortSignal,
): Promise<Renewal | undefined> {
  const store = await deviceStore()
  const known = await store.get('edition', 'state')
  const choice = wish ?? known?.choice
  const asked = await localesToAsk(store, choice, known?.wish)
  if (asked.length === 0) return undefined
  const anew = !known?.cursor || (wish && JSON.stringify(wish) !== JSON.stringify(known.choice))
  const current = await store.getAll('entries')
  // What was fetched for a choice that is on its way is asked about too.
  const wanted = choice ?? known?.wish
  const told = await (anew
    ? askNewest(asked, wanted, signal)
    : askSince(asked, known, signal).catch((error) => {
        if (!(error instanceof EditionError) || error.reason !== 'moved') throw error
        return askNewest(asked, wanted, signal)
      }))
  const { manifest, isSnapshot } = told
  const changed = manifest.changed ?? []
  const gone = [...(manifest.gone ?? [])]
  const entries = new Map<string, WantedEntry>()
  if (!isSnapshot) for (const entry of current) entries.set(keyOf(entry), toWanted(entry))
  for (const { locale = only(asked), ...entry } of changed) {
    entries.set(keyOf({ articleId: entry.id, locale }), { ...entry, locale })
  }
  for (const one of gone) entries.delete(keyOf({ articleId: one.id, locale: one.locale }))
  if (isSnapshot && wanted) {
    const size = snapshotSizeFor(wanted.budget)
    gone.push(...(await missingFrom(store, asked, [...entries.values()], size)))
    await forgetUnnamed([...entries.values()])
  }
  await takeDown(gone)
  const returned = await bringBack(changed.map(({ id, locale = only(asked) }) => ({ id, locale })))
  const saved = new Set(await store.getAllKeys('bookmarks'))
  const chosen = choice ? chooseEntries([...entries.values()], choice, saved) : []
  const corrected = changed.flatMap(({ id, locale = only(asked), corrected: is, hash }) =>
    is && !known?.heard?.includes(hash) ? [{ articleId: id, locale, hash }] : [],
  )
  const state = {
    choice,
    // A download that was paused stays so until its reader goes on with it.
    wish: wish ? undefined : known?.wish,
    cursor: manifest.cursor,
    checkedAt: Date.now(),
  }
  const bundles = await bundlesFor(chosen)
  return { state, entries: chosen, bundles, corrected, gone, returned, isSnapshot }
}

/**
 * Fetches what is missing, and then makes all of it the edition at once.
 * @throws EditionError or the signal's reason; what arrived is not fetched again
 */
export async function completeRenewal(renewal: Renewal, hearing: Hearing = {}): Promise<void> {
  try {
    await fetchBundles(renewal.bundles, hearing)
  } catch (error) {
    if (!(error instanceof EditionError) || error.reason !== 'moved') throw error
    // What was begun on another day may hold what was withdrawn since; what is wanted now does not.
    await fetchBundles(await bundlesFor(renewal.entries), hearing)
  }
  await installEdition(renewal.state, renewal.entries)
  // Parts of what was wanted on another day are worth nothing to an edition that is whole.
  if (!renewal.state.wish) await (await deviceStore()).clear('arrivals')
  await dropStrayPictures(renewal.entries.map(({ pictures = [] }) => pictures))
}

async function fetchBundles(
  bundles: readonly Bundle[],
  { signal, onProgress }: Hearing,
): Promise<void> {
  let doneBytes = 0
  let doneArticles = 0
  for (const bundle of bundles) {
    signal?.throwIfAborted()
    await fetchBundle(bundle, {
      signal,
      onBytes: (bytes) => {
        doneBytes += bytes
        onProgress?.({ doneBytes, doneArticles })
      },
    })
    if (bundle.kind === 'bodies') doneArticles += bundle.entries.length
    onProgress?.({ doneBytes, doneArticles })
  }
}

/**
 * For an edition that renews itself by hand: what was corrected of it, and nothing else. Its
 * cursor stays where it was.
 */
export async function correctionsOf(renewal: Renewal): Promise<Renewal> {
  const store = await deviceStore()
  const before = await store.get('edition', 'state')
  const wanted = new Map(
    renewal.entries.map((entry) => [keyOf({ ...entry, articleId: entry.id }), entry]),
  )
  const corrected = new Set(renewal.corrected.map(keyOf))
  // The log will tell of these again, for as long as the cursor stays.
  const heard = [...(before?.heard ?? []), ...renewal.corrected.map(({ hash }) => hash)]
  const entries = (await store.getAll('entries')).map((entry) => {
    const newer = corrected.has(keyOf(entry)) ? wanted.get(keyOf(entry)) : undefined
    return newer ?? toWanted(entry)
  })
  const cursor = before?.cursor ?? renewal.state.cursor
  return {
    ...renewal,
    entries,
    bundles: await bundlesFor(entries),
    state: { ...renewal.state, cursor, heard },
  }
}

/** The languages of the edition, and of whatever else a reader kept. */
async function localesToAsk(
  store: DeviceStore,
  choice: EditionChoice | undefined,
  wish: EditionChoice | undefined,
): Promise<Locale[]> {
  const kept = new Set<Locale>([...(choice?.locales ?? []), ...(wish?.locales ?? [])])
  for (const { kind, locale } of await store.getAll('documents')) {
    if (kind === 'article' || kind === 'both' || kind === 'list') kept.add(locale)
  }
  for (const { editions } of await store.getAll('bookmarks')) {
    for (const { locale } of editions) kept.add(locale)
  }
  return locales.filter((locale) => kept.has(locale))
}

type Told = { manifest: EditionManifest; isSnapshot: boolean }

async function askSince(
  asked: readonly Locale[],
  { cursor, choice }: EditionState,
  signal?: AbortSignal,
): Promise<Told> {
  const url = editionRoutes.since(localesFor(asked), cursor, choice?.pictures ?? 'none')
  return { manifest: await askManifest(url, signal), isSnapshot: false }
}

async function askNewest(
  asked: readonly Locale[],
  choice: EditionChoice | undefined,
  signal?: AbortSignal,
): Promise<Told> {
  const size = choice ? snapshotSizeFor(choice.budget) : 0
  const url = editionRoutes.newest(localesFor(asked), size, choice?.pictures ?? 'none')
  return { manifest: await askManifest(url, signal), isSnapshot: true }
}

async function askManifest(url: string, signal?: AbortSignal): Promise<EditionManifest> {
  const manifestIn = async (answer: Response) => decodeManifest(await answer.json())
  const answer = await ask(url, { signal })
  try {
    // Browsers keep an answer that was cut off in its head, and are told that it has not changed.
    return await manifestIn(answer).catch(async () =>
      manifestIn(await ask(url, { cache: 'reload', signal })),
    )
  } catch (cause) {
    signal?.throwIfAborted()
    throw cause instanceof EditionError ? cause : new EditionError('network', { cause })
  }
}

function localesFor(asked: readonly Locale[]): EditionLocales {
  return asked.length > 1 ? 'all' : only(asked)
}

function only(asked: readonly Locale[]): Locale {
  const [first] = asked
  if (!first) throw new Error('An edition has at least one language.')
  return first
}

function keyOf({ articleId, locale }: { articleId: string; locale: Locale }): string {
  return `${locale} ${articleId}`
}
