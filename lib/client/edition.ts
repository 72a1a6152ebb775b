import { decodedLengthHeader } from '@/lib/shared/api/edition'
import { editionChannel } from '@/lib/shared/device/messages'
import { deviceStore, type EditionEntry } from '@/lib/shared/device/store'
import { type EditionChoice, isJustAsked, standsAt } from '@/lib/shared/edition/choice'
import { arrivedBytes, askBundle } from '@/lib/shared/edition/download'
import { EditionError } from '@/lib/shared/edition/edition-error'
import { bundlesFor } from '@/lib/shared/edition/fetch-bodies'
import { keptBytes, picturesBytes } from '@/lib/shared/edition/plan'
import { wishFor } from '@/lib/shared/edition/removal'
import {
  beginCorrections,
  beginRenewal,
  completeRenewal,
  completeUnasked,
  type Hearing,
  type Renewal,
} from '@/lib/shared/edition/renewal'
import { locales } from '@/lib/shared/locales'
import { tellsMetered } from '@/lib/shared/metered'
import { afterContact, hearUntold } from './kept-besides'
import { renewWhileClosed } from './renewal-choice'

/** What a download would cost, as the server itself says. */
export type EditionOffer = {
  renewal: Renewal
  articles: number
  /** Bytes that will come over the network, headers of answers included. */
  bytes: number
  /** The same without headers and before compression: what its progress is counted in. */
  decoded: number
  /** Bytes that the edition will take on the device. */
  kept: number
}

/** What is on the device, newest first. */
export type KeptEdition = {
  standsAt: number
  bytes: number
  articles: readonly (EditionEntry & { headline: string })[]
}

/** @throws DOMException where the browser does not allow storage */
export async function readEdition(): Promise<KeptEdition> {
  const store = await deviceStore()
  const state = await store.get('edition', 'state')
  const entries = await store.getAll('entries')
  const articles = await Promise.all(
    entries.map(async (entry) => {
      const body = await store.get('bodies', entry.hash)
      return { ...entry, headline: body?.content.headline ?? entry.slug }
    }),
  )
  const indexes = await store.getAll('indexes')
  return {
    standsAt: state ? standsAt(state) : 0,
    bytes:
      articles.reduce((sum, { bytes, pictures }) => sum + bytes + picturesBytes(pictures), 0) +
      indexes.reduce((sum, index) => sum + index.bytes, 0),
    articles: articles.sort((a, b) => b.listedAt - a.listedAt),
  }
}

/**
 * Asks what an edition costs, to the byte. What was withdrawn goes off the device on the way.
 * @throws EditionError
 */
export async function offerEdition(
  choice: EditionChoice,
  signal?: AbortSignal,
): Promise<EditionOffer> {
  return offerOf(await hear(choice, signal), signal)
}

async function offerOf(renewal: Renewal, signal?: AbortSignal): Promise<EditionOffer> {
  return {
    renewal,
    articles: renewal.entries.length,
    ...(await sizeOf(renewal, signal)),
    kept: renewal.entries.reduce((sum, entry) => sum + keptBytes(entry), 0),
  }
}

/** Whether `offer` asks for nothing whose size was not told with the one before. */
export function isWithin(offer: Pick<EditionOffer, 'renewal'>, before: EditionOffer): boolean {
  const told = new Set(before.renewal.bundles.map(({ url }) => url))
  return offer.renewal.bundles.every(({ url }) => told.has(url))
}

/**
 * Downloads what was offered. When it would now be something else, since the paper or what is on the
 * device has changed, nothing is fetched: gives the offer to be made instead.
 * @throws EditionError or the signal's reason
 */
export async function downloadEdition(
  offer: EditionOffer,
  hearing: Hearing,
): Promise<EditionOffer | undefined> {
  const { choice } = offer.renewal.state
  let other: EditionOffer | undefined
  await alone(async () => {
    const renewal = await asItStands(offer.renewal, hearing.signal)
    if (!isWithin({ renewal }, offer)) {
      other = await offerOf(renewal, hearing.signal)
      return
    }
    hearing.signal?.throwIfAborted()
    await wishFor(choice)
    void navigator.storage?.persist?.()
    await completeRenewal(renewal, hearing)
    await indexForSearch(choice)
  }, hearing.signal)
  if (other) return other
  announceEdition()
  if (choice) await renewWhileClosed(choice.renewal)
  return undefined
}

/**
 * What was offered, without what another page has brought since; or what is to be had now when that
 * has heard of later news.
 */
