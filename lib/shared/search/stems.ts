import { stemmer as englishStem } from 'stemmer'
import type { Locale } from '../locales'
import { indonesianStems } from './indonesian'
import { foldForSearch } from './words'

/** Words of which the stems are remembered, in each language: a newspaper repeats itself. */
const remembered = 50_000

const known: Record<Locale, Map<string, readonly string[]>> = { id: new Map(), en: new Map() }

/** What a word and its relatives have in common, of a word as `foldWords` gives it; never nothing. */
export function stemsOf(word: string, locale: Locale): readonly string[] {
  const words = known[locale]
  let stems = words.get(word)
  if (!stems) {
    stems = locale === 'id' ? indonesianStems(word) : [englishStem(word)]
    if (words.size >= remembered) words.clear()
    words.set(word, stems)
  }
  return stems
}

/** The words of a whole text in order, without case and diacritics. */
export function foldWords(text: string): string[] {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase()
  return folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** The stems of a text, each once, without those that stand in it as words. */
export function stemsOfText(text: string, locale: Locale): string[] {
  const words = new Set(foldWords(text))
  const stems = new Set<string>()
  for (const word of words) {
    for (const stem of stemsOf(word, locale)) if (!words.has(stem)) stems.add(stem)
  }
  return [...stems]
}

/** The words of `text` that a search found: themselves, the last as a beginning, or by a stem. */
export function matchingWords(text: string, searched: readonly string[], locale: Locale): string[] {
  const wanted = searched.map(foldForSearch)
  const stems = new Set(wanted.flatMap((word) => stemsOf(word, locale)))
  const last = wanted.at(-1)
  const matches = (word: string) =>
    wanted.includes(word) ||
    (last !== undefined && word.startsWith(last)) ||
    stemsOf(word, locale).some((stem) => stems.has(stem))
  return [...new Set(foldWords(text))].filter(matches)
}
