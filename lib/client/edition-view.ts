import type { Article, SectionName, Teaser, Twin } from '@/lib/shared/article/article'
import {
  type DeviceStore,
  deviceStore,
  type EditionEntry,
  type Tombstone,
} from '@/lib/shared/device/store'
import { toArticle } from '@/lib/shared/edition/article-document'
import {
  arrangeFrontPage,
  type FrontPageContent,
  newestCount,
  secondsCount,
  stripLength,
} from '@/lib/shared/front-page'
import { type Locale, otherLocale } from '@/lib/shared/locales'

/** What a page drawn from the edition on this device shows. */
export type EditionView =
  | { kind: 'article'; article: Article; related: readonly Teaser[] }
  | { kind: 'both'; article: Article; twin: Article }
  | { kind: 'withdrawn'; tombstone: Tombstone }
  | { kind: 'untranslated'; article: Article }
  | { kind: 'front'; front: FrontPageContent }
  | { kind: 'section'; section: SectionName; teasers: readonly Teaser[] }
  | { kind: 'topic'; slug: string; name: string; teasers: readonly Teaser[] }
  | { kind: 'missing' }

type Asked = { locale: Locale; path: string; sections: readonly SectionName[] }

/** How many articles a list of the edition shows, and how many are looked at for what is related. */
const listLength = 60
const relatedReach = 40
const relatedCount = 4

/** Draws what the address asks for from the edition. @throws DOMException where storage is blocked */
export async function readEditionView(asked: Asked): Promise<EditionView> {
  const { locale, path } = asked
  const store = await deviceStore()
  const [, , noun, slug = '', more] = path.split('/').map(decodePart)
  if (noun === 'articles') return articleView(store, asked, slug, more === 'both')
  const entries = await listEntries(store, locale)
  if (noun === undefined || noun === '') return frontView(store, asked, entries)
  const section = asked.sections.find((one) => one.slug === slug)
  if (noun === 'sections' && section) {
    const own = entries.filter((entry) => entry.section === section.id)
    // Of a section that was not chosen nobody can say that it has nothing.
    const chosen = (await store.get('edition', 'state'))?.choice?.sections
    if (own.length === 0 && chosen?.includes(section.id) === false) return { kind: 'missing' }
    return { kind: 'section', section, teasers: await teasersOf(store, asked, own, listLength) }
  }
  return noun === 'topics' ? topicView(store, asked, entries, slug) : { kind: 'missing' }
}

/** The newest articles of the edition. @throws DOMException where storage is blocked */
export async function readEditionTeasers(locale: Locale): Promise<Teaser[]> {
  const store = await deviceStore()
  const asked = { locale, path: '', sections: [] }
  return teasersOf(store, asked, await listEntries(store, locale), listLength)
}

async function articleView(
  store: DeviceStore,
  asked: Asked,
  slug: string,
  both: boolean,
): Promise<EditionView> {
  const { locale } = asked
  const tombstone = await store.getFromIndex('tombstones', 'slug', [locale, slug])
  const named = await store.getFromIndex('entries', 'slug', [locale, slug])
  if (tombstone && !named) return { kind: 'withdrawn', tombstone }
  // The slug may be the one of the other language.
  const other = otherLocale(locale)
  const foreign = named ? undefined : await store.getFromIndex('entries', 'slug', [other, slug])
  const entry = named ?? (foreign && (await store.get('entries', [foreign.articleId, locale])))
  if (!entry) {
    // Of a language that is not kept here, nobody can say whether it has the article.
    const state = await store.get('edition', 'state')
    const isKept = state?.choice?.locales.includes(locale)
    const original = foreign && isKept ? await readArticle(store, foreign, asked) : undefined
    return original ? { kind: 'untranslated', article: original } : { kind: 'missing' }
  }
  const found = await readArticle(store, entry, asked)
  if (!found) return { kind: 'missing' }
  const article = { ...found, twin: found.twin ?? (await keptTwin(store, entry)) }
  if (!both) return { kind: 'article', article, related: await relatedTo(store, asked, article) }
  const twinEntry = await store.get('entries', [entry.articleId, other])
  const twin = twinEntry && (await readArticle(store, twinEntry, asked))
  return twin ? { kind: 'both', article, twin } : { kind: 'missing' }
}

