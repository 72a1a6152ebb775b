import type { Edit } from './edits'
import { suffixes, wordAfter } from './words'

type Mark = { readonly at: number; readonly side: 'open' | 'close' }

/** Curly marks whose side is certain: an opener outside a quotation, a closer inside one. */
function curlyMarks(text: string): Mark[] {
  const marks: Mark[] = []
  let open = false
  for (const { 0: mark, index: at } of text.matchAll(/[“”\n]/g)) {
    if (mark === '“' && !open) marks.push({ at, side: 'open' })
    if (mark === '”' && open) marks.push({ at, side: 'close' })
    open = mark === '“'
  }
  return marks
}

function looksOpening(text: string, at: number): boolean {
  return (
    /^(?:[\s([:,–—“‘-]|)$/u.test(text.charAt(at - 1)) &&
    /^ ?[\p{L}\p{N}‘'([…]/u.test(text.slice(at + 1, at + 3))
  )
}

function looksClosing(text: string, at: number): boolean {
  // After a space, only a small letter tells `darat, "tambahnya` from a second opening.
  return text.charAt(at - 1) !== ' ' || !/^[\p{Lu}\p{N}“‘]/u.test(text.slice(at + 1, at + 3))
}

/** Straight marks of the paragraphs where they come in pairs that look like pairs. */
function straightMarks(text: string): Mark[] {
  const certain: Mark[] = []
  let marks: Mark[] = []
  const settle = () => {
    const paired = marks.length % 2 === 0
    const plain = marks.every(({ at, side }) =>
      side === 'open' ? looksOpening(text, at) : looksClosing(text, at),
    )
    if (paired && plain) for (const mark of marks) certain.push(mark)
    marks = []
  }
  for (const { 0: mark, index: at } of text.matchAll(/["\n]/g)) {
    if (mark === '\n') settle()
    else marks.push({ at, side: marks.length % 2 === 0 ? 'open' : 'close' })
  }
  settle()
  return certain
}

function mendOpening(text: string, at: number): Edit[] {
  const edits: Edit[] = []
  if (/[\p{L}\p{N},.;:!?)]/u.test(text.charAt(at - 1))) {
    edits.push({ start: at, end: at, after: ' ', rule: 'space-before-quote' })
  }
  if (text.charAt(at + 1) === ' ' && !/[\s”"]/.test(text.charAt(at + 2))) {
    edits.push({ start: at + 1, end: at + 2, after: '', rule: 'space-after-quote' })
  }
  return edits
}

function mendClosing(text: string, at: number): Edit[] {
  const next = text.slice(at + 1, at + 3)
  const wordFollows = /^[\p{L}\p{N}“‘]/u.test(next)
  const spaceBefore = text.charAt(at - 1) === ' ' && !/[\s“"]/.test(text.charAt(at - 2))
  if (spaceBefore) {
    const after = `${text.charAt(at)}${wordFollows ? ' ' : ''}`
    return [{ start: at - 1, end: at + 1, after, rule: 'space-before-quote' }]
  }
  if (!wordFollows || suffixes.has(wordAfter(text, at + 1))) return []
  return [{ start: at + 1, end: at + 1, after: ' ', rule: 'space-after-quote' }]
}

function mendMarks(text: string, marks: readonly Mark[]): readonly Edit[] {
  return marks.flatMap(({ at, side }) =>
    side === 'open' ? mendOpening(text, at) : mendClosing(text, at),
  )
}

export const mendCurlyQuotes = (text: string) => mendMarks(text, curlyMarks(text))
export const mendStraightQuotes = (text: string) => mendMarks(text, straightMarks(text))
