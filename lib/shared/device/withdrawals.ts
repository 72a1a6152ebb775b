import type { ManifestTombstone } from '../api/edition'
import { parsePicturePath, picturePath } from '../article/picture'
import type { Due } from '../edition/choice'
import type { WantedEntry } from '../edition/plan'
import { locales } from '../locales'
import { routes } from '../routes'
import { documentCaches } from './caches'
import { forgetKeptPictures, forgetPictures } from './gone-pictures'
import { hasText, isSame, type Text } from './gone-texts'
import { keptHtml, keptPaths } from './kept-pages'
import { pageFactsOf } from './page-facts'
import { type DeviceStore, deviceStore, type PictureFile } from './store'

/** How many withdrawals a device remembers the reasons of. */
const remembered = 300

/**
 * Takes what was withdrawn off the device: from the edition, from bookmarks and from every cache.
 * What a reader is told in its place stays. Doing it again does no harm. Gives the pages of other
 * articles that name what is gone, which should be fetched anew.
 */
export async function takeDown(gone: readonly ManifestTombstone[]): Promise<Due['pages']> {
  if (gone.length === 0) return []
  const store = await deviceStore()
  const { naming, pictures } = await forgetDocuments(store, gone)
  await forgetKeptPictures(store, gone)
  await forgetPictures(store, gone, pictures)
  await forgetArrivals(
    (one) => gone.some((other) => isSame(one, other)),
    ({ articles }) => !articles || gone.some(({ id }) => articles.includes(id)),
  )
  await forgetTexts(store, gone)
  // Last: a device that is full has no room for what is to be told in its place.
  await noteOnBookmarks(store, gone)
  await noteReasons(store, gone)
  return naming
}

async function forgetTexts(store: DeviceStore, gone: readonly Text[]): Promise<void> {
  const names = ['entries', 'bodies', 'announcements'] as const
  const tx = store.transaction(names, 'readwrite', { durability: 'strict' })
  // A download that was cut off leaves documents that no entry names yet.
  for (const { hash, content } of await tx.objectStore('bodies').getAll()) {
    const { articleId: id, locale } = content
    if (gone.some((one) => isSame(one, { id, locale }))) await tx.objectStore('bodies').delete(hash)
  }
  for (const { id, locale } of gone) {
    await tx.objectStore('entries').delete([id, locale])
    await tx.objectStore('announcements').delete([id, locale])
  }
  await tx.done
}

async function noteReasons(store: DeviceStore, gone: readonly ManifestTombstone[]): Promise<void> {
  const tx = store.transaction('tombstones', 'readwrite', { durability: 'strict' })
  for (const { id, locale, slug, headline, reason, at } of gone) {
    // Who was told the reason once keeps it when a new beginning only shows that it is gone.
    const known = await tx.store.get([id, locale])
    if (known && !reason) continue
    await tx.store.put({ articleId: id, locale, slug, headline, reason, at })
  }
  const all = await tx.store.getAll()
  const excess = all.sort((a, b) => b.at - a.at).slice(remembered)
  for (const { articleId, locale } of excess) await tx.store.delete([articleId, locale])
  await tx.done
}

/** What was withdrawn and is public again is not said to be withdrawn any more. Gives which that is. */
export async function bringBack(there: readonly Text[]): Promise<Text[]> {
  const store = await deviceStore()
  const keys = await store.getAllKeys('tombstones')
  const gone = new Set(keys.map(([id, locale]) => `${locale} ${id}`))
  const again = there.filter(({ id, locale }) => gone.has(`${locale} ${id}`))
  for (const { id, locale } of again) await store.delete('tombstones', [id, locale])
  return again
}

/** A new beginning names all there is: what else was fetched and not yet put to use goes. */
export async function forgetUnnamed(named: readonly WantedEntry[]): Promise<void> {
  const keys = new Set(named.map(({ id, locale }) => `${locale} ${id}`))
  const isNamed = ({ id, locale }: Text) => keys.has(`${locale} ${id}`)
  const shown = new Set(
    named
      .flatMap((one) => one.pictures ?? [])
      .map(({ id, width }) => picturePath(id, width, 'avif')),
  )
  await forgetArrivals(
    (one) => !isNamed(one),
    ({ path }) => !shown.has(path),
  )
  const store = await deviceStore()
  const tx = store.transaction(['entries', 'bodies'], 'readwrite')
  const used = new Set((await tx.objectStore('entries').getAll()).map((entry) => entry.hash))
  for (const { hash, content } of await tx.objectStore('bodies').getAll()) {
    const { articleId: id, locale } = content
    if (!used.has(hash) && !isNamed({ id, locale })) await tx.objectStore('bodies').delete(hash)
  }
  await tx.done
}