async function asItStands(renewal: Renewal, signal?: AbortSignal): Promise<Renewal> {
  const known = await (await deviceStore()).get('edition', 'state')
  const heard = known && Math.max(known.cursor, known.heardTo?.cursor ?? 0)
  const isOld = heard !== undefined && heard > renewal.state.cursor
  if (isOld) return hear(renewal.state.choice, signal)
  return { ...renewal, bundles: await bundlesFor(renewal.entries, renewal) }
}

/** A contact for an edition that is to be, with all that it means for what is kept besides. */
async function hear(choice: EditionChoice | undefined, signal?: AbortSignal): Promise<Renewal> {
  const renewal = await beginRenewal(choice, signal)
  if (!renewal) throw new EditionError('moved')
  if (renewal.isSnapshot) await hearUntold()
  await afterContact(renewal)
  return renewal
}

let unasked: Promise<void> | undefined

/**
 * One contact with the server: what was withdrawn goes, what was corrected comes, and the rest of
 * what is new when the reader's choice says so on this network. There are many occasions for it: one
 * that waited for another, here or in another tab, has nothing to ask when that has only just asked.
 * @throws EditionError
 */
export function renewUnasked(): Promise<void> {
  unasked ??= renew().finally(() => {
    unasked = undefined
  })
  return unasked
}

async function renew(): Promise<void> {
  let renewal: Renewal | undefined
  try {
    await alone(async () => {
      const state = await (await deviceStore()).get('edition', 'state')
      if (state && isJustAsked(state)) return
      const choice = state?.choice
      const isWhole = !choice || maySpend(choice)
      renewal = await (isWhole ? beginRenewal() : beginCorrections())
      if (!renewal) return
      // Before the new cursor is kept: after it, nobody would ask about these again.
      if (renewal.isSnapshot) await hearUntold()
      const isFree = renewal.bundles.length === 0
      try {
        await completeUnasked(renewal)
      } finally {
        // What is gone is gone, even when the rest did not come.
        if (!isFree || renewal.gone.length > 0) await indexForSearch(choice)
      }
    })
  } finally {
    if (renewal) await afterContact(renewal)
  }
  if (renewal) announceEdition()
}

/** Makes the edition searchable; where the device has no room for that, a search does it in memory. */
async function indexForSearch(choice: EditionChoice | undefined): Promise<void> {
  if (!choice) return
  const store = await deviceStore()
  for (const locale of await store.getAllKeys('indexes')) {
    if (!choice.locales.includes(locale)) await store.delete('indexes', locale)
  }
  const { refreshSearchIndex } = await import('./device-search/device-search')
  await refreshSearchIndex(choice.locales).catch(() => undefined)
}

/** Lets go of what the search knows of articles that were taken off the device. */
export async function forgetSearched(): Promise<void> {
  const state = await (await deviceStore()).get('edition', 'state')
  const { refreshSearchIndex } = await import('./device-search/device-search')
  await refreshSearchIndex(state?.choice?.locales ?? locales).catch(() => undefined)
}

/** Whether an edition may be renewed over this network without being asked for. */
function maySpend({ renewal }: EditionChoice): boolean {
  return renewal === 'always' || (renewal === 'on-wifi' && !isMetered())
}

/** Whether this device had better not fetch much unasked. */
export function isMetered(): boolean {
  // Where the browser does not tell, a phone is taken to be on a metered network.
  return tellsMetered() ?? !matchMedia('(pointer: fine)').matches
}

/** Hears that the edition changed, in this tab or elsewhere. */
export function listenForEdition(heard: () => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => {}
  const channel = new BroadcastChannel(editionChannel)
  channel.onmessage = heard
  return () => channel.close()
}

function announceEdition(): void {
  if (typeof BroadcastChannel === 'undefined') return
  const channel = new BroadcastChannel(editionChannel)
  channel.postMessage('changed')
  channel.close()
}

/** Waits until nobody else is at the edition, or the signal says that it need not. */
async function alone(work: () => Promise<void>, signal?: AbortSignal): Promise<void> {
  const asked = signal ? { signal } : {}
  await (navigator.locks ? navigator.locks.request('pena-edition', asked, work) : work())
}

/** What the answers that a renewal will ask for come to, as the server itself says. */
async function sizeOf({ bundles }: Renewal, signal?: AbortSignal) {
  let bytes = 0
  let decoded = 0
  for (const { url } of bundles) {
    const from = await arrivedBytes(url)
    const { headers } = await askBundle(url, { from, method: 'HEAD', signal })
    const lines = [...headers].map(([name, value]) => `${name}: ${value}`)
    const head = ['HTTP/1.1 200 OK', ...lines, '', ''].join('\r\n')
    bytes += head.length + Number(headers.get('content-length'))
    decoded += Number(headers.get(decodedLengthHeader)) + from
  }
  return { bytes, decoded }
}
