import 'server-only'
import { createHash } from 'node:crypto'
import { nanoid } from 'nanoid'
import { createArticleFromWire } from '@/db/queries/wire'
import type { ParagraphBlock } from '@/lib/shared/article/blocks'
import type { Locale } from '@/lib/shared/locales'
import { decodeWire, type WireRefusal } from '@/lib/shared/wire/decode'
import { parseWire } from '@/lib/shared/wire/parse'
import type { WireArticle } from '@/lib/shared/wire/wire-article'

export type WireImport =
  | { ok: true; articleId: string; wire: WireArticle; body: readonly ParagraphBlock[] }
  | { ok: false; refusal: WireRefusal }

/** Makes a draft article of raw wire copy, and keeps the copy byte for byte. */
export async function importWire(copy: {
  bytes: Uint8Array
  fileName: string
  receivedAt: number
  /** The day the copy came in, YYYY-MM-DD, where it is known: it decides dates without a year. */
  received?: string | undefined
  locale?: Locale
  articleId?: string
}): Promise<WireImport> {
  const decoded = decodeWire(copy.bytes)
  if (!decoded.ok) return { ok: false, refusal: decoded }
  const latestYear = new Date(copy.receivedAt).getUTCFullYear()
  const wire = parseWire(decoded.text, copy.received ? { received: copy.received } : { latestYear })
  const [date] = wire.fields.dates
  const articleId = copy.articleId ?? nanoid(12)
  const body = wire.paragraphs.map(toBlock)
  await createArticleFromWire({
    articleId,
    fileName: copy.fileName,
    encoding: decoded.encoding,
    raw: copy.bytes,
    sha256: createHash('sha256').update(copy.bytes).digest('hex'),
    proposals: wire.proposals,
    receivedAt: copy.receivedAt,
    locale: copy.locale ?? 'id',
    place: wire.fields.place,
    source: wire.fields.source,
    eventDateText: date?.text ?? null,
    eventDateCandidates: date?.candidates ?? [],
    body,
  })
  return { ok: true, articleId, wire, body }
}

function toBlock(text: string, index: number): ParagraphBlock {
  return { kind: 'paragraph', id: `b${index + 1}`, text: [{ text }] }
}
