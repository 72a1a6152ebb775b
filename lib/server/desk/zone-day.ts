import 'server-only'

/** When a day (YYYY-MM-DD) begins in a zone, or one `later` by that many days. */
export function dayStart(day: string, timeZone: string, later = 0): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const asUtc = Date.UTC(year, month - 1, date + later)
  // Twice, since the zone may be at another distance from UTC at the first guess.
  return asUtc - offset(asUtc - offset(asUtc, timeZone), timeZone)
}

/** How far a zone is ahead of UTC at a moment, in milliseconds. */
function offset(at: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const parts = Object.fromEntries(
    format.formatToParts(at).map(({ type, value }) => [type, Number(value)]),
  )
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000
}
