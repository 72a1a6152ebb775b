import type { Edit } from './edits'
import { isOneName } from './name-exceptions'
import { addressesOf } from './words'

const gluedParts = /^(?:\p{Lu}[\p{Ll}\p{M}]{2,}){2,4}$/u
const parts = /\p{Lu}[\p{Ll}\p{M}]+/gu

/** Digits, dots, hyphens and the like beside a word make it a code, a domain or a compound. */
function standsAlone(text: string, start: number, end: number): boolean {
  if (/[\p{N}_&+/.’'‘-]/u.test(text.charAt(start - 1))) return false
  return !/^(?:[\p{N}_&+/-]|\.\p{L})/u.test(text.slice(end, end + 3))
}

/** "MevlutCavusoglu" and "RecepTayyipErdogan", unless the word is known or built to be one. */
export function mendGluedNames(text: string): readonly Edit[] {
  const inAddress = addressesOf(text)
  const edits: Edit[] = []
  let words: Set<string> | undefined
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    if (word.length > 60 || !gluedParts.test(word) || isOneName(word)) continue
    if (!standsAlone(text, index, index + word.length) || inAddress(index)) continue
    words ??= new Set(text.match(/[\p{L}\p{M}]+/gu))
    const pieces = [...word.matchAll(parts)]
    // A part that the copy also writes alone, as it does "Zarif", is hardly a syllable of a brand.
    const known = pieces.some(([piece]) => words?.has(piece))
    for (const piece of pieces.slice(1)) {
      const at = index + piece.index
      edits.push({
        start: at,
        end: at,
        after: ' ',
        rule: 'glued-name',
        ...(known && { confidence: 0.95 }),
      })
    }
  }
  return edits
}
