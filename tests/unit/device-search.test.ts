import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packIndex, unpackIndex } from '@/lib/client/device-search/packed-index'
import {
  addText,
  createTextIndex,
  removeTexts,
  type TextIndex,
} from '@/lib/client/device-search/text-index'
import { searchText } from '@/lib/client/device-search/text-search'
import { documentText } from '@/lib/shared/edition/document-text'
import type { Locale } from '@/lib/shared/locales'
import { editionDocument } from '../support/edition-documents'
import { runs } from '../support/property-runs'

const texts: Record<Locale, Record<string, [headline: string, text: string]>> = {
  id: {
    batik: ['Batik pewarna alam', 'Perajin di Solo memakai kulit kayu tingi.'],
    kafe: ['Café Sérénité dibuka', 'Pemiliknya Gökçe Öztürk, kata "NOT" itu.'],
    solo: ['Solo menyambut kereta', 'Stasiun Balapan ramai oleh para perajin.'],
    buku: ['Pembaca setia', 'Surat kabar itu dibaca pagi-pagi di Solo.'],
    taman: ['Taman bacaan', 'Anak-anak suka membaca.'],
  },
  en: {
    runner: ['She runs', 'Every morning the readers wait for mangroves.'],
    late: ['Something else', 'He was running late.'],
  },
}

function indexOf(locale: Locale): TextIndex {
  const index = createTextIndex(locale)
  for (const [id, [headline, text]] of Object.entries(texts[locale])) {
    addText(index, { id, headline, text })
  }
  return index
}

const indexes = { id: indexOf('id'), en: indexOf('en') }
const find = (text: string, locale: Locale = 'id') => searchText(indexes[locale], text).ids

describe('a search on the device', () => {
  it.each<[string, string, string[]]>([
    ['a word of the headline', 'batik', ['batik']],
    ['capitals', 'BATIK', ['batik']],
    ['a word of the body', 'tingi', ['batik']],
    ['all words, wherever each stands', 'kereta perajin', ['solo']],
    ['nothing when one word is missing', 'batik kereta', []],
    ['the beginning of the last word', 'batik pew', ['batik']],
    ['letters without their marks', 'cafe serenite', ['kafe']],
    ['marks that the text has not', 'bátïk', ['batik']],
    ['a headline before a body', 'solo', ['solo', 'batik', 'buku']],
    ['the word itself before its relatives', 'membaca', ['taman', 'buku']],
    ['a root by its relatives', 'baca', ['taman', 'buku']],
    ['relatives of a word before the last', 'terbaca setia', ['buku']],
    ['a letter that is wrong', 'batuk', ['batik']],
    ['a letter that is missing', 'kreta', ['solo']],
    ['two letters that changed places', 'stasiun blaapan', ['solo']],
    ['nothing for a short word with a typo', 'abc', []],
    ['nothing for nothing', '   ', []],
    ['nothing for punctuation', '"*():^-+{}', []],
    ['words of the language', 'not', ['kafe']],
    ['nothing by the mark of a stem', '~', []],
  ])('finds %s', (_, text, expected) => {
    expect(find(text)).toEqual(expected)
  })

  it('knows the stems of the language', () => {
    expect(find('running', 'en')).toEqual(['late', 'runner'])
    expect(find('mangrove', 'en')).toEqual(['runner'])
    expect(find('mangrvoes', 'en')).toEqual(['runner'])
  })

  it('says which words it found', () => {
    const terms = (text: string) => [...searchText(indexes.id, text).terms]
    expect(terms('batuk')).toEqual(['batik'])
    expect(terms('terbaca setia')).toEqual(expect.arrayContaining(['~baca', 'setia']))
    expect(terms('pew')).toEqual(['pewarna'])
  })

  it('answers any string whatever', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
    fc.assert(
      fc.property(anything, fc.constantFrom<Locale>('id', 'en'), (text, locale) => {
        expect(Array.isArray(find(text, locale))).toBe(true)
      }),
      runs(300),
    )
  })
})

describe('an index that is kept', () => {
  it('finds the same after it was packed and unpacked', async () => {
    const packed = await packIndex(indexes.id)
    const unpacked = await unpackIndex('id', packed)
    for (const text of ['batik', 'baca', 'kreta', 'solo', 'pew']) {
      expect(searchText(unpacked, text)).toEqual(searchText(indexes.id, text))
    }
    expect([...packed.hashes].sort()).toEqual(Object.keys(texts.id).sort())
  })

  it('is refused when it is no index', async () => {
    const data = new Uint8Array([1, 2, 3])
    await expect(unpackIndex('id', { data, hashes: [] })).rejects.toThrow()
  })

  const word = fc.constantFrom('baca', 'membaca', 'solo', 'batik', 'pembatik', 'tulis', 'menulis')
  const someText = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
  const articles = fc.uniqueArray(
    fc.record({
      id: fc.integer({ min: 0, max: 12 }).map(String),
      headline: someText,
      text: someText,
    }),
    { selector: (article) => article.id },
  )

  it('is after any changes what it would be if it were built anew', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(articles, { minLength: 1, maxLength: 4 }), async (states) => {
        let index = createTextIndex('id')
        let had: string[] = []
        for (const [turn, state] of states.entries()) {
          // A text that changed has another hash, so it is another one.
          const now = state.map((one) => ({ ...one, id: `${one.id} ${one.headline} ${one.text}` }))
          const ids = now.map((one) => one.id)
          removeTexts(index, new Set(had.filter((id) => !ids.includes(id))))
          for (const one of now) if (!had.includes(one.id)) addText(index, one)
          // Every other time: places that became free are given away, and closed up when kept.
          if (turn % 2 === 1) index = await unpackIndex('id', await packIndex(index))
          had = ids

          const anew = createTextIndex('id')
          for (const one of now) addText(anew, one)
          expect([...index.terms.keys()].sort()).toEqual([...anew.terms.keys()].sort())
          for (const text of ['baca', 'batik solo', 'tul', 'menulsi', 'pembaca', 'b']) {
            expect(searchText(index, text)).toEqual(searchText(anew, text))
          }
        }
      }),
      runs(60),
    )
  })
})

it('the text of a document is what a reader reads of it', () => {
  const document = editionDocument({
    headline: 'Kabar',
    locale: 'id',
    standfirst: 'Ringkasnya.',
    place: 'SOLO',
    body: [
      'Alinea.',
      { kind: 'paragraph', text: ['Satu ', { text: 'dua', strong: true }] },
      { kind: 'heading', text: 'Judul' },
      { kind: 'quote', text: 'Kata', speaker: 'Sari' },
      { kind: 'list', items: ['a', 'b'] },
      { kind: 'image', image: 'abc' },
      { kind: 'embed', url: 'https://example.org', title: 'Film' },
    ],
  })
  expect(documentText(document).split('\n')).toEqual([
    'Ringkasnya.',
    'SOLO',
    'Alinea.',
    'Satu dua',
    'Judul',
    'Kata',
    'Sari',
    'a',
    'b',
    '',
    'Film',
  ])
})
