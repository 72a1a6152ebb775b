import { findDates } from './dates'
import type { Edit } from './edits'
import { readCredit } from './lead-credit'
import { isAgency, isHouseMark, isMedium, isPublisher } from './outlets'
import { isKnownPlace, mayBePlace } from './places'
import type { WireRule } from './rules'

/** A piece of lead furniture at `[start, end)`, and the value that it gives its field. */
export type LeadPiece = {
  readonly rule: Extract<
    WireRule,
    'publisher-mark' | 'dateline-place' | 'dateline-date' | 'source-credit'
  >
  readonly start: number
  readonly end: number
  readonly value: string
}

type Cursor = { at: number; readonly text: string; pieces: readonly LeadPiece[] }

const capitals = String.raw`\p{Lu}[\p{Lu}\p{M}'’-]*(?:\.\p{Lu}\.)?`
const capitalPlace = new RegExp(
  String.raw`^${capitals}(?: ${capitals}){0,3}(?:\/${capitals}(?: ${capitals}){0,3}){0,3}(?![\p{L}\p{N}])`,
  'u',
)
const titlePlace = /^\p{Lu}[\p{Ll}\p{M}]+(?: \p{Lu}[\p{Ll}\p{M}]+){0,2}(?![\p{L}\p{N}])/u
const dash = /^(?: ?[–—] ?| -{1,2} ?|-{1,2} )/u
/** "ANKARA. Turki", "ANKARA, Turki": but "ANKARA, Bursa, dan Izmir" is a list. */
const weakSeparator = /^(?:\. ?|: |, (?!\p{Lu}\p{L}+(?:,| dan | and )))(?=[“"‘]?\p{Lu})/u
const openingOf = (text: string, at: number) => text.slice(at, at + 160)

function piece(cursor: Cursor, rule: LeadPiece['rule'], value: string, length: number): Cursor {
  const end = cursor.at + length
  const pieces = [...cursor.pieces, { rule, start: cursor.at, end, value }]
  return { ...cursor, at: end, pieces }
}

const ruleOfHouse = (name: string) => (isAgency(name) ? 'source-credit' : 'publisher-mark')

/** "Penapembaharu-", "PenaPembaharu.com – ", "TEMPO.CO, ". */
function readMark(cursor: Cursor): Cursor | undefined {
  const match = /^([\p{L}\p{N}][\p{L}\p{N} .]{1,40}?)( ?[–—] ?| ?-{1,2} ?|, )/u.exec(
    openingOf(cursor.text, cursor.at),
  )
  const name = match?.[1]
  if (!match || !name || !(isPublisher(name) || isAgency(name))) return undefined
  // "Detik-detik" is a word; only a house's own mark is set against what follows.
  if (match[2] === '-' && !isHouseMark(name)) return undefined
  return piece(cursor, ruleOfHouse(name), name, match[0].length)
}

/** After the place: ", Pena Pembaharu", ", Senin (15/6)", ", Turkey", " (15/6)". */
function readSegment(cursor: Cursor): Cursor | undefined {
  const opening = openingOf(cursor.text, cursor.at)
  const comma = /^(?:, ?| (?=\())/.exec(opening)?.[0].length
  if (comma === undefined) return undefined
  const rest = opening.slice(comma)
  const date = findDates(rest, { bare: true })[0]
  if (date?.start === 0) return piece(cursor, 'dateline-date', date.text, comma + date.end)
  const name = /^[\p{L}\p{N}][\p{L}\p{N} .]{1,40}?(?= ?[–—(]| -|, )/u.exec(rest)?.[0]
  if (!name) return undefined
  if (isPublisher(name) || isAgency(name)) {
    return piece(cursor, ruleOfHouse(name), name, comma + name.length)
  }
  if (!/^\p{Lu}\p{L}+\.?(?: \p{Lu}\p{L}+\.?){0,2}$/u.test(name)) return undefined
  return piece(cursor, 'dateline-place', name, comma + name.length)
}

/** " (ANTARA)", " (AFP/Reuters)". */
function readAgency(cursor: Cursor): Cursor | undefined {
  const match = /^,? ?\((\p{Lu}[^()\n\p{N}]{1,58})\)/u.exec(openingOf(cursor.text, cursor.at))
  const name = match?.[1]
  if (!match || !name || !(isMedium(name) || /^[\p{Lu}/]{2,10}$/u.test(name))) return undefined
  return piece(
    cursor,
    isPublisher(name) ? 'publisher-mark' : 'source-credit',
    name,
    match[0].length,
  )
}

function closeWith(cursor: Cursor, separator: RegExp): Cursor | undefined {
  const length = separator.exec(openingOf(cursor.text, cursor.at))?.[0].length
  const last = cursor.pieces.at(-1)
  if (length === undefined || !last) return undefined
  const at = cursor.at + length
  return { ...cursor, at, pieces: [...cursor.pieces.slice(0, -1), { ...last, end: at }] }
}

/** Everything between a place and its dash: nothing counts unless the dash comes. */
function readStrongDateline(start: Cursor): Cursor | undefined {
  let cursor = start
  for (let count = 0; count < 3; count += 1) {
    const next = readSegment(cursor)
    if (!next) break
    cursor = next
  }
  const agency = readAgency(cursor)
  return agency ? closeWith(agency, /^ ?(?:-{1,2}|[–—:]) ?/u) : closeWith(cursor, dash)
}

function readDateline(cursor: Cursor): Cursor | undefined {
  const opening = openingOf(cursor.text, cursor.at)
  const marked = cursor.pieces.length > 0
  const place = capitalPlace.exec(opening)?.[0]
  if (place) {
    const start = piece(cursor, 'dateline-place', place, place.length)
    const strong = mayBePlace(place) || marked ? readStrongDateline(start) : undefined
    if (strong) return strong
    if (!isKnownPlace(place) && !marked) return undefined
    return closeWith(start, weakSeparator)
  }
  const title = titlePlace.exec(opening)?.[0]
  if (!title) return undefined
  const start = piece(cursor, 'dateline-place', title, title.length)
  const strong = readStrongDateline(start)
  const credited = strong?.pieces.some(
    ({ rule, value }) => rule !== 'dateline-place' && isMedium(value),
  )
  if (credited) return strong
  return marked && isKnownPlace(title) ? closeWith(start, weakSeparator) : undefined
}

/** "Merdeka.com - Presiden …": a house's own mark and a dash, with no place after it. */
function standsWithoutPlace({ pieces, text, at }: Cursor): boolean {
  return isHouseMark(pieces[0]?.value ?? '') && !text.slice(0, at).endsWith(', ')
}

/**
 * The furniture at the beginning of a paragraph, in order and without gaps: publisher, place,
 * date and source. Empty when the paragraph begins with its sentence. Offsets are into `text`.
 */
export function readLead(text: string): readonly LeadPiece[] {
  const start: Cursor = { at: 0, text, pieces: [] }
  const marked = readMark(start)
  let cursor = (marked && readDateline(marked)) ?? readDateline(start)
  if (!cursor) cursor = marked && standsWithoutPlace(marked) ? marked : start
  if (cursor.pieces.some(({ rule }) => rule === 'source-credit')) return cursor.pieces
  const credit = readCredit(openingOf(text, cursor.at))
  if (!credit) return cursor.pieces
  return piece(cursor, 'source-credit', credit.source, credit.length).pieces
}

/** The pieces as deletions, and a capital for the word that now begins the sentence. */
export function removeLead(text: string, pieces: readonly LeadPiece[]): readonly Edit[] {
  const edits: Edit[] = pieces.map(({ rule, start, end }) => ({ rule, start, end, after: '' }))
  const at = pieces.at(-1)?.end ?? 0
  const word = /^\p{Ll}[\p{L}\p{M}]+(?![\p{L}\p{N}.@/-])/u.exec(text.slice(at, at + 60))?.[0]
  if (at > 0 && word && !/\p{Lu}/u.test(word)) {
    const after = word.charAt(0).toUpperCase()
    edits.push({ rule: 'sentence-capital', start: at, end: at + 1, after })
  }
  return edits
}
