import type { ManifestTombstone } from '../api/edition'
import { deviceStore } from '../device/store'
import {
  type EditionChoice,
  type EditionState,
  isSamePosition,
  type LogPosition,
  standsAt,
} from './choice'
import { type Contact, hear, type Text, takeIn } from './contact'
import { nothingDue } from './due'
import { EditionError } from './edition-error'
import { type Bundle, bundlesFor, fetchBundle } from './fetch-bodies'
import { expectRoomForNote, isInVain, isLetBe, noteInVain } from './fetched-in-vain'
import { installEdition } from './install'
import { askSince } from './manifest-requests'
import { chooseEntries, toWanted, type WantedEntry } from './plan'
import { dropStrayPictures } from './stray-pictures'

/** What the device would hold after a renewal, and what of that it has to fetch. */
export type Renewal = {
  state: Omit<EditionState, 'due' | 'wish' | 'inVain'>
  /** The choice whose download this completes, where it is one that is on its way. */
  fulfils: EditionChoice | undefined
  entries: readonly WantedEntry[]
  bundles: readonly Bundle[]
  /** Whether all that is new comes, and not only what was corrected. */
  isWhole: boolean
  /** Corrected texts that are no longer due once this is the edition. */
  settles: readonly WantedEntry[]
  gone: readonly ManifestTombstone[]
  /** Texts that were corrected, or are public again after a withdrawal, since the last contact. */
  again: readonly Text[]
  /** Whether the server told what there is, and not what happened since the last contact. */
  isSnapshot: boolean
}

export type Hearing = {
  signal?: AbortSignal | undefined
  /** How far it is, after every chunk: bytes before compression, and about how many articles. */
  onProgress?: (progress: { doneBytes: number; doneArticles: number }) => void
}

/**
 * Asks the server what became of the paper. What was withdrawn goes off the device at once; the
 * rest waits for `completeRenewal`. `wish` is a choice that is to take the place of the device's
 * own. Undefined for a device that holds nothing at all.
 * @throws EditionError; the edition on the device is as it was, without what was withdrawn
 */
export async function beginRenewal(
  wish?: EditionChoice,
  signal?: AbortSignal,
): Promise<Renewal | undefined> {
  const contact = await hear(wish, signal)
  if (!contact) return undefined
  const { known, question, news } = contact
  // Where only corrections came before, the edition stands behind what was heard.
  const isBehind = known?.heardTo && !news.isSnapshot
  const paper = isBehind ? await takeIn(await askSince(known, question), question) : news
  const store = await deviceStore()
  const saved = new Set(await store.getAllKeys('bookmarks'))
  // A new beginning reaches only so far back. What is gone of what it should have named is down.
  const current = (await store.getAll('entries'))
    .filter(({ articleId }) => !paper.isSnapshot || saved.has(articleId))
    .map(toWanted)
  const entries = new Map([...current, ...paper.changed].map((entry) => [keyOf(entry), entry]))
  for (const one of paper.gone) entries.delete(keyOf(one))
  return planRenewal(contact, {
    entries: [...entries.values()],
    choice: wish ?? known?.choice,
    // A download that was paused stays so until its reader goes on with it.
    fulfils: wish,
    isWhole: true,
    position: paper.position,
    gone: isBehind ? [...news.gone, ...paper.gone] : news.gone,
  })
}

/**
 * The same for an edition that is not to be renewed unasked: what was corrected of it comes, and
 * nothing else. Its cursor stays where it was.
 */
export async function beginCorrections(signal?: AbortSignal): Promise<Renewal | undefined> {
  const contact = await hear(undefined, signal)
  if (!contact) return undefined
  const { known, news } = contact
  const store = await deviceStore()
  const due = (await store.get('edition', 'state'))?.due ?? nothingDue
  const corrected = new Map(due.entries.map((entry) => [keyOf(entry), entry]))
  const entries = (await store.getAll('entries')).map(toWanted)
  return planRenewal(contact, {
    entries: entries.map((entry) => corrected.get(keyOf(entry)) ?? entry),
    choice: known?.choice,
    fulfils: undefined,
    isWhole: false,
    position: known?.cursor ? known : news.position,
    gone: news.gone,
  })
}

