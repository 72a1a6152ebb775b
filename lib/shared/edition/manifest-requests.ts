import {
  type EditionLocales,
  type EditionManifest,
  editionRoutes,
  type ManifestTombstone,
} from '../api/edition'
import { deviceStore } from '../device/store'
import { type Locale, locales } from '../locales'
import { ask } from './ask'
import type { EditionChoice, EditionState, LogPosition } from './choice'
import { EditionError } from './edition-error'
import { decodeManifest } from './manifest-columns'
import { snapshotSizeFor, type WantedEntry } from './plan'

/** What the server told, of texts in languages that are known. */
export type Told = {
  position: LogPosition
  changed: readonly WantedEntry[]
  gone: readonly ManifestTombstone[]
}

export type Question = {
  locales: readonly Locale[]
  choice: EditionChoice | undefined
  signal: AbortSignal | undefined
}

/** The languages of the edition, and of whatever else a reader kept. */
export async function localesToAsk(
  choice: EditionChoice | undefined,
  wish: EditionState['wish'],
): Promise<Locale[]> {
  const store = await deviceStore()
  const kept = new Set<Locale>([...(choice?.locales ?? []), ...(wish?.locales ?? [])])
  for (const { kind, locale } of await store.getAll('documents')) {
    if (kind === 'article' || kind === 'both' || kind === 'list') kept.add(locale)
  }
  for (const { editions } of await store.getAll('bookmarks')) {
    for (const { locale } of editions) kept.add(locale)
  }
  return locales.filter((locale) => kept.has(locale))
}

/**
 * What happened since a place in the log, or undefined when the log cannot tell any more.
 * @throws EditionError
 */
export async function askSince(position: LogPosition, asked: Question): Promise<Told | undefined> {
  const pictures = asked.choice?.pictures ?? 'none'
  const url = editionRoutes.since(localesFor(asked.locales), position, pictures)
  return askManifest(url, asked).catch((error) => {
    if (error instanceof EditionError && error.reason === 'moved') return undefined
    throw error
  })
}

/** The newest of what there is. @throws EditionError */
export function askNewest(asked: Question): Promise<Told> {
  const { choice } = asked
  const size = choice ? snapshotSizeFor(choice) : 0
  const pictures = choice?.pictures ?? 'none'
  return askManifest(editionRoutes.newest(localesFor(asked.locales), size, pictures), asked)
}

async function askManifest(url: string, { locales, signal }: Question): Promise<Told> {
  const manifestIn = async (answer: Response) => decodeManifest(await answer.json())
  const answer = await ask(url, { signal })
  try {
    // Browsers keep an answer that was cut off in its head, and are told that it has not changed.
    return told(
      await manifestIn(answer).catch(async () =>
        manifestIn(await ask(url, { cache: 'reload', signal })),
      ),
      locales,
    )
  } catch (cause) {
    signal?.throwIfAborted()
    throw cause instanceof EditionError ? cause : new EditionError('network', { cause })
  }
}

function told(manifest: EditionManifest, asked: readonly Locale[]): Told {
  const { cursor, mark, changed = [], gone = [] } = manifest
  return {
    position: { cursor, mark },
    changed: changed.map(({ locale = only(asked), ...entry }) => ({ ...entry, locale })),
    gone,
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
