import { deviceStore } from '@/lib/shared/device/store'
import { documentSlug, type EditionDocument } from '@/lib/shared/edition/document'
import type { Locale } from '@/lib/shared/locales'
import { foldWords, stemsOf } from '@/lib/shared/search/stems'
import { currentIndex, type KeptIndex } from './kept-index'
import type {
  Answered,
  Asked,
  DeviceMatch,
  FromSearchWorker,
  IndexBytes,
  ToSearchWorker,
} from './messages'
import { stemTerm } from './text-index'
import { searchText } from './text-search'

/** Builds, keeps and asks the search indexes of the device, beside the page and not in it. */
const loaded: Partial<Record<Locale, Promise<KeptIndex>>> = {}

/** Bodies that were shown: a reader who types on gets most of them again. */
const shown = new Map<string, EditionDocument>()

/** Other tabs have workers of their own, whose indexes are old once this one has a newer. */
const others = new BroadcastChannel('pena-search-index')
others.onmessage = ({ data: locale }: MessageEvent<Locale>) => delete loaded[locale]

self.addEventListener('message', ({ data }: MessageEvent<ToSearchWorker>) => {
  const { serial, ...asked } = data
  const send = (message: FromSearchWorker) => self.postMessage(message)
  answer(asked).then(
    (answered) => send({ serial, answered }),
    (failed) => send({ serial, failed }),
  )
})

async function answer(asked: Asked): Promise<Answered> {
  if (asked.kind === 'search') {
    return { kind: 'search', matches: await search(asked.locale, asked.text) }
  }
  const bytes: IndexBytes = {}
  for (const locale of asked.locales) {
    const kept = await renew(locale)
    for (const [hash, document] of shown) {
      if (document.locale === locale && !kept.hashes.has(hash)) shown.delete(hash)
    }
    if (kept.unsaved !== undefined) throw kept.unsaved
    bytes[locale] = kept.bytes
    others.postMessage(locale)
  }
  return { kind: 'refresh', bytes }
}

/** Searches that come meanwhile wait for what this gives. */
function renew(locale: Locale): Promise<KeptIndex> {
  const before = loaded[locale]?.catch(() => undefined)
  const next = Promise.resolve(before).then((kept) => currentIndex(locale, kept))
  loaded[locale] = next
  next.catch(() => {
    if (loaded[locale] === next) delete loaded[locale]
  })
  return next
}

async function search(locale: Locale, text: string): Promise<DeviceMatch[]> {
  const { index } = await (loaded[locale] ?? renew(locale))
  const { ids, terms } = searchText(index, text)
  const documents = await readDocuments(ids)
  // What was withdrawn or taken off the device since, neither index nor memory knows.
  if (documents.size < ids.length) delete loaded[locale]
  return ids.flatMap((id) => {
    const document = documents.get(id)
    return document ? [matchOf(document, terms)] : []
  })
}

/** Those that are still on the device, by one question for each in one transaction. */
async function readDocuments(hashes: readonly string[]): Promise<Map<string, EditionDocument>> {
  const { store: bodies } = (await deviceStore()).transaction('bodies')
  const reading = hashes.map(async (hash) => {
    const known = shown.get(hash)
    if (known && (await bodies.getKey(hash))) return [hash, known] as const
    const content = known ? undefined : (await bodies.get(hash))?.content
    if (content) shown.set(hash, content)
    else shown.delete(hash)
    return content && ([hash, content] as const)
  })
  return new Map((await Promise.all(reading)).flatMap((one) => (one ? [one] : [])))
}

function matchOf(document: EditionDocument, found: ReadonlySet<string>): DeviceMatch {
  const { articleId, locale, headline, standfirst, section, publishedAt } = document
  const slug = documentSlug(document)
  const matched = (word: string) =>
    found.has(word) || stemsOf(word, locale).some((stem) => found.has(stemTerm(stem)))
  const terms = [...new Set(foldWords(`${headline}\n${standfirst}`))].filter(matched)
  return { articleId, locale, slug, headline, standfirst, section, publishedAt, terms }
}
