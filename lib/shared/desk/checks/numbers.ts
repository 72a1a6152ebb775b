import type { Locale } from '../../locales'

const words: Readonly<Record<Locale, readonly string[]>> = {
  id: 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas dua+belas'.split(
    ' ',
  ),
  en: 'zero one two three four five six seven eight nine ten eleven twelve'.split(' '),
}

const scales: Readonly<Record<string, number>> = {
  ribu: 1e3,
  thousand: 1e3,
  juta: 1e6,
  million: 1e6,
  miliar: 1e9,
  milyar: 1e9,
  billion: 1e9,
  triliun: 1e12,
  trillion: 1e12,
}

const written = /(?<![\p{L}\p{N}])\d[\d.,]*(?:\s+(?:\p{L}+))?/gu

/** Times of day are told in many ways (14.05, 2:05 p.m.): they are no numbers to compare. */
const clock =
  /(?:\b(?:pukul|jam)\s+)?(?<![\d.,])\d{1,2}(?:[.:]\d{2})?\s*(?:WIB|WITA|WIT|GMT|UTC|a\.?m\.?|p\.?m\.?)(?!\p{L})|\b(?:pukul|jam)\s+\d{1,2}(?:[.:]\d{2})?|(?<![\d.,])\d{1,2}:\d{2}(?!\d)/giu

/** Every number that a text writes in figures, by its value: "1,5 juta" and "1.5 million" are one. */
export function numbersIn(text: string, locale: Locale): Map<number, string> {
  const found = new Map<number, string>()
  for (const [match] of text.replace(clock, ' ').matchAll(written)) {
    const [figures = '', unit = ''] = match.split(/\s+/u)
    const value = valueWritten(figures, locale)
    const scale = scales[unit.toLowerCase()] ?? 1
    // Rounded, since 1.1 × 1,000 is not quite 1,100.
    if (value !== undefined)
      found.set(Number((value * scale).toPrecision(12)), scale > 1 ? match : figuresOf(figures))
  }
  return found
}

/** Small numbers that a text writes as words. */
export function spelledIn(text: string, locale: Locale): Set<number> {
  const lower = text.toLowerCase()
  const has = (word: string) =>
    new RegExp(`(?<!\\p{L})${word.replace('+', '\\s+')}(?!\\p{L})`, 'u').test(lower)
  return new Set(words[locale].flatMap((word, value) => (has(word) ? [value] : [])))
}

function figuresOf(figures: string): string {
  return figures.replace(/[.,]+$/u, '')
}

function valueWritten(written: string, locale: Locale): number | undefined {
  const figures = figuresOf(written)
  const [thousands, decimal] = locale === 'id' ? ['.', ','] : [',', '.']
  const grouped = new RegExp(`^\\d{1,3}(?:\\${thousands}\\d{3})+(?:\\${decimal}\\d+)?$`)
  const plain = new RegExp(`^\\d+(?:\\${decimal}\\d+)?$`)
  if (!grouped.test(figures) && !plain.test(figures)) return looseValue(figures)
  return Number(figures.replaceAll(thousands, '').replace(decimal, '.'))
}

/** Written the other language's way, or as a version or a score is: its digits are its value. */
function looseValue(figures: string): number | undefined {
  const value = Number(figures.replace(',', '.'))
  return Number.isNaN(value) ? Number(figures.replace(/\D/gu, '')) : value
}
