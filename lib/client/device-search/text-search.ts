import { stemsOf } from '@/lib/shared/search/stems'
import { foldForSearch, searchLimit, searchWords } from '@/lib/shared/search/words'
import { stemTerm, type TextIndex } from './text-index'

/** Ids of articles, best first, and the terms of the index that the search came to. */
export type IndexMatches = { ids: string[]; terms: ReadonlySet<string> }

/** How well a term of the index answers a word that was typed, from 0 to 1. */
type Answers = Map<string, number>

const worth = { itself: 1, beginning: 0.5, stem: 0.4, similar: 0.3 }

/** How soon more mentions of a word stop counting, and how much the length of a text does (BM25). */
const saturation = 1.2
const lengthShare = 0.7

/**
 * Articles with every word of `text`, best first: those with the words themselves (the last as a
 * beginning), then those with words of the same stems. When there are none, words that the index
 * has not may be spelt a little differently; and when that gives nothing, all words may.
 */
export function searchText(index: TextIndex, text: string): IndexMatches {
  const words = searchWords(text).map(foldForSearch)
  if (words.length === 0) return { ids: [], terms: new Set() }
  const answers = words.map((word, at) => asked(index, word, at === words.length - 1))
  const found = matchesOf(index, answers)
  if (found.ids.length > 0) return found
  const similar = words.map((word, at) => withSimilar(index, word, answers[at] ?? new Map()))
  const corrected = answers.map((one, at) => (one.size > 0 ? one : (similar[at] ?? one)))
  const mended = matchesOf(index, corrected)
  return mended.ids.length > 0 ? mended : matchesOf(index, similar)
}

function matchesOf(index: TextIndex, answers: readonly Answers[]): IndexMatches {
  const places = rank(index, answers).slice(0, searchLimit)
  const ids = places.flatMap((place) => index.ids[place] ?? [])
  return { ids, terms: new Set(answers.flatMap((one) => [...one.keys()])) }
}

function asked({ terms, locale }: TextIndex, word: string, isLast: boolean): Answers {
  const answers: Answers = new Map()
  for (const stem of stemsOf(word, locale)) {
    for (const term of [stem, stemTerm(stem)]) if (terms.has(term)) answers.set(term, worth.stem)
  }
  if (isLast) for (const term of terms.atPrefix(word).keys()) answers.set(term, worth.beginning)
  if (terms.has(word)) answers.set(word, worth.itself)
  return answers
}

function withSimilar({ terms }: TextIndex, word: string, answers: Answers): Answers {
  const all: Answers = new Map(answers)
  const typos = allowedTypos(word)
  if (typos === 0) return all
  for (const [term, [, distance]] of terms.fuzzyGet(word, typos)) {
    if (!all.has(term) && !term.startsWith('~')) all.set(term, worth.similar / distance)
  }
  return all
}

/** Letters that may be wrong in a word. */
function allowedTypos(word: string): number {
  if (word.length < 4) return 0
  return word.length < 6 ? 1 : 2
}

/** The places of articles that have an answer to every word. */
function rank(index: TextIndex, answers: readonly Answers[]): number[] {
  const { ids, lengths } = index
  const count = ids.filter((id) => id !== undefined).length
  const average = lengths.reduce((sum, length) => sum + length, 0) / count
  const scores = new Float64Array(ids.length)
  /** One bit for each word that an article has as it was typed. */
  const exact = new Uint16Array(ids.length)
  /** How many of the words so far each article has. */
  const had = new Uint8Array(ids.length)
  for (const [at, terms] of answers.entries()) {
    // In one order always, so that no sum depends on how the index came about.
    for (const [term, value] of [...terms].sort(([one], [other]) => (one < other ? -1 : 1))) {
      const postings = index.terms.get(term) ?? []
      const rarity = Math.log(1 + (count - postings.length / 2 + 0.5) / (postings.length / 2 + 0.5))
      for (let next = 0; next < postings.length; next += 2) {
        const place = postings[next] ?? 0
        if ((had[place] ?? 0) < at) continue
        const weight = postings[next + 1] ?? 0
        const length = 1 - lengthShare + (lengthShare * (lengths[place] ?? 0)) / average
        scores[place] =
          (scores[place] ?? 0) + (value * rarity * weight) / (weight + saturation * length)
        had[place] = at + 1
        if (value >= worth.beginning) exact[place] = (exact[place] ?? 0) | (1 << at)
      }
    }
  }
  const all = (1 << answers.length) - 1
  const isExact = (place: number) => (exact[place] === all ? 1 : 0)
  const found: number[] = []
  for (const [place, words] of had.entries()) if (words === answers.length) found.push(place)
  // Equal scores stand in one order whatever the places are.
  return found.sort(
    (a, b) =>
      isExact(b) - isExact(a) ||
      (scores[b] ?? 0) - (scores[a] ?? 0) ||
      ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1),
  )
}