/**
 * Fetches what is missing, and then makes all of it the edition at once.
 * @throws EditionError or the signal's reason; what arrived is not fetched again
 */
export async function completeRenewal(renewal: Renewal, hearing: Hearing = {}): Promise<void> {
  await fetchAll(renewal, hearing).catch(async (error) => {
    if (isInVain(error)) await noteInVain().catch(() => undefined)
    throw error
  })
  const { wish, before } = await installEdition(renewal)
  // Parts of what was wanted on another day are worth nothing to an edition that is whole. But what
  // has come of a download that is to go on is not paid for twice.
  if (renewal.isWhole && !wish) await (await deviceStore()).clear('arrivals')
  await dropStrayPictures(renewal.entries, wish && before)
}

/**
 * The same where nobody asked for it: what was fetched in vain is let be for a while.
 * @throws EditionError, or DOMException where the device is so full that it can note nothing
 */
export async function completeUnasked(renewal: Renewal): Promise<void> {
  if (renewal.bundles.length > 0) {
    const state = await (await deviceStore()).get('edition', 'state')
    if (state && isLetBe(state)) return
    await expectRoomForNote()
  }
  await completeRenewal(renewal)
}

async function fetchAll(renewal: Renewal, hearing: Hearing): Promise<void> {
  try {
    await fetchBundles(renewal.bundles, hearing)
  } catch (error) {
    if (!(error instanceof EditionError) || error.reason !== 'moved') throw error
    // What was begun on another day may hold what was withdrawn since; what is wanted now does not.
    await fetchBundles(await bundlesFor(renewal.entries, renewal), hearing)
  }
}

async function fetchBundles(
  bundles: readonly Bundle[],
  { signal, onProgress }: Hearing,
): Promise<void> {
  let doneBytes = 0
  let doneArticles = 0
  for (const bundle of bundles) {
    signal?.throwIfAborted()
    let arrived = 0
    await fetchBundle(bundle, {
      signal,
      onBytes: (bytes, whole) => {
        doneBytes += bytes
        arrived += bytes
        const articles = bundle.kind === 'bodies' ? countWithin(bundle.entries, arrived / whole) : 0
        onProgress?.({ doneBytes, doneArticles: doneArticles + articles })
      },
    })
    if (bundle.kind === 'bodies') doneArticles += bundle.entries.length
    onProgress?.({ doneBytes, doneArticles })
  }
}

/** How many of the articles of an answer have come when this share of it has: they come in order. */
function countWithin(entries: readonly WantedEntry[], share: number): number {
  let left = share * entries.reduce((sum, { bytes }) => sum + bytes, 0)
  return entries.filter(({ bytes }) => {
    left -= bytes
    return left >= 0
  }).length
}

type Plan = Pick<Renewal, 'entries' | 'fulfils' | 'isWhole' | 'gone'> &
  Pick<EditionState, 'choice'> & { position: LogPosition }

/** A renewal to as many of these entries as the choice has room for. */
async function planRenewal(contact: Contact, plan: Plan): Promise<Renewal> {
  const { choice, fulfils, isWhole, gone } = plan
  const { cursor, mark } = plan.position
  const store = await deviceStore()
  const saved = new Set(await store.getAllKeys('bookmarks'))
  const entries = choice ? chooseEntries([...plan.entries], choice, saved) : []
  const heardTo = isSamePosition(contact.heardTo, plan.position) ? undefined : contact.heardTo
  const { due, wish } = (await store.get('edition', 'state')) ?? {}
  const { known } = contact
  const stoodAt = heardTo && known && !isWhole ? standsAt(known) : undefined
  return {
    state: { choice, cursor, mark, heardTo, checkedAt: Date.now(), stoodAt },
    fulfils,
    entries,
    // What has begun to arrive for a download that is to go on is not for this one to drop.
    bundles: await bundlesFor(entries, { isWhole: isWhole && (!wish || fulfils !== undefined) }),
    isWhole,
    settles: due?.entries ?? [],
    gone,
    again: contact.again,
    isSnapshot: contact.news.isSnapshot,
  }
}

function keyOf({ id, locale }: Text): string {
  return String([id, locale])
}
