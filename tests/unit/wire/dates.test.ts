import { describe, expect, it } from 'vitest'
import { parseWire } from '../../../lib/shared/wire/parse'
import type { WireOptions } from '../../../lib/shared/wire/wire-article'

const datesOf = (text: string, options?: WireOptions) => parseWire(text, options).fields.dates
const candidatesOf = (text: string, options?: WireOptions) => datesOf(text, options)[0]?.candidates
const mondays = ['2015-06-15', '2020-06-15', '2026-06-15']

describe('the dates of wire copy', () => {
  it.each([
    ['Senin (15/6)', mondays],
    ['Senin (15/06)', mondays],
    ['SENIN (15/6)', mondays],
    ['Senin, 15 Juni', mondays],
    ['Senin 15/6', mondays],
    ['Senin tanggal 15 Juni', mondays],
    ['Monday (15/6)', mondays],
    ['Monday (6/15)', mondays],
    ['Monday, June 15', mondays],
    ['Monday, 15th June', mondays],
    ["Jum'at (12/6)", ['2015-06-12', '2020-06-12', '2026-06-12']],
    ['Sabtu (29/2)', ['2020-02-29']],
    ['(15/6/2020)', ['2020-06-15']],
    ['(15/6/20)', ['2020-06-15']],
    ['(15-06-2020)', ['2020-06-15']],
    ['15 Juni 2020', ['2020-06-15']],
    ['June 15, 2020', ['2020-06-15']],
    ['Senin (15 Juni 2020)', ['2020-06-15']],
  ])('reads %s in a sentence', (written, candidates) => {
    expect(datesOf(`Kata dia pada ${written}, di sana.`)).toEqual([{ text: written, candidates }])
  })

  it('are every such day up to the latest year that the desk gives', () => {
    expect(candidatesOf('Senin (15/6)', { latestYear: 2025 })).toEqual(['2015-06-15', '2020-06-15'])
  })

  it('leave out figures, scores and days of plans', () => {
    expect(datesOf('Skor (2-1) pada pukul (10.30), 1 Agustus, April 2019, 24/7.')).toEqual([])
  })

  it('are listed once each, the dateline first', () => {
    const dates = datesOf('JAKARTA, Minggu (14/6) — Senin (15/6) dan Senin (15/6).')
    expect(dates.map(({ text }) => text)).toEqual(['Minggu (14/6)', 'Senin (15/6)'])
  })
})

describe('the day on which copy came in', () => {
  it.each([
    ['the day after', '2020-06-16', ['2020-06-15']],
    ['the same day', '2020-06-15', ['2020-06-15']],
    ['the day before, when no earlier day fits', '2020-06-14', ['2020-06-15']],
    ['years from any such Monday', '2018-06-15', []],
  ])('settles the year: %s', (_, received, candidates) => {
    expect(candidatesOf('Senin (15/6)', { received })).toEqual(candidates)
  })

  it('settles a date without a weekday in favour of the past', () => {
    expect(candidatesOf('Kata dia (30/12).', { received: '2021-01-02' })).toEqual(['2020-12-30'])
    expect(candidatesOf('LONDON, June 15 (AP) - So.', { received: '2020-06-15' })).toEqual([
      '2020-06-15',
    ])
  })

  it('must be a real day', () => {
    expect(() => parseWire('Kata dia.', { received: '2020-02-30' })).toThrow(RangeError)
    expect(() => parseWire('Kata dia.', { received: 'kemarin' })).toThrow(RangeError)
  })
})

describe('a date that cannot be', () => {
  it.each([
    ['Selasa (15/6/2020)', ['2020-06-15'], 'is a Monday, not a Tuesday'],
    ['Selasa, 16 Juni 2021', ['2021-06-16'], 'is a Wednesday, not a Tuesday'],
    ['Senin (31/6)', [], 'There is no day 31/6'],
    ['31 Juni 2020', [], 'There is no day 31/6/2020'],
  ])('is asked about and not changed: %s', (written, candidates, problem) => {
    const raw = `Kata dia pada ${written} itu.`
    const { fields, proposals, text } = parseWire(raw)
    expect(text).toBe(raw)
    expect(fields.dates).toEqual([{ text: written, candidates }])
    expect(proposals).toMatchObject([{ rule: 'date-check', before: written, after: written }])
    expect(proposals[0]?.reason).toContain(problem)
    expect(proposals[0]?.confidence).toBeLessThan(0.5)
  })

  it('is asked about with the mend that stands in the same place', () => {
    const { proposals } = parseWire('Kata dia pada Senin,(31/6).')
    expect(proposals).toMatchObject([{ before: 'Senin,(31/6)', after: 'Senin (31/6)' }])
    expect(proposals[0]?.reason).toContain('There is no day 31/6')
  })

  it('is asked about when it stands in the dateline', () => {
    const { proposals } = parseWire('JAKARTA, Selasa (15/6/2020) — Pemerintah maju.')
    const dateline = proposals.find(({ rule }) => rule === 'dateline-date')
    expect(dateline?.reason).toContain('is a Monday, not a Tuesday')
  })
})
