import { type Announcement, deviceStore, type EditionEntry } from '../device/store'
import { blockWords } from './article-document'
import type { EditionChoice, EditionState } from './choice'
import { documentSlug, type EditionDocument } from './document'
import { EditionError } from './edition-error'
import type { WantedEntry } from './plan'

type Installing = {
  state: Omit<EditionState, 'due' | 'wish' | 'inVain'>
  /** The choice that this fulfils, where its download was on its way. */
  fulfils: EditionChoice | undefined
  entries: readonly WantedEntry[]
  /** Whether nothing that was fetched is wanted for later. */
  isWhole: boolean
  /** Texts that are not due any more. */
  settles: readonly WantedEntry[]
}

/**
 * Makes `entries`, whose documents are on the device, the edition: all of it or, when the device
 * fails or dies on the way, none. Gives what it was before, and the choice, if any, whose download is
 * still to go on.
 * @throws EditionError when a document is missing or the device is full
 */
export async function installEdition({
  state,
  fulfils,
  entries,
  isWhole,
  settles,
}: Installing): Promise<Pick<EditionState, 'wish'> & { before: readonly EditionEntry[] }> {
  const store = await deviceStore()
  const names = ['entries', 'tombstones', 'bodies', 'announcements', 'edition'] as const
  const tx = store.transaction(names, 'readwrite', { durability: 'strict' })
  try {
    const before = await tx.objectStore('entries').getAll()
    const older = new Map(before.map((entry) => [keyOf(entry), entry]))
    const needed = new Set<string>()
    const gone = new Set((await tx.objectStore('tombstones').getAllKeys()).map(String))
    for (const wanted of entries) {
      // Another page has heard since that it was withdrawn.
      if (gone.has(String([wanted.id, wanted.locale]))) continue
      needed.add(wanted.hash)
      const known = older.get(keyOf({ ...wanted, articleId: wanted.id }))
      older.delete(keyOf({ ...wanted, articleId: wanted.id }))
      if (known?.hash === wanted.hash && same(known.pictures, wanted.pictures ?? [])) continue
      const body = await tx.objectStore('bodies').get(wanted.hash)
      if (!body) throw new EditionError('moved')
      await tx.objectStore('entries').put(toEntry(wanted, body.content))
      const had = known && (await tx.objectStore('bodies').get(known.hash))
      const news = had && announcementOf(had.content, body.content)
      const key: [string, typeof wanted.locale] = [wanted.id, wanted.locale]
      if (news && !(await tx.objectStore('announcements').get(key))) {
        await tx.objectStore('announcements').put(news)
      }
    }
    for (const gone of older.values()) {
      await tx.objectStore('entries').delete([gone.articleId, gone.locale])
    }
    const known = await tx.objectStore('edition').get('state')
    const after = stateAfter(known, { state, fulfils, settles })
    // What has arrived for a choice, or a renewal, that is on its way is not fetched again.
    const bodies = tx.objectStore('bodies')
    const spare =
      isWhole && !after.wish ? await bodies.getAllKeys() : before.map(({ hash }) => hash)
    for (const hash of spare) if (!needed.has(hash)) await bodies.delete(hash)
    await tx.objectStore('edition').put(after, 'state')
    await tx.done
    return { wish: after.wish, before }
  } catch (cause) {
    abort(tx)
    await tx.done.catch(() => undefined)
    if (cause instanceof EditionError) throw cause
    const full = cause instanceof Error && cause.name === 'QuotaExceededError'
    throw full ? new EditionError('full', { cause }) : cause
  }
}

/** What was chosen, and what other pages have heard, while this was on its way stays so. */
function stateAfter(
  known: EditionState | undefined,
  { state, fulfils, settles }: Pick<Installing, 'state' | 'fulfils' | 'settles'>,
): EditionState {
  // Its reader may have begun another download, or given one up.
  const wish = same(known?.wish, fulfils) ? undefined : known?.wish
  // What is downloaded because it was asked for says how often, too.
  const renewal = fulfils ? undefined : known?.choice?.renewal
  const choice = state.choice && { ...state.choice, ...(renewal && { renewal }) }
  const settled = new Set(settles.map((entry) => entry.hash))
  const due = known?.due && {
    ...known.due,
    entries: known.due.entries.filter(({ hash }) => !settled.has(hash)),
  }
  return { ...state, choice, wish, due }
}

/** What a reader who had `before` is owed a word about, when `after` has a new correction. */
function announcementOf(before: EditionDocument, after: EditionDocument): Announcement | undefined {
  const known = new Set(before.corrections?.map((correction) => correction.at))
  if (!after.corrections?.some((correction) => !known.has(correction.at))) return undefined
  const { articleId, locale, version = 1 } = before
  return { articleId, locale, version, before: { words: blockWords(before) } }
}

function toEntry(wanted: WantedEntry, content: EditionDocument): EditionEntry {
  const { id, locale, section = '', listedAt, hash, bytes, pictures = [] } = wanted
  const slug = documentSlug(content)
  return { articleId: id, locale, slug, section, listedAt, hash, bytes, pictures }
}

function keyOf({ articleId, locale }: { articleId: string; locale: string }): string {
  return `${locale} ${articleId}`
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function abort(tx: { abort(): void }): void {
  try {
    tx.abort()
  } catch {
    // It has ended already.
  }
}
