import type { Edit } from './edits'
import { hyphenBelongs } from './hyphenation'
import { isWrapped, wrapWidth } from './wrapping'

/** The visible part of a line: offsets into the text, and how far it is indented. */
type Line = {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly indent: number
}

/** The lines that hold something, without the space at their edges. Expects `\n` line ends. */
function visibleLines(text: string): readonly Line[] {
  const lines: Line[] = []
  let at = 0
  for (const line of text.split('\n')) {
    const content = line.trimStart()
    const indent = line.length - content.length
    const visible = content.trimEnd()
    const start = at + indent
    if (visible) lines.push({ start, end: start + visible.length, text: visible, indent })
    at += line.length + 1
  }
  return lines
}

const closers = /[”"’'»)\]]+$/u
const openers = /^[“"‘'«([]+/u
const linkWords = new Set(
  (
    'di ke dari dan yang untuk dengan pada oleh dalam atau bahwa sebagai kepada tentang antara ' +
    'para sang seperti the a an of to in and or by with for from at on that as its their'
  ).split(' '),
)

/** The sentence has visibly not ended: an open bracket, a comma, a dash or a linking word. */
function endsInMidSentence(line: string): boolean {
  if (/[(“‘[]$|,[”"]?$|[\p{L}\p{N})”"] ?[–—-]$/u.test(line.slice(-3))) return true
  const lastSpace = line.lastIndexOf(' ')
  return lastSpace > 0 && linkWords.has(line.slice(lastSpace + 1))
}

function endsSentence(line: string): boolean {
  return /[.!?…:;*_=]$/u.test(line.slice(-12).replace(closers, ''))
}

function beginsSmall(line: string): boolean {
  const word =
    line
      .slice(0, 60)
      .replace(openers, '')
      .match(/^[\p{L}\p{M}]+/u)?.[0] ?? ''
  // A brand such as "eFishery" may open a paragraph.
  return /^\p{Ll}/u.test(word) && !/\p{Lu}/u.test(word)
}

const bullet = /^(?:[•*·▪◦‣]|[-–—] |\p{N}{1,3}[.)] )/u

function continues(line: Line, next: Line, width: number | undefined): boolean {
  if (bullet.test(next.text)) return false
  if (!endsSentence(line.text) && (beginsSmall(next.text) || endsInMidSentence(line.text))) {
    return true
  }
  if (width === undefined || !isWrapped(line, next, width)) return false
  return next.indent <= line.indent || !endsSentence(line.text)
}

function joinEdit(line: Line, next: Line, whole: (word: string) => boolean): Edit {
  const gap = { start: line.end, end: next.start }
  if (!line.text.endsWith('-')) return { ...gap, after: ' ', rule: 'joined-line' }
  const before = line.text.slice(-60).match(/[\p{L}\p{M}\p{N}]+(?=-$)/u)?.[0]
  const after = next.text.slice(0, 60).match(/^[\p{L}\p{M}\p{N}]+/u)?.[0]
  if (!before || !after) return { ...gap, after: ' ', rule: 'joined-line' }
  if (hyphenBelongs(before, after, whole)) return { ...gap, after: '', rule: 'kept-hyphen' }
  return { start: line.end - 1, end: next.start, after: '', rule: 'hyphenated-line' }
}

function breakEdit(text: string, line: Line, next: Line): Edit | undefined {
  const gap = text.slice(line.end, next.start)
  if (gap === '\n\n') return undefined
  const bare = gap.replace(/[^\n]+/g, '') === '\n\n'
  const rule = bare ? 'trailing-space' : 'paragraph-break'
  return { start: line.end, end: next.start, after: '\n\n', rule }
}

/**
 * Makes one paragraph a line with one blank line between: joins what was broken in mid-sentence
 * or wrapped to a width, and never joins across a blank line.
 */
export function layOutLines(text: string): readonly Edit[] {
  const lines = visibleLines(text)
  const width = wrapWidth(lines, text)
  const whole = wordsOf(text)
  const edits: Edit[] = []
  const first = lines[0]?.start ?? text.length
  if (first > 0) edits.push({ start: 0, end: first, after: '', rule: 'edge-space' })
  lines.forEach((line, index) => {
    const next = lines[index + 1]
    if (!next) return
    const joined = !hasBlankLine(text, line, next) && continues(line, next, width)
    const edit = joined ? joinEdit(line, next, whole) : breakEdit(text, line, next)
    if (edit) edits.push(edit)
  })
  const last = lines.at(-1)?.end ?? text.length
  if (last < text.length)
    edits.push({ start: last, end: text.length, after: '', rule: 'edge-space' })
  return edits
}

function hasBlankLine(text: string, line: Line, next: Line): boolean {
  const gap = text.slice(line.end, next.start)
  return gap.indexOf('\n') !== gap.lastIndexOf('\n')
}

/** Answers whether the copy writes a word so, somewhere; counts the words only when asked. */
function wordsOf(text: string): (word: string) => boolean {
  let words: Set<string> | undefined
  return (word) => {
    words ??= new Set(text.match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu))
    return words.has(word)
  }
}
