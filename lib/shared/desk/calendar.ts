import type { Locale } from '../locales'

/** Something that happens of itself at a time. */
export type CalendarEntry = {
  readonly articleId: string
  readonly headline: string
  /** Milliseconds since 1970. */
  readonly at: number
} & ({ readonly kind: 'scheduled'; readonly language: Locale } | { readonly kind: 'embargo' })

/** A day as YYYY-MM-DD, a month as YYYY-MM. */
export type Day = string
export type Month = string

const dayMs = 86_400_000

/** The day that a moment falls on in a zone. */
export function dayOf(at: number, timeZone: string): Day {
  const options = { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' } as const
  const parts = new Intl.DateTimeFormat('en-CA', options).formatToParts(at)
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}`
}

export function monthOf(day: Day): Month {
  return day.slice(0, 7)
}

export function parseMonth(text: unknown): Month | undefined {
  return typeof text === 'string' && /^20\d\d-(?:0[1-9]|1[0-2])$/.test(text) ? text : undefined
}

export function monthAfter(month: Month, by: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7)
}

/** The days of a month's grid: whole weeks that begin on Monday. */
export function gridOf(month: Month): Day[][] {
  const first = Date.parse(`${month}-01T00:00:00Z`)
  const next = Date.parse(`${monthAfter(month, 1)}-01T00:00:00Z`)
  const weekday = (new Date(first).getUTCDay() + 6) % 7
  const weeks: Day[][] = []
  for (let at = first - weekday * dayMs; at < next; at += 7 * dayMs)
    weeks.push(Array.from({ length: 7 }, (_, index) => dayText(at + index * dayMs)))
  return weeks
}

/**
 * Milliseconds between which everything on these days lies, in any zone: whoever asks for it looks
 * at the day of each.
 */
export function spanOf(weeks: readonly (readonly Day[])[]): { from: number; until: number } {
  const first = Date.parse(`${weeks[0]?.[0]}T00:00:00Z`)
  const last = Date.parse(`${weeks.at(-1)?.at(-1)}T00:00:00Z`)
  return { from: first - dayMs, until: last + 2 * dayMs }
}

function dayText(at: number): Day {
  return new Date(at).toISOString().slice(0, 10)
}
