import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Locale } from '@/lib/shared/locales'
import { foldWords, matchingWords, stemsOf, stemsOfText } from '@/lib/shared/search/stems'
import { runs } from '../support/property-runs'
import { englishFamilies, indonesianFamilies } from '../support/word-families'

const related = (one: string, other: string, locale: Locale) =>
  stemsOf(one, locale).some((stem) => stemsOf(other, locale).includes(stem))

/** Of the pairs in a table: those of one root that share a stem, and those of two roots that do. */
function measure(families: readonly string[][], locale: Locale) {
  const words = families.flatMap((family, root) => family.map((word) => ({ word, root })))
  const figures = { pairs: 0, found: 0, wrong: [] as string[] }
  for (const [index, one] of words.entries()) {
    for (const other of words.slice(index + 1)) {
      const isFound = related(one.word, other.word, locale)
      if (one.root === other.root) figures.pairs++
      if (isFound && one.root === other.root) figures.found++
      if (isFound && one.root !== other.root) figures.wrong.push(`${one.word} ${other.word}`)
    }
  }
  return figures
}

describe('stems', () => {
  it('join the words of one Indonesian root and keep those of two apart', () => {
    const { pairs, found, wrong } = measure(indonesianFamilies, 'id')
    expect(pairs).toBeGreaterThan(1000)
    expect(wrong).toEqual([])
    expect(found / pairs).toBeGreaterThanOrEqual(0.99)
  })

  it('join the words of one English root and keep those of two apart', () => {
    const { pairs, found, wrong } = measure(englishFamilies, 'en')
    expect(wrong).toEqual([])
    expect(found / pairs).toBe(1)
  })

  // Each of these is told wrongly by a rule that is right elsewhere.
  it.each([
    ['malu', 'Maluku'],
    ['karang', 'sekarang'],
    ['menteri', 'teri'],
    ['sekolah', 'olah'],
    ['masalah', 'masa'],
    ['dinding', 'ding'],
    ['beras', 'asa'],
    ['seni', 'ini'],
    ['bulan', 'bul'],
    ['Bali', 'balik'],
  ])('do not take %s for %s', (one, other) => {
    expect(related(one.toLowerCase(), other.toLowerCase(), 'id')).toBe(false)
  })

  it.each([
    ['memperbaikinya', 'perbaikan'],
    ['kepemimpinannya', 'pimpin'],
    ['penulisnyalah', 'menuliskan'],
    ['diberdayakan', 'pemberdayaan'],
    ['menyanyi', 'penyanyi'],
    ['pengurus', 'urusan'],
    ['berencana', 'rencananya'],
    ['keterlambatan', 'terlambat'],
  ])('know %s for a relative of %s', (one, other) => {
    expect(related(one, other, 'id')).toBe(true)
  })

  it('are never nothing and never many, of any word whatever', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abdegiklmnprstuy'), minLength: 1 })
    const word = fc.oneof(letters, fc.string({ unit: 'binary', minLength: 1 }))
    fc.assert(
      fc.property(word, fc.constantFrom<Locale>('id', 'en'), (written, locale) => {
        for (const folded of foldWords(written)) {
          const stems = stemsOf(folded, locale)
          expect(stems.length).toBeGreaterThan(0)
          expect(stems.length).toBeLessThanOrEqual(8)
          for (const stem of stems) expect(stem).toMatch(/^[\p{L}\p{M}\p{N}]+$/u)
        }
      }),
      runs(300),
    )
  })

  it('of a text are listed once, and not at all where they stand in it as words', () => {
    expect(stemsOfText('Pembaca membaca bacaan.', 'id')).toEqual(['baca'])
    expect(stemsOfText('Pembaca suka baca.', 'id')).toEqual([])
    expect(stemsOfText('He was running; she runs.', 'en')).toContain('run')
  })
})

describe('the words that a search found', () => {
  it.each<[string, string[], Locale, string[]]>([
    ['Pembaca setia membaca', ['baca'], 'id', ['pembaca', 'membaca']],
    ['Café dibuka', ['cafe'], 'id', ['cafe']],
    ['Menulis di Maluku', ['malu'], 'id', ['maluku']],
    ['Menulis di Maluku', ['malu', 'tulisan'], 'id', ['menulis']],
    ['She runs; a runner', ['running'], 'en', ['runs']],
    ['Tidak ada', [], 'id', []],
  ])('in %j for %j', (text, words, locale, found) => {
    expect(matchingWords(text, words, locale)).toEqual(found)
  })
})
