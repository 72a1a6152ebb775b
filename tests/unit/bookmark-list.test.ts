import { describe, expect, it } from 'vitest'
import { type BookmarkOrder, editionIn, selectBookmarks } from '@/lib/client/bookmark-list'
import { bookmark } from '../support/bookmarks'

const copy = (bytes: number) => ({ bytes, fetchedAt: 1, paths: [] })
const english = { locale: 'en', slug: 'sea', headline: 'The sea', standfirst: 'Élan' } as const
const bookmarks = [
  bookmark('cabai', { savedAt: 2, copy: copy(10) }),
  bookmark('bakau', { savedAt: 3, copy: copy(30) }),
  bookmark('laut', { savedAt: 1, editions: [english] }),
]

const list = (text: string, order: BookmarkOrder = 'newest', locale: 'id' | 'en' = 'id') =>
  selectBookmarks(bookmarks, { text, order, locale }).map((one) => one.articleId)

describe('the list of what is saved', () => {
  it.each([
    ['newest', ['bakau', 'cabai', 'laut']],
    ['oldest', ['laut', 'cabai', 'bakau']],
    ['headline', ['bakau', 'cabai', 'laut']],
    ['largest', ['bakau', 'cabai', 'laut']],
  ] as const)('can stand in order: %s', (order, ids) => {
    expect(list('', order)).toEqual(ids)
  })

  it.each([
    ['a word', 'bakau', ['bakau']],
    ['part of a word', 'abai', ['cabai']],
    ['capitals', 'BAKAU', ['bakau']],
    ['a word of the other language', 'news', ['bakau', 'cabai']],
    ['every word, in whatever order', 'bakau kabar', ['bakau']],
    ['a standfirst, without its marks', 'elan', ['laut']],
    ['nothing that no bookmark has', 'garam', []],
    ['all for punctuation', '?!', ['bakau', 'cabai', 'laut']],
  ])('can be searched by %s', (_, text, ids) => {
    expect(list(text)).toEqual(ids)
  })

  it('never finds the word for what is not known yet', () => {
    expect(list('undefined')).toEqual([])
  })

  it('is not changed itself when it is put in order', () => {
    const before = [...bookmarks]
    list('', 'oldest')
    expect(bookmarks).toEqual(before)
  })

  it('shows an article in the other language where that is all there is', () => {
    expect(editionIn(bookmark('a'), 'en')?.headline).toBe('News a')
    expect(editionIn(bookmark('a', { editions: [english] }), 'id')).toBe(english)
    expect(editionIn(bookmark('a', { editions: [] }), 'id')).toBeUndefined()
  })
})