/** The other language of an article where the edition lacks it and a copy of its page does not. */
async function keptTwin(store: DeviceStore, entry: EditionEntry): Promise<Twin | undefined> {
  const locale = otherLocale(entry.locale)
  const kept = (await store.getAll('documents')).find(
    (one) =>
      one.kind === 'article' &&
      one.articleId === entry.articleId &&
      one.locale === locale &&
      // A page that says "not translated" has none.
      one.version !== undefined,
  )
  const [, , , slug] = kept?.path.split('/') ?? []
  return kept && slug ? { locale, slug: decodePart(slug), headline: kept.title } : undefined
}

async function frontView(
  store: DeviceStore,
  asked: Asked,
  entries: readonly EditionEntry[],
): Promise<EditionView> {
  const newest = await teasersOf(store, asked, entries, 1 + secondsCount + newestCount)
  const [lead] = newest
  if (!lead) return { kind: 'missing' }
  const strips = await Promise.all(
    asked.sections.map(async (section) => {
      const own = entries.filter((entry) => entry.section === section.id)
      const teasers = await teasersOf(store, asked, own, stripLength + 1 + secondsCount)
      return { section, teasers }
    }),
  )
  return { kind: 'front', front: arrangeFrontPage(lead, [], newest, strips) }
}

async function topicView(
  store: DeviceStore,
  asked: Asked,
  entries: readonly EditionEntry[],
  slug: string,
): Promise<EditionView> {
  let name: string | undefined
  const own: EditionEntry[] = []
  for (const entry of entries) {
    const article = await readArticle(store, entry, asked)
    const topic = article?.topics.find((one) => one.slug === slug)
    if (!topic) continue
    name ??= topic.name
    own.push(entry)
    if (own.length === listLength) break
  }
  if (!name) return { kind: 'missing' }
  return { kind: 'topic', slug, name, teasers: await teasersOf(store, asked, own, listLength) }
}

/** The edition newest first, each article once: in the language asked for where there is that. */
async function listEntries(store: DeviceStore, locale: Locale): Promise<EditionEntry[]> {
  const byArticle = new Map<string, EditionEntry>()
  for (const entry of await store.getAll('entries')) {
    if (entry.locale === locale || !byArticle.has(entry.articleId)) {
      byArticle.set(entry.articleId, entry)
    }
  }
  return [...byArticle.values()].sort(
    (a, b) => b.listedAt - a.listedAt || (a.articleId < b.articleId ? 1 : -1),
  )
}

async function teasersOf(
  store: DeviceStore,
  asked: Asked,
  entries: readonly EditionEntry[],
  limit: number,
): Promise<Teaser[]> {
  const articles = await Promise.all(
    entries.slice(0, limit).map((entry) => readArticle(store, entry, asked)),
  )
  return articles.flatMap((article) => article ?? [])
}

async function readArticle(
  store: DeviceStore,
  entry: EditionEntry,
  { sections }: Asked,
): Promise<Article | undefined> {
  const body = await store.get('bodies', entry.hash)
  if (!body) return undefined
  const locale = otherLocale(entry.locale)
  const twin = await store.get('entries', [entry.articleId, locale])
  const twinBody = twin && (await store.get('bodies', twin.hash))
  return toArticle(
    body.content,
    sections,
    twin && { locale, slug: twin.slug, headline: twinBody?.content.headline ?? '' },
  )
}

/** The articles that share most topics with this one, then those of its section. */
async function relatedTo(store: DeviceStore, asked: Asked, article: Article): Promise<Teaser[]> {
  const topics = new Set(article.topics.map((topic) => topic.slug))
  const entries = (await listEntries(store, asked.locale)).filter(
    (entry) => entry.articleId !== article.articleId,
  )
  const others: (Article | undefined)[] = await Promise.all(
    entries.slice(0, relatedReach).map((entry) => readArticle(store, entry, asked)),
  )
  const scored = others.flatMap((other) => {
    if (!other) return []
    const shared = other.topics.filter((topic) => topics.has(topic.slug)).length
    const score = shared * 2 + Number(other.section?.id === article.section?.id)
    return score > 0 ? [{ other, score }] : []
  })
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, relatedCount)
    .map(({ other }) => other)
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
