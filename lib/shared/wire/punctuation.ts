import type { Edit } from './edits'
import { addressesOf, wordAfter, wordBefore } from './words'

const strayBefore =
  /(?<=[\p{L}\p{M}\p{N})”%]) (?=[,.!?](?! [.!?])(?:\s|$|[”"’')\]]))|(?<=[\p{L}\p{M})”]) (?=[;:](?:\s|$))/gu

/** "kata , dia": the mark stands against the word before it. */
export function mendSpaceBeforeMark(text: string): readonly Edit[] {
  return Array.from(text.matchAll(strayBefore), ({ index }) => ({
    start: index,
    end: index + 1,
    after: '',
    rule: 'space-before-mark',
  }))
}

/** "Libya,kata" and "mengatakan:Ada". */
export function mendGluedClause(text: string): readonly Edit[] {
  const inAddress = addressesOf(text)
  const edits: Edit[] = []
  for (const { 0: mark, index } of text.matchAll(/(?<=[\p{L}\p{M}\p{N})%])[,;:](?=\p{L})/gu)) {
    const before = wordBefore(text, index)
    const after = wordAfter(text, index + 1)
    const words =
      after.length > 1 && (before.length > 1 || /[)%\p{N}]$/u.test(text.slice(index - 1, index)))
    // "Al-Baqarah:2" and "a:b" keep their colon; a clause after one begins with a capital.
    const clause = mark !== ':' || (/\p{Ll}{4}$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(after))
    if (!words || !clause || inAddress(index)) continue
    edits.push({ start: index + 1, end: index + 1, after: ' ', rule: 'glued-clause' })
  }
  return edits
}

const titles = new Set(
  (
    'prof drs dra sdr sdri jend letjen mayjen brigjen kolonel kol mayor kapten lettu bripka ' +
    'irjen komjen kombes akbp hlm tgl telp dll dsb dst mrs gen col capt sgt adm gov sen rep ' +
    'rev hon inc ltd corp est vol fig art yahoo'
  ).split(' '),
)
const addressEndings = new Set('com co id net org js io tv ac go or ai dev app me'.split(' '))
const endsWord = /^(?:\p{Lu}?[\p{Ll}\p{M}]{2,}|\p{Lu}{3,}|[\p{L}\p{M}]*\p{N}+)$/u

function isSentenceEnd(text: string, at: number): boolean {
  if (/[)”"’]/.test(text.charAt(at - 1))) return true
  const word = wordBefore(text, at)
  if (/^\p{N}+$/u.test(word)) return true
  return word.length > 2 && endsWord.test(word) && !titles.has(word.toLowerCase())
}

/** "mendatang.Zarif": but never "U.S.", "Node.js", "Prof.Budi" or "detik.Com". */
export function mendGluedSentence(text: string): readonly Edit[] {
  const inAddress = addressesOf(text)
  const edits: Edit[] = []
  for (const { index } of text.matchAll(/(?<=[\p{L}\p{M}\p{N})”"’])[.!?](?=\p{Lu}\p{Ll})/gu)) {
    const next = wordAfter(text, index + 1)
    if (addressEndings.has(next.toLowerCase()) || !isSentenceEnd(text, index)) continue
    if (inAddress(index)) continue
    edits.push({ start: index + 1, end: index + 1, after: ' ', rule: 'glued-sentence' })
  }
  return edits
}
