import { describe, expect, it } from 'vitest'
import {
  formatBytes,
  formatDate,
  formatDateTime,
  formatDay,
  formatNumber,
  formatRelative,
  plural,
} from '@/lib/shared/format'

const at = Date.UTC(2026, 10, 22, 7, 5)
const hour = 3_600_000

describe('a time', () => {
  it.each([
    ['id', 'Asia/Jakarta', '22 November 2026, 14.05 WIB'],
    ['en', 'Asia/Jakarta', '22 November 2026, 14:05 WIB'],
    ['id', 'Asia/Pontianak', '22 November 2026, 14.05 WIB'],
    ['id', 'Asia/Makassar', '22 November 2026, 15.05 WITA'],
    ['en', 'Asia/Makassar', '22 November 2026, 15:05 WITA'],
    ['id', 'Asia/Jayapura', '22 November 2026, 16.05 WIT'],
    ['en', 'Asia/Jayapura', '22 November 2026, 16:05 WIT'],
    ['en', 'UTC', '22 November 2026, 07:05 UTC'],
  ] as const)('has the clock and the name of its zone: %s, %s', (locale, timeZone, text) => {
    expect(formatDateTime(locale, at, timeZone)).toBe(text)
  })

  it('belongs to the day that it is in the newsroom, with midnight as 00', () => {
    const midnight = Date.UTC(2026, 10, 22, 17)
    expect(formatDateTime('id', midnight, 'Asia/Jakarta')).toBe('23 November 2026, 00.00 WIB')
    expect(formatDate('id', midnight, 'Asia/Jakarta')).toBe('23 November 2026')
    expect(formatDate('en', midnight, 'UTC')).toBe('22 November 2026')
  })

  it('that is less than a day old is told by its age', () => {
    expect(formatRelative('id', at - 2 * hour, at)).toBe('2 jam yang lalu')
    expect(formatRelative('en', at - hour, at)).toBe('1 hour ago')
    expect(formatRelative('en', at - 59 * 60_000, at)).toBe('59 minutes ago')
    expect(formatRelative('en', at - 1000, at)).toBe('just now')
    expect(formatRelative('en', at - 24 * hour, at)).toBeUndefined()
    expect(formatRelative('en', at + hour, at)).toBeUndefined()
  })
})

it('a calendar day is told with its weekday in both languages', () => {
  expect(formatDay('id', '2020-06-15')).toBe('Senin, 15 Juni 2020')
  expect(formatDay('en', '2020-06-15')).toMatch(/^Monday,? 15 June 2020$/)
})

it('numbers have the marks of their language', () => {
  expect(formatNumber('id', 1234567.5)).toBe('1.234.567,5')
  expect(formatNumber('en', 1234567.5)).toBe('1,234,567.5')
})

describe('a count', () => {
  it.each([
    ['en', 0, '0 articles'],
    ['en', 1, '1 article'],
    ['en', 2, '2 articles'],
    ['en', 2000, '2,000 articles'],
    ['id', 1, '1 artikel'],
    ['id', 2000, '2.000 artikel'],
  ] as const)('has the wording of its language: %s, %d', (locale, count, text) => {
    const [one, other] = locale === 'en' ? ['# article', '# articles'] : ['# artikel', '# artikel']
    expect(plural(locale, count, one, other)).toBe(text)
  })
})

describe('a size', () => {
  it.each([
    ['id', 0, '0 kB'],
    ['id', 1234, '1,2 kB'],
    ['id', 45_600, '46 kB'],
    ['id', 1_234_567, '1,2 MB'],
    ['en', 1_234_567, '1.2 MB'],
    ['en', 123_456_789, '123 MB'],
    ['id', 1_234_567_890, '1.235 MB'],
  ] as const)('is told in thousands: %s, %d bytes', (locale, bytes, text) => {
    expect(formatBytes(locale, bytes)).toBe(text)
  })

  it('that rounds to a thousand kilobytes is one megabyte', () => {
    expect(formatBytes('en', 999_999)).toBe('1 MB')
  })
})
