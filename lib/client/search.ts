import { array, parse } from 'zod/mini'
import { type FoundArticle, foundArticle } from '@/lib/shared/api/found-article'
import type { SectionName } from '@/lib/shared/article/article'
import { deviceStore } from '@/lib/shared/device/store'
import { type EditionState, standsAt } from '@/lib/shared/edition/choice'
import type { Locale } from '@/lib/shared/locales'

export type Found =
  | { from: 'server'; articles: FoundArticle[] }
  /** `standsAt` is as of when the edition stands, in milliseconds since 1970. */
  | { from: 'device'; articles: FoundArticle[]; standsAt: number }
  /** The server did not answer, and no edition in this language is on the device. */
  | { from: 'nowhere' }

type Query = { locale: Locale; text: string; signal: AbortSignal; sections: readonly SectionName[] }

/** How long a reader waits for the server before the device is asked. */
const patienceMs = 3000
/** After a silence the device is asked at once for this long: one types faster than that. */
const silenceMs = 30_000
let silentUntil = 0

/**
 * Asks the server, and the edition on this device when the server does not answer.
 * @throws when neither can be asked though there is an edition
 */
export async function searchAnywhere(query: Query): Promise<Found> {
  if (navigator.onLine && Date.now() >= silentUntil) {
    try {
      return { from: 'server', articles: await fetchSearch(query) }
    } catch {
      query.signal.throwIfAborted()
      silentUntil = Date.now() + silenceMs
    }
  }
  const found = await searchEdition(query)
  // Where there is no edition nothing is gained by not asking again.
  if (found.from === 'nowhere') silentUntil = 0
  return found
}

async function fetchSearch({ locale, text, signal }: Query): Promise<FoundArticle[]> {
  const asked = new URLSearchParams({ locale, q: text })
  // Not AbortSignal.any, which Safari knows only since 17.4.
  const request = new AbortController()
  const stop = () => request.abort()
  const timer = setTimeout(stop, patienceMs)
  signal.addEventListener('abort', stop)
  try {
    const response = await fetch(`/api/v1/search?${asked}`, { signal: request.signal })
    if (!response.ok) throw new Error(`The search answered ${response.status}.`)
    return parse(array(foundArticle), await response.json())
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', stop)
  }
}

async function searchEdition({ locale, text, signal, sections }: Query): Promise<Found> {
  const state = await editionState()
  if (!state?.choice?.locales.includes(locale)) return { from: 'nowhere' }
  const { searchDevice } = await import('./device-search/device-search')
  const matches = await searchDevice({ locale, text, signal })
  const articles = matches.map((match) => {
    const section = sections.find((one) => one.id === match.section)
    return { ...match, section }
  })
  return { from: 'device', articles, standsAt: standsAt(state) }
}

async function editionState(): Promise<EditionState | undefined> {
  const store = await deviceStore().catch(() => undefined)
  return store?.get('edition', 'state').catch(() => undefined)
}
