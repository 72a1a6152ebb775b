import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import type { EditionManifest, ManifestEntry } from '@/lib/shared/api/edition'
import { editionRoutes } from '@/lib/shared/api/edition'
import type { EditionDocument } from '@/lib/shared/edition/document'
import { documentBlockText } from '@/lib/shared/edition/document-text'
import { decodeManifest } from '@/lib/shared/edition/manifest-columns'
import { decodePack, type Packed } from '@/lib/shared/edition/pack'
import { type Locale, locales } from '@/lib/shared/locales'
import { get } from './get'
import type { Server } from './programs'
import { type Result, round } from './result'
import type { Stage } from './stage'

/** Articles in the edition that the limit speaks of. */
const wholeArticles = 50

const limits = { delta: 0.95, whole: 1.1, wholeRequests: 3, poll: 400 }

/** What an edition costs on the wire, beside the best compression of its words alone. */
export async function measureEdition(stage: Stage): Promise<Result[]> {
  const { before } = await stage.publishNews()
  const results: Result[] = []
  {
    await using pena = await stage.startPena()
    for (const locale of locales) {
      // So few articles have no limit of their own: they show what the words of people cost.
      results.push({ ...(await measureWhole(pena, locale, 'of the sample')), ok: true })
      results.push(await measureDelta(pena, locale, before))
    }
  }
  await stage.generate(wholeArticles)
  await using pena = await stage.startPena()
  for (const locale of locales) {
    results.push(await measureWhole(pena, locale, 'of the sample and generated'))
  }
  return [...results, await measurePoll(pena)]
}

/** All that a device without pictures fetches at first. */
async function measureWhole(pena: Server, locale: Locale, which: string): Promise<Result> {
  const manifest = await get(pena.url + editionRoutes.newest(locale, 300, 'none'))
  const entries = entriesOf(manifest.body).slice(0, wholeArticles)
  const path = editionRoutes.bodies(entries.map((entry) => entry.hash))
  const bodies = await get(pena.url + path)
  const words = best(wordsOf(unpack(bodies.body, entries, locale)))
  const ratio = (manifest.bytes.body + bodies.bytes.body) / words
  return {
    name: `edition: ${entries.length} articles ${which}, without pictures (${locale})`,
    figures: {
      ratio: round(ratio, 3),
      // The first request is the manifest, the second asks how long the third will be.
      requests: 3,
      articles: entries.length,
      bytes: { manifest: manifest.bytes.body, bodies: bodies.bytes.body, words },
      withHeaders: manifest.bytes.withHeaders + bodies.bytes.withHeaders,
    },
    limit: `<= ${limits.wholeRequests} requests and <= ${limits.whole} times brotli-11 of its words`,
    ok: ratio <= limits.whole,
  }
}

/** The next day: five new articles, three of which a paragraph changed, one withdrawn. */
async function measureDelta(pena: Server, locale: Locale, since: number): Promise<Result> {
  const manifest = await get(pena.url + editionRoutes.since(locale, { cursor: since }, 'none'))
  const entries = entriesOf(manifest.body)
  const wanted = entries.map(({ hash, base }) => (base ? `${hash}~${base}` : hash))
  const bodies = await get(pena.url + editionRoutes.bodies(wanted))
  const full = await get(pena.url + editionRoutes.bodies(entries.map((entry) => entry.hash)))
  const words = best(wordsOf(unpack(full.body, entries, locale)))
  const items = decodePack(String(plain(bodies.body)), contextsOf(entries, locale))
  const changedWords = best(items.map(changedWordsOf).join('\n'))
  const bytes = manifest.bytes.body + bodies.bytes.body
  return {
    name: `edition: ${entries.length} changed and 1 withdrawn since the day before (${locale})`,
    figures: {
      ratio: round(bytes / words, 3),
      // Against the words that are new alone, without those of edited articles that stayed.
      ratioToNewWords: round(bytes / changedWords, 3),
      bytes: { manifest: manifest.bytes.body, bodies: bodies.bytes.body, words, changedWords },
      withHeaders: manifest.bytes.withHeaders + bodies.bytes.withHeaders,
    },
    limit: `<= ${limits.delta} times brotli-11 of the changed texts`,
    ok: entries.length === 8 && bytes / words <= limits.delta,
  }
}

async function measurePoll(pena: Server): Promise<Result> {
  const { cursor, mark } = manifestOf(
    (await get(pena.url + editionRoutes.newest('all', 0, 'none'))).body,
  )
  const answer = await get(pena.url + editionRoutes.since('all', { cursor, mark }, 'none'))
  return {
    name: 'edition: asking when nothing changed',
    figures: { withHeaders: answer.bytes.withHeaders, body: answer.bytes.body },
    limit: `one answer of <= ${limits.poll} bytes with its headers`,
    ok: answer.bytes.withHeaders <= limits.poll,
  }
}

function manifestOf(body: Buffer): EditionManifest {
  return decodeManifest(JSON.parse(String(plain(body))))
}

function entriesOf(body: Buffer): ManifestEntry[] {
  return manifestOf(body).changed ?? []
}

/** An answer before compression; one too short to be worth it was never compressed. */
function plain(body: Buffer): Buffer {
  return body[0] === 0x7b ? body : brotliDecompressSync(body)
}

function contextsOf(entries: readonly ManifestEntry[], locale: Locale) {
  return entries.map(({ id, section }) => ({ articleId: id, locale, ...(section && { section }) }))
}

function unpack(
  body: Buffer,
  entries: readonly ManifestEntry[],
  locale: Locale,
): EditionDocument[] {
  return decodePack(String(plain(body)), contextsOf(entries, locale)).flatMap((item) =>
    'document' in item ? [item.document] : [],
  )
}

/** Everything in an article that a reader reads, one text a line. */
function wordsOf(documents: readonly EditionDocument[]): string {
  return documents
    .flatMap((one) => [
      one.headline,
      one.standfirst,
      ...one.body.map(documentBlockText),
      ...(one.pictures ?? []).flatMap(({ alt, caption, credit }) => [alt, caption, credit]),
      ...(one.corrections ?? []).map((correction) => correction.note),
      ...(one.topics ?? []).map((topic) => topic.name),
      one.place,
      one.byline,
      one.source,
      one.licence,
    ])
    .filter(Boolean)
    .join('\n')
}

/** Of an article that a device has, only what reads otherwise. */
function changedWordsOf(item: Packed): string {
  if ('document' in item) return wordsOf([item.document])
  const blocks = item.patch.body ?? []
  return blocks
    .flatMap((block) => (typeof block === 'number' ? [] : [documentBlockText(block)]))
    .join('\n')
}

function best(words: string): number {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(words),
  }
  return brotliCompressSync(words, { params }).length
}
