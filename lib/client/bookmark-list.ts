import type { Bookmark, BookmarkEdition } from '@/lib/shared/device/store'
import type { Locale } from '@/lib/shared/locales'
import { foldForSearch, searchWords } from '@/lib/shared/search/words'

export type BookmarkOrder = 'newest' | 'oldest' | 'headline' | 'largest'

/** The text of a bookmark in a language, or in the other where that is all there is. */
export function editionIn(bookmark: Bookmark, locale: Locale): BookmarkEdition | undefined {
  return bookmark.editions.find((one) => one.locale === locale) ?? bookmark.editions[0]
}

/** The bookmarks that have every word of `text` in either language, in the order wanted. */
export function selectBookmarks(
  bookmarks: readonly Bookmark[],
  wanted: { text: string; order: BookmarkOrder; locale: Locale },
): Bookmark[] {
  const words = searchWords(wanted.text).map(foldForSearch)
  const headline = (bookmark: Bookmark) => editionIn(bookmark, wanted.locale)?.headline ?? ''
  const compare: Record<BookmarkOrder, (a: Bookmark, b: Bookmark) => number> = {
    newest: (a, b) => b.savedAt - a.savedAt,
    oldest: (a, b) => a.savedAt - b.savedAt,
    headline: (a, b) => headline(a).localeCompare(headline(b), wanted.locale),
    largest: (a, b) => (b.copy?.bytes ?? 0) - (a.copy?.bytes ?? 0),
  }
  return bookmarks
    .filter((bookmark) => words.every((word) => textOf(bookmark).includes(word)))
    .sort(compare[wanted.order])
}

function textOf(bookmark: Bookmark): string {
  const texts = bookmark.editions.flatMap((one) => [one.headline, one.standfirst, one.section])
  return foldForSearch(texts.join(' '))
}
