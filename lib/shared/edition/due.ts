import { deviceStore } from '../device/store'
import type { Locale } from '../locales'
import type { Due, EditionState } from './choice'
import type { Told } from './manifest-requests'
import { toWanted } from './plan'

export const nothingDue: Due = { pages: [], copies: [], entries: [] }

type Text = { id: string; locale: Locale }

type News = Pick<Told, 'changed' | 'gone'> & {
  /** Texts whose kept pages and copies are not what they should be. */
  again: readonly Text[]
  /** Other pages that are not. */
  naming: Due['pages']
  /**
   * Whether `changed` is all there is, and what of it was corrected nobody tells: of what the device
   * has, everything is due that reads otherwise now.
   */
  isAll?: boolean
}

/**
 * Notes what has to be fetched again because of news and, in the same write, how far that was
 * heard: from then on nobody tells of it again.
 */
export async function noteDue(
  { changed, gone, again, naming, isAll = false }: News,
  heard: Pick<EditionState, 'heardTo'>,
): Promise<void> {
  const store = await deviceStore()
  const [own, copies] = await Promise.all([pagesOf(again), copiesOf(again)])
  const held = new Map((await store.getAll('entries')).map((one) => [keyOf(toWanted(one)), one]))
  const tx = store.transaction('edition', 'readwrite', { durability: 'strict' })
  const state = (await tx.store.get('state')) ?? { cursor: 0, checkedAt: 0 }
  const before = state.due ?? nothingDue
  const due = new Map(before.entries.map((entry) => [keyOf(entry), entry]))
  if (isAll) due.clear()
  for (const entry of changed) {
    const key = keyOf(entry)
    const known = held.get(key)
    const isNews = isAll ? known?.hash !== entry.hash : entry.corrected
    // What is due already is due as it now stands.
    if ((known && isNews) || due.has(key)) due.set(key, entry)
  }
  for (const one of gone) due.delete(keyOf(one))
  const pages = new Map([...before.pages, ...own, ...naming].map((page) => [page.path, page]))
  const all: Due = {
    pages: [...pages.values()],
    copies: [...new Set([...before.copies, ...copies])],
    entries: [...due.values()],
  }
  await tx.store.put({ ...state, ...heard, due: all }, 'state')
  await tx.done
}

export type Fetching = {
  /** Whether the page was fetched, or never will be. */
  fetchPage: (path: string) => Promise<boolean>
  /** The same for the copy of a saved article; absent where none can be made. */
  renewCopy?: (articleId: string) => Promise<boolean>
}

/** Fetches pages and copies that are due. What does not come stays due. */
export async function fetchDue({ fetchPage, renewCopy }: Fetching): Promise<void> {
  const store = await deviceStore()
  const { pages, copies } = (await store.get('edition', 'state'))?.due ?? nothingDue
  for (const { path, fetchedAt } of pages) {
    const note = await store.get('documents', path)
    const isOld = note?.fetchedAt === fetchedAt
    if (isOld && !(await fetchPage(path))) continue
    await forgetDue((due) => ({
      ...due,
      // One that was noted anew meanwhile stays.
      pages: due.pages.filter((one) => one.path !== path || one.fetchedAt !== fetchedAt),
    }))
  }
  for (const id of renewCopy ? copies : []) {
    const isSaved = await store.get('bookmarks', id)
    if (isSaved && !(await renewCopy?.(id))) continue
    await forgetDue((due) => ({ ...due, copies: due.copies.filter((one) => one !== id) }))
  }
}

async function forgetDue(without: (due: Due) => Due): Promise<void> {
  const tx = (await deviceStore()).transaction('edition', 'readwrite')
  const state = await tx.store.get('state')
  if (state?.due) await tx.store.put({ ...state, due: without(state.due) }, 'state')
  await tx.done
}

async function pagesOf(texts: readonly Text[]): Promise<Due['pages']> {
  const notes = texts.length > 0 ? await (await deviceStore()).getAll('documents') : []
  return notes.flatMap(({ articleId, locale, kind, path, fetchedAt }) =>
    texts.some((one) => one.id === articleId && (kind === 'both' || one.locale === locale))
      ? [{ path, fetchedAt }]
      : [],
  )
}

async function copiesOf(texts: readonly Text[]): Promise<string[]> {
  const ids = new Set(texts.map(({ id }) => id))
  const saved = ids.size > 0 ? await (await deviceStore()).getAllKeys('bookmarks') : []
  return saved.filter((id) => ids.has(id))
}

function keyOf({ id, locale }: Text): string {
  return String([id, locale])
}
