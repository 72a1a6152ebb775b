import type { Locale } from '../locales'
import type { Bookmark } from './store'

/** A text of an article, in one language. */
export type Text = { id: string; locale: Locale }

export function isSame(a: Text, b: Text): boolean {
  return a.id === b.id && a.locale === b.locale
}

export function hasText({ articleId, editions }: Bookmark, { id, locale }: Text): boolean {
  return articleId === id && editions.some((edition) => edition.locale === locale)
}
