import { weekdayNames } from './calendar-words'
import type { Edit } from './edits'
import { addressesOf, suffixes, wordAfter, wordBefore } from './words'

/** "( 15/6 )": the space inside goes; an emoticon or an empty pair stays. */
export function mendSpaceInside(text: string): readonly Edit[] {
  return Array.from(
    text.matchAll(/(?<=(?<![:;=-])\() (?=[^\s)])|(?<=[^\s(:;]) (?=\))/gu),
    ({ index }) => ({ start: index, end: index + 1, after: '', rule: 'space-inside-parenthesis' }),
  )
}

const commaAfterWeekday = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(${weekdayNames})( ?, ?)(?=\\(\\p{Nd}{1,2}[/-])`,
  'giu',
)

/** "Senin,(15/6)" and "Senin, (15/6)". */
export function mendCommaBeforeDate(text: string): readonly Edit[] {
  return Array.from(text.matchAll(commaAfterWeekday), (match) => {
    const start = match.index + (match[1] ?? '').length
    const end = match.index + match[0].length
    return { start, end, after: ' ', rule: 'comma-before-parenthesis' }
  })
}

/** "Senin(15/6)", "Libya,(kata)": but never "anggota(s)" or "f(x)". */
export function mendMissingSpaceBefore(text: string): readonly Edit[] {
  const inAddress = addressesOf(text)
  const edits: Edit[] = []
  for (const { index } of text.matchAll(/(?<=[\p{L}\p{N},;.!?])\((?=[\p{L}\p{N}])/gu)) {
    const inside = text.slice(index + 1, index + 6)
    const word = wordBefore(text, index).length || wordBefore(text, index - 1).length
    const plain = /^(?:[\p{Lu}\p{N}]|[\p{L} ]{4})/u.test(inside) && !/^\p{L}\)/u.test(inside)
    if (word < 3 || !plain || inAddress(index)) continue
    edits.push({ start: index, end: index, after: ' ', rule: 'space-before-parenthesis' })
  }
  return edits
}

/** "(15/6)di": but never "(ber)main" or "(RUU)nya". */
export function mendMissingSpaceAfter(text: string): readonly Edit[] {
  const inAddress = addressesOf(text)
  const edits: Edit[] = []
  for (const match of text.matchAll(/(?<=(?:^|[\s“"])\()([^()\n]{1,80})\)(?=\p{L})/gu)) {
    const at = match.index + match[0].length
    const word = wordAfter(text, at)
    const separate = /[\p{Lu}\p{N} ]/u.test(match[1] ?? '') && (match[1] ?? '').length > 2
    if (word.length < 2 || suffixes.has(word) || !separate || inAddress(at)) continue
    edits.push({ start: at, end: at, after: ' ', rule: 'space-after-parenthesis' })
  }
  return edits
}
