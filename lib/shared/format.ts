import type { Locale } from './locales'

/** Indonesia's zones by the names that Indonesians read; other zones by what Intl calls them. */
const zoneNames: Readonly<Record<string, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
}

const tags: Readonly<Record<Locale, string>> = { id: 'id-ID', en: 'en-GB' }

/** Making an `Intl` formatter costs a phone more than using it a hundred times: each is made once. */
function once<Formatter>(make: (key: string) => Formatter): (key: string) => Formatter {
  const made = new Map<string, Formatter>()
  return (key) => {
    const formatter = made.get(key) ?? make(key)
    made.set(key, formatter)
    return formatter
  }
}

const dateFormats = once((key) => new Intl.DateTimeFormat(...(JSON.parse(key) as DateFormatKey)))
const numberFormats = once((tag) => new Intl.NumberFormat(tag))

type DateFormatKey = [string, Intl.DateTimeFormatOptions]

function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return dateFormats(JSON.stringify([tags[locale], options]))
}

/** "22 November 2026, 14.05 WIB". `at` in milliseconds since 1970. */
export function formatDateTime(locale: Locale, at: number, timeZone: string): string {
  const text = dateFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(at)
  return `${text.replace(' pukul ', ', ').replace(' at ', ', ')} ${zoneName(locale, at, timeZone)}`
}

/** "22 Nov 2026, 14.05", for tables whose heading names the zone. */
export function formatBriefTime(locale: Locale, at: number, timeZone: string): string {
  return dateFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(at)
}

/** "November 2026" of a month YYYY-MM. */
export function formatMonth(locale: Locale, month: string): string {
  const options = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  return dateFormat(locale, options).format(Date.parse(`${month}-01T00:00:00Z`))
}

/** What a zone is called where times are shown in it: "WIB". */
export function zoneLabel(locale: Locale, timeZone: string): string {
  return zoneName(locale, Date.now(), timeZone)
}

/** "14.05", in the zone given or in that of the device. */
export function formatClock(locale: Locale, at: number, timeZone?: string): string {
  const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  return dateFormat(locale, { ...options, ...(timeZone && { timeZone }) }).format(at)
}

/** "22 November 2026". */
export function formatDate(locale: Locale, at: number, timeZone: string): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone } as const
  return dateFormat(locale, options).format(at)
}

/** A calendar day, YYYY-MM-DD, with its weekday: "Senin, 15 Juni 2020". */
export function formatDay(locale: Locale, day: string): string {
  const options = { dateStyle: 'full', timeZone: 'UTC' } as const
  return dateFormat(locale, options).format(Date.parse(`${day}T00:00:00Z`))
}

/** "2 jam yang lalu" for anything within a day of `now`, undefined for what is older or to come. */
export function formatRelative(locale: Locale, at: number, now: number): string | undefined {
  const minutes = Math.round((now - at) / 60_000)
  if (minutes < 0 || minutes >= 24 * 60) return undefined
  return minutes < 60
    ? relativeWords[locale].minutes(minutes)
    : relativeWords[locale].hours(Math.floor(minutes / 60))
}

/**
 * Whole numbers below sixty, which every page shows as soon as it is read: the first use of anything
 * in Intl holds a slow phone up for 20 to 50 ms, and these need none of it.
 */
const relativeWords = {
  id: {
    minutes: (count: number) => (count === 0 ? 'baru saja' : `${count} menit yang lalu`),
    hours: (count: number) => `${count} jam yang lalu`,
  },
  en: {
    minutes: (count: number) =>
      count === 0 ? 'just now' : count === 1 ? '1 minute ago' : `${count} minutes ago`,
    hours: (count: number) => (count === 1 ? '1 hour ago' : `${count} hours ago`),
  },
} as const

export function formatNumber(locale: Locale, value: number): string {
  return numberFormats(tags[locale]).format(value)
}

/** "1,2 MB": kilobytes and megabytes of a thousand, as phones count them. */
export function formatBytes(locale: Locale, bytes: number): string {
  // What would round to 1,000 kB is 1 MB.
  const [value, unit] = bytes < 999_500 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB']
  const digits = value < 10 ? 1 : 0
  const number = new Intl.NumberFormat(tags[locale], { maximumFractionDigits: digits })
  return `${number.format(value)} ${unit}`
}

/** One of two wordings by the plural rules of the language; `#` stands for the number. */
export function plural(locale: Locale, count: number, one: string, other: string): string {
  const form = new Intl.PluralRules(tags[locale]).select(count) === 'one' ? one : other
  return form.replace('#', formatNumber(locale, count))
}

function zoneName(locale: Locale, at: number, timeZone: string): string {
  const known = zoneNames[timeZone]
  if (known) return known
  const parts = dateFormat(locale, { timeZone, timeZoneName: 'short' })
  return parts.formatToParts(at).find((part) => part.type === 'timeZoneName')?.value ?? timeZone
}
