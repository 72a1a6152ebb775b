import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldForSearch, highlight, longestSearch, searchWords } from '@/lib/shared/search/words'
import { runs } from '../support/property-runs'

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom('İ', 'ß', 'é', 'e\u0301', 'ﬁ', 'a', ' ', '👩‍💻', '\ud83d', 'A'),
  }),
)
const shown = (text: string, typed: string) =>
  highlight(text, searchWords(typed))
    .map((part) => (part.match ? `[${part.text}]` : part.text))
    .join('')

describe('the words of a search', () => {
  it('are letters, marks and digits of any script', () => {
    expect(searchWords('Harga “cabai” 2026: naik 3,5%!')).toEqual([
      'Harga',
      'cabai',
      '2026',
      'naik',
      '3',
      '5',
    ])
    expect(searchWords('ꦲꦏ꧀ꦱꦫ ᮃᮊ᮪ᮞᮛ أكسارا 漢字')).toHaveLength(4)
    expect(searchWords('e\u0301lan')).toEqual(['élan'])
    expect(searchWords('"*():^-\0 🎉')).toEqual([])
  })

  it('are twelve at most, of the beginning of a long text', () => {
    expect(searchWords('a '.repeat(50))).toHaveLength(12)
    expect(searchWords('x'.repeat(10_000))).toEqual(['x'.repeat(longestSearch)])
  })

  it('hold nothing that could be anything but a word', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const word of searchWords(text)) expect(word).toMatch(/^[\p{L}\p{M}\p{N}]+$/u)
      }),
      runs(100),
    )
  })
})

describe('folding', () => {
  it('leaves out case and diacritics', () => {
    expect(foldForSearch('Café ÖZTÜRK İstanbul')).toBe('cafe ozturk istanbul')
  })

  it('keeps every character in its place', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldForSearch(text)).toHaveLength(text.length)
      }),
      runs(100),
    )
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldForSearch(foldForSearch(text))).toBe(foldForSearch(text))
      }),
      runs(100),
    )
  })
})

describe('marking what was found', () => {
  it.each([
    ['Batik pewarna alam', 'batik', '[Batik] pewarna alam'],
    ['Batik pewarna alam', 'pew', 'Batik [pewarna] alam'],
    ['Café dibuka', 'cafe', '[Café] dibuka'],
    ['Cafe dibuka', 'CAFÉ', '[Cafe] dibuka'],
    ['Pembatik dan batik', 'batik', 'Pembatik dan [batik]'],
    ['Satu dua tiga', 'tiga satu', '[Satu] dua [tiga]'],
    ['Satu dua', 'empat', 'Satu dua'],
    ['Satu dua', '', 'Satu dua'],
    ['Harga (naik).', '(naik).', 'Harga ([naik]).'],
  ])('shows in %j what %j found', (text, typed, marked) => {
    expect(shown(text, typed)).toBe(marked)
  })

  it('never fails and never changes the text', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, typed) => {
        const parts = highlight(text, searchWords(typed))
        expect(parts.map((part) => part.text).join('')).toBe(text)
      }),
      runs(500),
    )
  })

  it('marks every word of a text that is searched for itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (written) => {
        const text = written.normalize('NFC')
        const [first] = searchWords(text)
        const marked = highlight(text, searchWords(text)).some((part) => part.match)
        if (first) expect(marked).toBe(true)
      }),
      runs(100),
    )
  })
})