/** Parts of answers that may have the words or the pictures of such a text. */
async function forgetArrivals(
  isGone: (one: Text) => boolean,
  isPictureGone: (file: PictureFile) => boolean,
): Promise<void> {
  const store = await deviceStore()
  const tx = store.transaction('arrivals', 'readwrite')
  const parts = await tx.store.getAll()
  // Only the first part says what is in it; of one that nobody knows, nothing may stay.
  const safe = new Set(
    parts
      .filter(({ entries, files }) =>
        entries ? !entries.some(isGone) : files && !files.some(isPictureGone),
      )
      .map(({ url }) => url),
  )
  for (const { url, at } of parts) if (!safe.has(url)) await tx.store.delete([url, at])
  await tx.done
}

type Found = {
  /** Pages of other articles that name what is gone, such as among what is related; front pages. */
  naming: Due['pages'][number][]
  /** Ids of the pictures that pages show of it. */
  pictures: Set<string>
}

const fronts = locales.map((locale) => routes.front(locale))

/** Kept pages of the articles, and the lists that still name them. Other articles stay. */
async function forgetDocuments(
  store: DeviceStore,
  gone: readonly ManifestTombstone[],
): Promise<Found> {
  const found: Found = { naming: [], pictures: new Set() }
  if (typeof caches === 'undefined') return found
  const paths = new Set(gone.map(({ locale, slug }) => routes.article(locale, slug)))
  // A list names an article of the other language by an address in its own.
  const names = gone.flatMap(({ slug }) => locales.map((one) => `"${routes.article(one, slug)}"`))
  const notes = new Map((await store.getAll('documents')).map((note) => [note.path, note]))
  for (const path of new Set([...notes.keys(), ...(await keptPaths())])) {
    const note = notes.get(path)
    const html = note?.kind === 'app' ? '' : await keptHtml(path)
    // One that was cut off, or had no room for its note, says itself what it is.
    const page = note ?? pageFactsOf(html)
    const own =
      paths.has(path) ||
      gone.some(
        ({ id, locale }) =>
          page?.articleId === id && (page.kind === 'both' || page.locale === locale),
      )
    const isNaming = page?.kind !== 'app' && names.some((name) => html.includes(name))
    if (!own && !isNaming) continue
    for (const id of picturesIn(html, own ? 'page' : names)) found.pictures.add(id)
    if (!own && note && note.kind !== 'list') {
      found.naming.push({ path, fetchedAt: note.fetchedAt })
      continue
    }
    for (const name of documentCaches) await (await caches.open(name)).delete(path)
    await store.delete('documents', path)
    // The icon opens it without a network: another is to come.
    if (fronts.includes(path)) found.naming.push({ path })
  }
  return found
}

/**
 * Pictures that stand in the article whose page it is, without those of related ones; or in what a
 * page tells of the articles that have these addresses.
 */
function picturesIn(html: string, of: 'page' | readonly string[]): string[] {
  const page = /<article data-reading.*?<\/article>/gs
  const parts = (
    html.match(of === 'page' ? page : /<article data-item.*?<\/article>/gs) ?? []
  ).filter((part) => of === 'page' || of.some((name) => part.includes(name)))
  const paths = parts.flatMap((part) => part.match(/\/media\/[0-9a-f]{20}\/\d+\.\w+/g) ?? [])
  return paths.flatMap((path) => parsePicturePath(path)?.id ?? [])
}

/** A bookmark stays, and says what happened; what it kept of a language that is gone does not. */
async function noteOnBookmarks(
  store: DeviceStore,
  gone: readonly ManifestTombstone[],
): Promise<void> {
  const tx = store.transaction('bookmarks', 'readwrite')
  for (const { id, locale } of gone) {
    const bookmark = await tx.store.get(id)
    // What was heard once takes no copy that was made since.
    if (!bookmark || !hasText(bookmark, { id, locale })) continue
    const editions = bookmark.editions.filter((edition) => edition.locale !== locale)
    const others = editions.length > 0
    await tx.store.put({
      ...bookmark,
      // The headline stays where nothing else is left to tell what was saved.
      editions: others
        ? editions
        : bookmark.editions.map(({ standfirst: _, ...edition }) => edition),
      since: others ? bookmark.since : 'withdrawn',
      // What is left is fetched again, without what is gone.
      copy: undefined,
    })
  }
  await tx.done
}
