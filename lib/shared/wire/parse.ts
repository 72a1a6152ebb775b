import { characterPasses, spacePasses } from './characters'
import { type DateReading, dateRange, readDate } from './date-candidates'
import { type DateMention, findDates } from './dates'
import { type Draft, revise, runPasses, startDraft } from './draft'
import { confidenceOf, type Edit } from './edits'
import { type LeadPiece, readLead, removeLead } from './lead'
import { layOutLines } from './lines'
import { mends } from './mends'
import { wireRules } from './rules'
import { widenMends } from './widen'
import type { WireArticle, WireDate, WireFields, WireOptions, WireProposal } from './wire-article'

/** A headline may stand above the paragraph that carries the dateline. */
const leadParagraphs = 3

/** Mends can uncover one another; four rounds settle everything that real copy holds. */
const mendRounds = 4

/**
 * Reads wire copy: the furniture of its lead as fields, its paragraphs, its dates, and every
 * change that was made as a proposal. Pure, linear in the text, and it never fails on a text.
 * Throws a RangeError when `options.received` is not a real day `YYYY-MM-DD`.
 */
export function parseWire(raw: string, options: WireOptions = {}): WireArticle {
  const laidOut = runPasses(startDraft(raw), [...characterPasses, layOutLines, ...spacePasses])
  const { draft: bare, pieces } = takeLead(laidOut)
  const mended = mend(bare)
  const shown: Draft = { ...mended, edits: widenMends(raw, mended.edits) }
  const { dates, questions, datelineNote } = readDates(mended.text, pieces, options)
  const { text, edits } = revise(shown, questions)
  const noted = edits.map((edit) =>
    edit.rule === 'dateline-date' && datelineNote ? { ...edit, note: datelineNote } : edit,
  )
  return {
    fields: { ...fieldsOf(pieces), dates },
    paragraphs: text === '' ? [] : text.split('\n\n'),
    proposals: proposalsOf(raw, text, noted),
    text,
  }
}

function takeLead(draft: Draft): { draft: Draft; pieces: readonly LeadPiece[] } {
  let start = 0
  for (const paragraph of draft.text.split('\n\n', leadParagraphs)) {
    const found = readLead(paragraph)
    // Furniture alone in its paragraph goes with the blank line after it.
    const alone = found.at(-1)?.end === paragraph.length
    const isLast = start + paragraph.length === draft.text.length
    if (found.length > 0 && !(alone && isLast)) {
      const from = start
      const pieces = found.map((piece, index) => ({
        ...piece,
        start: piece.start + from,
        end: piece.end + from + (alone && index === found.length - 1 ? 2 : 0),
      }))
      return { draft: revise(draft, removeLead(draft.text, pieces)), pieces }
    }
    start += paragraph.length + 2
  }
  return { draft, pieces: [] }
}

function mend(draft: Draft): Draft {
  let current = draft
  for (let round = 0; round < mendRounds; round += 1) {
    const next = runPasses(current, mends)
    if (next.text === current.text) break
    current = next
  }
  return current
}

function fieldsOf(pieces: readonly LeadPiece[]): Omit<WireFields, 'dates'> {
  const values = (rule: LeadPiece['rule']) =>
    pieces.filter((piece) => piece.rule === rule).map((piece) => piece.value)
  return {
    place: values('dateline-place').join(', ') || null,
    source: values('source-credit')[0] ?? null,
    publisher: values('publisher-mark')[0] ?? null,
  }
}

/** The dates of the dateline and the text; a date that cannot be so becomes a question. */
function readDates(text: string, pieces: readonly LeadPiece[], options: WireOptions) {
  const range = dateRange(options)
  const dates = new Map<string, WireDate & DateReading>()
  const questions: Edit[] = []
  let datelineNote: string | undefined
  const read = (mention: DateMention) => {
    const { text } = mention
    const reading = dates.get(text) ?? { text, ...readDate(mention, range) }
    dates.set(text, reading)
    return reading.problem
  }
  for (const piece of pieces.filter(({ rule }) => rule === 'dateline-date')) {
    for (const mention of findDates(piece.value, { bare: true })) datelineNote ??= read(mention)
  }
  for (const mention of findDates(text)) {
    const note = read(mention)
    const { start, end, text: after } = mention
    if (note) questions.push({ start, end, after, rule: 'date-check', note })
  }
  const found: WireDate[] = [...dates.values()].map(({ text, candidates }) => ({
    text,
    candidates,
  }))
  return { dates: found, questions, datelineNote }
}

function proposalsOf(raw: string, text: string, edits: readonly Edit[]): readonly WireProposal[] {
  let shift = 0
  let paragraph = 0
  let nextBreak = text.indexOf('\n\n')
  return edits.map((edit) => {
    const { start, end, after, rule, note } = edit
    const at = start + shift
    shift += after.length - (end - start)
    while (nextBreak >= 0 && nextBreak < at) {
      paragraph += 1
      nextBreak = text.indexOf('\n\n', nextBreak + 2)
    }
    const reason = note ? `${wireRules[rule].reason.en} ${note}` : wireRules[rule].reason.en
    return {
      rule,
      paragraph,
      start,
      end,
      before: raw.slice(start, end),
      after,
      reason,
      confidence: confidenceOf(edit),
    }
  })
}
