import type { ManifestEntry, ManifestPicture, SnapshotSize } from '../api/edition'
import type { EditionEntry } from '../device/store'
import type { Locale } from '../locales'
import type { EditionChoice } from './choice'

/** An article of a manifest, with the language that it is in. */
export type WantedEntry = ManifestEntry & { locale: Locale }

/**
 * The most that the search index of a device takes for each byte of a document: a third where there
 * are few articles, and less of many.
 */
const indexShare = 0.35

/** Bytes that an article takes on the device: its document, its pictures, its share of the index. */
export function keptBytes(entry: Pick<ManifestEntry, 'bytes' | 'pictures'>): number {
  return Math.ceil(entry.bytes * (1 + indexShare)) + picturesBytes(entry.pictures ?? [])
}

export function picturesBytes(pictures: readonly ManifestPicture[]): number {
  return pictures.reduce((sum, picture) => sum + picture.bytes, 0)
}

/**
 * What of the articles there are is kept, newest first: those of the chosen languages and sections
 * up to the budget, and what was saved whatever it takes.
 */
export function chooseEntries(
  entries: readonly WantedEntry[],
  choice: EditionChoice,
  saved: ReadonlySet<string>,
): WantedEntry[] {
  const { locales, sections, budget } = choice
  const fitting = entries.filter(
    (entry) =>
      locales.includes(entry.locale) &&
      (!sections || sections.includes(entry.section ?? '') || saved.has(entry.id)),
  )
  const newestFirst = fitting.sort(
    (a, b) => b.listedAt - a.listedAt || compare(b.id, a.id) || compare(a.locale, b.locale),
  )
  let left = budget
  for (const entry of newestFirst) if (saved.has(entry.id)) left -= keptBytes(entry)
  let full = false
  return newestFirst.filter((entry) => {
    if (saved.has(entry.id)) return true
    // What does not fit ends the edition: no older article takes the place of a newer one.
    full ||= keptBytes(entry) > left
    if (!full) left -= keptBytes(entry)
    return !full
  })
}

/**
 * How many of the newest articles of all sections a choice is made from: few fit the smallest
 * budget, but of those that have a chosen section there are fewer still.
 */
export function snapshotSizeFor({
  budget,
  sections,
}: Pick<EditionChoice, 'budget' | 'sections'>): SnapshotSize {
  return budget <= 1_000_000 && !sections ? 300 : 1000
}

/** An article that is on the device, as a manifest would tell of it. */
export function toWanted(entry: EditionEntry): WantedEntry {
  const { articleId, locale, section, listedAt, hash, bytes, pictures } = entry
  return {
    id: articleId,
    locale,
    ...(section && { section }),
    listedAt,
    hash,
    bytes,
    ...(pictures.length > 0 && { pictures: [...pictures] }),
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
