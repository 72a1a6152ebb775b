import { monthNames, monthNumber, weekdayNames, weekdayNumber } from './calendar-words'

/** A date as the copy writes it, at `[start, end)`; `weekday` 0 to 6 from Sunday. */
export type DateMention = {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly weekday?: number
  readonly year?: number
  readonly month: number
  readonly day: number
}

const weekday = `(?:(?<weekday>${weekdayNames}),? (?:tanggal )?)?`
const dayOfMonth = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
const namedMonth = `(?<month>${monthNames})\\.?`
const year = '(?<year>\\d{4})'

/** The ways to write a date; the first group of each is optional so that one reader does. */
const patterns = [
  `${weekday}\\((?<day>\\d{1,2})\\/(?<month>\\d{1,2})(?:\\/(?<year>\\d{4}|\\d{2}))?\\)`,
  `${weekday}\\((?<day>\\d{1,2})[.-](?<month>\\d{1,2})[.-]${year}\\)`,
  `${weekday}\\(?${dayOfMonth} ${namedMonth}(?:,? ${year})?(?![\\p{L}\\p{N}])\\)?`,
  `${weekday}\\(?${namedMonth} ${dayOfMonth}(?:,? ${year})?(?![\\p{L}\\p{N}])\\)?`,
  `${weekday}(?<day>\\d{1,2})\\/(?<month>\\d{1,2})(?:\\/${year})?(?![\\p{L}\\p{N}/])`,
].map((source) => new RegExp(`(?<![\\p{L}\\p{M}\\p{N}/.])${source}`, 'giu'))

/** Two figures mean this century; "(6/15)" can only be read month first. */
function readMention(match: RegExpMatchArray): DateMention | undefined {
  const { weekday: name, day = '', month: monthText = '', year: yearText } = match.groups ?? {}
  let [dayValue, month] = [Number(day), monthNumber(monthText) ?? Number(monthText)]
  if (month > 12 && dayValue <= 12) [dayValue, month] = [month, dayValue]
  if (month < 1 || month > 12 || dayValue < 1 || dayValue > 31) return undefined
  const weekday = name === undefined ? undefined : weekdayNumber(name)
  const start = match.index ?? 0
  const text = balanced(match[0])
  return {
    start,
    end: start + text.length,
    text,
    month,
    day: dayValue,
    ...(weekday !== undefined && { weekday }),
    ...(yearText !== undefined && { year: Number(yearText.padStart(4, '20')) }),
  }
}

/** A bracket that only opens or only closes does not belong to the date. */
function balanced(text: string): string {
  const opens = text.includes('(')
  if (opens === text.endsWith(')')) return text
  return opens ? text : text.slice(0, -1)
}

/**
 * The dates of a text in order, in Indonesian or English. A day and a month alone ("1 Agustus")
 * count only with `bare`, as in a dateline: elsewhere they say nothing of when the news happened.
 */
export function findDates(text: string, { bare = false } = {}): readonly DateMention[] {
  const found = patterns
    .flatMap((pattern) => [...text.matchAll(pattern)].map(readMention))
    .filter((mention) => mention !== undefined)
    .filter(
      (mention) =>
        bare ||
        mention.weekday !== undefined ||
        mention.year !== undefined ||
        /^\(\d/.test(mention.text),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
  let end = -1
  return found.filter((mention) => {
    if (mention.start < end) return false
    end = mention.end
    return true
  })
}
