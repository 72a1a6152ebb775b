import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitForVoice } from '@/lib/client/listen/passages'
import { runs } from '../support/property-runs'

describe('what a voice reads at one time', () => {
  it('is a sentence, or several short ones', () => {
    const long = `Kapal itu ${'berlayar jauh sekali '.repeat(6)}ke timur.`
    expect(splitForVoice(`Satu. Dua! ${long} ${long}`, 'id')).toEqual([`Satu. Dua! ${long}`, long])
  })

  it('is not cut after an abbreviation within a sentence', () => {
    const text = 'It cost 3.5 million rupiah, said the mayor.'
    expect(splitForVoice(text, 'en')).toEqual([text])
  })

  it('ends between clauses where a sentence is too long', () => {
    const [first = ''] = splitForVoice(`${'kata '.repeat(30)}kata, ${'kata '.repeat(30)}.`, 'id')
    expect(first.endsWith(',')).toBe(true)
  })

  it('is nothing where there is nothing to say', () => {
    for (const text of ['', '  \n ', '***', '—']) expect(splitForVoice(text, 'id')).toEqual([])
  })

  it('is never too long for Chrome, and together all of the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 900 }),
      fc
        .array(fc.constantFrom('kata', 'a'.repeat(90), '.', ',', ' ', '"', '?'), { maxLength: 200 })
        .map((parts) => parts.join(' ')),
    )
    const letters = (of: string) => of.replace(/\s+/g, '')
    fc.assert(
      fc.property(text, (text) => {
        const pieces = splitForVoice(text, 'id')
        for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(200)
        if (pieces.length > 0) expect(letters(pieces.join(''))).toBe(letters(text))
      }),
      runs(200),
    )
  })
})
