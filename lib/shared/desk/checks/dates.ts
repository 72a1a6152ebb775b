import type { Locale } from '../../locales'

const months: Readonly<Record<Locale, readonly string[]>> = {
  id: 'januari februari maret april mei juni juli agustus september oktober november desember'.split(
    ' ',
  ),
  en: 'january february march april may june july august september october november december'.split(
    ' ',
  ),
}

const dayFirst = /(?<!\d)(\d{1,2})\s+(\p{L}+)(?:,?\s+(\d{4}))?/gu
/** "15/6" or "15/6/2020", day first, as wire copy in both languages has it. */
const numbered = /(?<![\d/])(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?(?![\d/])/gu
const monthFirst = /(\p{L}+)\s+(\d{1,2})(?!\d)(?:,\s*(\d{4}))?/gu

export type DatesIn = {
  /** "11-22" by how it is written; the year is compared as a number. */
  readonly dates: ReadonlyMap<string, string>
  /** The text without its dates, so that their days are not compared once more. */
  readonly rest: string
}

/** The days that a text names with their month. */
export function datesIn(text: string, locale: Locale): DatesIn {
  const dates = new Map<string, string>()
  const take = (written: string, day: string, month: number, year: string | undefined): string => {
    if (month < 1 || month > 12 || Number(day) < 1 || Number(day) > 31) return written
    dates.set(`${month}-${Number(day)}`, written)
    return ` ${year ?? ''} `
  }
  const named = (month: string) => months[locale].indexOf(month.toLowerCase()) + 1
  const rest = text
    .replace(numbered, (written, day, month, year) => take(written, day, Number(month), year))
    .replace(dayFirst, (written, day, month, year) => take(written, day, named(month), year))
    .replace(monthFirst, (written, month, day, year) => take(written, day, named(month), year))
  return { dates, rest }
}
