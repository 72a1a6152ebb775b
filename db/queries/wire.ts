import 'server-only'
import type { Block } from '@/lib/shared/article/blocks'
import type { Locale } from '@/lib/shared/locales'
import type { WireProposal } from '@/lib/shared/wire/wire-article'
import { connection } from '../connection'
import { articles, wireItems } from '../schema'
import { saveDraftIn } from './publishing'

export type WireArrival = {
  articleId: string
  fileName: string
  encoding: string
  raw: Uint8Array
  sha256: string
  proposals: readonly WireProposal[]
  receivedAt: number
  locale: Locale
  place: string | null
  source: string | null
  eventDateText: string | null
  eventDateCandidates: readonly string[]
  body: readonly Block[]
}

/** Keeps wire copy unchanged and a draft article made from it, both or neither. */
export async function createArticleFromWire(arrival: WireArrival): Promise<void> {
  const { articleId, receivedAt } = arrival
  const decided = arrival.eventDateCandidates.length === 1 ? arrival.eventDateCandidates[0] : null
  await connection().write(async (tx) => {
    await tx.insert(wireItems).values({
      id: articleId,
      fileName: arrival.fileName,
      encoding: arrival.encoding,
      raw: Buffer.from(arrival.raw),
      sha256: arrival.sha256,
      proposals: arrival.proposals,
      receivedAt,
    })
    await tx.insert(articles).values({
      id: articleId,
      sourceLocale: arrival.locale,
      place: arrival.place,
      source: arrival.source,
      eventDate: decided ?? null,
      eventDateText: arrival.eventDateText,
      eventDateCandidates: arrival.eventDateCandidates,
      wireItemId: articleId,
      createdAt: receivedAt,
    })
    const draft = { slug: articleId, headline: '', standfirst: '', body: arrival.body }
    await saveDraftIn(tx, { articleId, locale: arrival.locale }, draft, receivedAt)
  })
}
