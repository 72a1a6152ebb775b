import SearchableMap from 'minisearch/SearchableMap'
import type { Locale } from '@/lib/shared/locales'
import { foldWords, stemsOf } from '@/lib/shared/search/stems'

/** `id` is the hash of the body that the text was taken from. */
export type IndexedText = { id: string; headline: string; text: string }

/**
 * The words of one language's articles, with their stems. An article is known by its place in
 * `ids`; places that became free have no id and are given away again.
 */
export type TextIndex = {
  readonly locale: Locale
  readonly ids: (string | undefined)[]
  /** How many words the article at each place has. */
  readonly lengths: number[]
  /** Pairs of a place and how much the term weighs there. */
  readonly terms: SearchableMap<number[]>
}

/** One mention in a headline counts as so many in the text. */
const headlineWeight = 4

export function createTextIndex(locale: Locale): TextIndex {
  return { locale, ids: [], lengths: [], terms: new SearchableMap<number[]>() }
}

export function addText(index: TextIndex, { id, headline, text }: IndexedText): void {
  const { ids, lengths, terms, locale } = index
  const free = ids.indexOf(undefined)
  const place = free < 0 ? ids.length : free
  const weights = new Map<string, number>()
  const headlineWords = foldWords(headline)
  const textWords = foldWords(text)
  for (const word of headlineWords) weigh(weights, word, locale, headlineWeight)
  for (const word of textWords) weigh(weights, word, locale, 1)
  for (const [term, weight] of weights) {
    const postings = terms.get(term)
    if (postings) postings.push(place, weight)
    else terms.set(term, [place, weight])
  }
  ids[place] = id
  lengths[place] = headlineWords.length + textWords.length
}

/** Takes articles out, all of them in one pass over the words. */
export function removeTexts(index: TextIndex, gone: ReadonlySet<string>): void {
  const { ids, lengths, terms } = index
  const places = new Set<number>()
  for (const [place, id] of ids.entries()) if (id !== undefined && gone.has(id)) places.add(place)
  for (const [term, postings] of [...terms]) {
    const left = postings.filter((_, index) => !places.has(postings[index - (index % 2)] ?? -1))
    if (left.length === 0) terms.delete(term)
    else if (left.length < postings.length) terms.set(term, left)
  }
  for (const place of places) {
    ids[place] = undefined
    lengths[place] = 0
  }
}

/** How a stem stands in the index: the mark keeps it apart from the words that readers type. */
export function stemTerm(stem: string): string {
  return `~${stem}`
}

function weigh(weights: Map<string, number>, word: string, locale: Locale, weight: number): void {
  weights.set(word, (weights.get(word) ?? 0) + weight)
  for (const stem of stemsOf(word, locale)) {
    // A stem that is the word itself is found as the word.
    if (stem === word) continue
    const term = stemTerm(stem)
    weights.set(term, (weights.get(term) ?? 0) + weight)
  }
}
