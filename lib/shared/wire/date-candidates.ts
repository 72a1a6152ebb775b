import { dayNumber, isoDay, parseIsoDay, weekdayOf } from './calendar'
import { englishWeekdays } from './calendar-words'
import type { DateMention } from './dates'
import type { WireOptions } from './wire-article'

const firstYear = 2010
const defaultLatestYear = 2030
/** About half a year: copy that came in on a day speaks of days no farther off than this. */
const nearDays = 183

/** Every day that a mention could be, and what is wrong with it when something is. */
export type DateReading = { readonly candidates: readonly string[]; readonly problem?: string }

type Range = { readonly years: readonly number[]; readonly received?: number }

/**
 * The years to try. Throws a RangeError when `received` is given and is not a real `YYYY-MM-DD`.
 */
export function dateRange({ received, latestYear = defaultLatestYear }: WireOptions): Range {
  if (received === undefined) {
    const length = Math.max(0, latestYear - firstYear + 1)
    return { years: Array.from({ length }, (_, index) => firstYear + index) }
  }
  const number = parseIsoDay(received)
  if (number === undefined) throw new RangeError(`received is not a day: ${received}`)
  const year = Number(received.slice(0, 4))
  return { years: [year - 1, year, year + 1], received: number }
}

const named = (mention: DateMention) =>
  [mention.day, mention.month, mention.year].filter((part) => part !== undefined).join('/')

function fullDate(mention: DateMention, year: number): DateReading {
  const number = dayNumber({ ...mention, year })
  if (number === undefined) return { candidates: [], problem: `There is no day ${named(mention)}.` }
  const candidates = [isoDay(number)]
  const { weekday } = mention
  const actual = weekdayOf(number)
  if (weekday === undefined || weekday === actual) return { candidates }
  const problem = `${named(mention)} is a ${englishWeekdays[actual]}, not a ${englishWeekdays[weekday]}.`
  return { candidates, problem }
}

/** Only days near the day of receipt; days after it only when no earlier one fits. */
function nearest(days: readonly number[], received: number): readonly number[] {
  const near = days.filter((day) => Math.abs(day - received) <= nearDays)
  const past = near.filter((day) => day <= received)
  return past.length > 0 ? past : near
}

export function readDate(mention: DateMention, { years, received }: Range): DateReading {
  if (mention.year !== undefined) return fullDate(mention, mention.year)
  const days = years
    .map((year) => dayNumber({ ...mention, year }))
    .filter((day) => day !== undefined)
  const { weekday } = mention
  const fitting = weekday === undefined ? days : days.filter((day) => weekdayOf(day) === weekday)
  const kept = received === undefined ? fitting : nearest(fitting, received)
  if (kept.length > 0) return { candidates: kept.map(isoDay) }
  if (days.length === 0) return { candidates: [], problem: `There is no day ${named(mention)}.` }
  const name = weekday === undefined ? 'a day' : `a ${englishWeekdays[weekday]}`
  const where = received === undefined ? `from ${firstYear} on` : `near ${isoDay(received)}`
  return { candidates: [], problem: `${named(mention)} is not ${name} in any year ${where}.` }
}
