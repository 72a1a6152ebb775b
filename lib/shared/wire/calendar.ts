const millisecondsPerDay = 86_400_000

/** A calendar day; `month` from 1 to 12. */
export type Day = { readonly year: number; readonly month: number; readonly day: number }

/** Days since 1970-01-01, or undefined when the calendar has no such day. */
export function dayNumber({ year, month, day }: Day): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? date.getTime() / millisecondsPerDay : undefined
}

/** `YYYY-MM-DD` of a day number. */
export function isoDay(number: number): string {
  return new Date(number * millisecondsPerDay).toISOString().slice(0, 10)
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(number: number): number {
  return (((number + 4) % 7) + 7) % 7
}

/** The day number of `YYYY-MM-DD`, or undefined when it is not a real day so written. */
export function parseIsoDay(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return undefined
  return dayNumber({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) })
}
