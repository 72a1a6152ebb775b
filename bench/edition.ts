import { brotliCompressSync, constants } from 'node:zlib'
import type { EditionManifest, ManifestEntry } from '@/lib/shared/api/edition'
import { editionRoutes } from '@/lib/shared/api/edition'
import { documentBlockText } from '@/lib/shared/edition/article-document'
import type { EditionDocument } from '@/lib/shared/edition/document'
import { decodePack, type Packed } from '@/lib/shared/edition/pack'
import { type Locale, locales } from '@/lib/shared/locales'
import { get } from './get'
import type { Server } from './programs'
import { type Result, round } from './result'
import type { Stage } from './stage'

const limits = { delta: 0.95, whole: 1.1, wholeRequests: 3, poll: 400 }

/** What an edition costs on the wire, beside the best compression of its words alone. */
export async function measureEdition(stage: Stage): Promise<Result[]> {
  const { before } = await stage.publishNews()
  await using pena = await stage.startPena()
  const results: Result[] = []
  for (const locale of locales) {
    results.push(await measureWhole(pena, locale), await measureDelta(pena, locale, before))
  }
  return [...results, await measurePoll(pena)]
}

/** All that a device without pictures fetches at first. */
async function measureWhole(pena: Server, locale: Locale): Promise<Result> {
  const manifest = await get(pena.url + editionRoutes.newest(locale, 300, 'none'))
  const entries = entriesOf(manifest.body).slice(0, 50)
  const path = editionRoutes.bodies(entries.map((entry) => entry.hash))
  const bodies = await get(pena.url + path)
  const words = best(wordsOf(unpack(bodies.body, entries, locale)))
  const bytes = { manifest: best(manifest.body), bodies: bodies.bytes.body, words }
  const ratio = (manifest.bytes.body + bodies.bytes.body) / words
  return {
    name: `edition: ${entries.length} articles without pictures (${locale})`,
    figures: {
      ratio: round(ratio, 3),
      // The first request is the manifest, the second asks how long the third will be.
      requests: 3,
      articles: entries.length,
      bytes: { ...bytes, manifest: manifest.bytes.body },
      withHeaders: manifest.bytes.withHeaders + bodies.bytes.withHeaders,
    },
    limit: `<= ${limits.wholeRequests} requests and <= ${limits.whole} times brotli-11 of its words`,
    ok: ratio <= limits.whole,
  }
}

/** The next day: five new articles, three of which a paragraph changed, one withdrawn. */
async function measureDelta(pena: Server, locale: Locale, since: number): Promise<Result> {
  const manifest = await get(pena.url + editionRoutes.since(locale, since, 'none'))
  const entries = entriesOf(manifest.body)
  const wanted = entries.map(({ hash, base }) => (base ? `${hash}~${base}` : hash))
  const bodies = await get(pena.url + editionRoutes.bodies(wanted))
  const full = await get(pena.url + editionRoutes.bodies(entries.map((entry) => entry.hash)))
  const words = best(wordsOf(unpack(full.body, entries, locale)))
  const items = decodePack(String(await plain(bodies.body)), contextsOf(entries, locale))
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
  const { cursor } = manifestOf((await get(pena.url + editionRoutes.newest('all', 0, 'none'))).body)
  const answer = await get(pena.url + editionRoutes.since('all', cursor, 'none'))
  return {
    name: 'edition: asking when nothing changed',
    figures: { withHeaders: answer.bytes.withHeaders, body: answer.bytes.body },
    limit: `one answer of <= ${limits.poll} bytes with its headers`,
    ok: answer.bytes.withHeaders <= limits.poll,
  }
}
