import { describe, expect, it } from 'vitest'
import type { Block } from '@/lib/shared/article/blocks'
import { type CheckedText, checksOf } from '@/lib/shared/desk/checks/checks'

const paragraph = (id: string, text: string, source?: string): Block => ({
  kind: 'paragraph',
  id,
  text: [{ text }],
  ...(source && { source: { id: source, hash: '' } }),
})

function text(change: Partial<CheckedText> = {}, body = [paragraph('a', 'Isi.')]): CheckedText {
  return {
    locale: 'id',
    text: { slug: 'judul', headline: 'Judul', standfirst: 'Ringkasan.', body },
    facts: { sectionId: 'dunia', leadImageId: null },
    pictures: {},
    slugTaken: false,
    ...change,
  }
}

/** What is found, as "code place values". */
const found = (checked: CheckedText) =>
  checksOf(checked).map(({ code, place, values }) =>
    [code, 'field' in place ? place.field : place.blockId, ...values].join(' '),
  )

const bodyOf = (...texts: string[]) => texts.map((one, index) => paragraph(`b${index}`, one))
const quotes = (...texts: string[]) => found(text({}, bodyOf(...texts)))

describe('checks before publishing', () => {
  it('find nothing in a text that is whole', () => {
    expect(found(text())).toEqual([])
  })

  it('say what a text cannot be published without', () => {
    const empty = { slug: '', headline: ' ', standfirst: '', body: [] }
    const facts = { sectionId: null, leadImageId: null }
    const checks = checksOf(text({ text: empty, facts }))
    expect(checks.map((check) => check.code)).toEqual([
      'no-headline',
      'no-standfirst',
      'no-slug',
      'no-section',
      'no-text',
    ])
    expect(new Set(checks.map((check) => check.severity))).toEqual(new Set(['blocking']))
  })

  it('say that an address is taken, or is none', () => {
    expect(found(text({ slugTaken: true }))).toEqual(['slug-taken slug judul'])
    const spaced = { ...text().text, slug: 'Judul Baru' }
    expect(found(text({ text: spaced }))).toEqual(['bad-slug slug Judul Baru'])
  })

  it('know no picture by a name that every object has', () => {
    const body: Block[] = [{ kind: 'image', id: 'i1', image: '__proto__' }]
    expect(found(text({}, body))).toEqual(['picture-unknown i1'])
    const facts = { sectionId: 'dunia', leadImageId: 'constructor' }
    expect(found(text({ facts }))).toEqual(['picture-unknown picture'])
  })

  it('want words for every picture, beside where it stands', () => {
    const body: Block[] = [
      { kind: 'image', id: 'i1', image: 'p1' },
      { kind: 'image', id: 'i2', image: 'gone' },
    ]
    const facts = { sectionId: 'dunia', leadImageId: 'lead' }
    const pictures = { lead: { alt: 'Perahu', credit: '' }, p1: { alt: ' ', credit: 'Antara' } }
    expect(found(text({ facts, pictures }, body))).toEqual([
      'picture-without-credit picture',
      'picture-without-alt i1',
      'picture-unknown i2',
    ])
  })
})

describe('quotation marks', () => {
  it.each([
    ['“Sudah,” katanya.'],
    ['Ia berkata, "Sudah."'],
    ['Jum’at dan Ma’ruf, 5’ dan workers’ rights.'],
    ["Jum'at, it's the '90s, the workers' rights."],
    ['‘Tak apa,’ katanya.'],
    ['“Ia bilang ‘tidak’ kepada saya,” katanya.'],
    ['«Oui», dit-il.'],
  ])('that have their partner are fine: %s', (line) => {
    expect(quotes(line)).toEqual([])
  })

  it.each([
    ['“Sudah, katanya.', '“'],
    ['Sudah,” katanya.', '”'],
    ['Ia berkata, "Sudah.', '"'],
    ['‘Tak apa, katanya.', '‘'],
    ["Ia bilang 'tidak kepada saya.", "'"],
    ['«Oui, dit-il.', '«'],
  ])('that have none are found: %s', (line, mark) => {
    expect(quotes(line)).toEqual([`quotes-unbalanced b0 ${mark}`])
  })

  it('may stay open when the next paragraph opens them anew', () => {
    expect(quotes('“Pertama, begitu.', '“Kedua, begini,” katanya.')).toEqual([])
    expect(quotes('“Pertama, begitu.', 'Kedua, begini.')).toEqual(['quotes-unbalanced b0 “'])
  })

  it('are looked at in headlines too', () => {
    const quoted = { ...text().text, headline: '“Judul' }
    expect(found(text({ text: quoted }))).toEqual(['quotes-unbalanced headline “'])
  })
})

describe('a translation beside its source', () => {
  const beside = (english: string, indonesian: string) =>
    found(
      text({ locale: 'en', source: { body: [paragraph('s', indonesian)], staleIds: [] } }, [
        paragraph('t', english, 's'),
      ]),
    )

  it.each([
    ['It cost 1.5 million rupiah.', 'Biayanya 1,5 juta rupiah.'],
    ['Some 12,500 people and 3.7 percent.', 'Sekitar 12.500 orang dan 3,7 persen.'],
    ['On 22 November 2026 they met.', 'Mereka bertemu pada 22 November 2026.'],
    ['They met on Monday (June 15).', 'Mereka bertemu pada hari Senin (15/6).'],
    ['On March 5, 2026 they met.', 'Mereka bertemu pada 5 Maret 2026.'],
    ['It began at 2:05 p.m. with 40 guests.', 'Mulai pukul 14.05 WIB dengan 40 tamu.'],
    ['Seven of the 20 were saved.', 'Sebanyak 7 dari 20 selamat.'],
    ['The boat of Sergei Lavrov left Russia.', 'Perahu Sergei Lavrov meninggalkan Rusia.'],
    ['A meeting of the Foreign Minister.', 'Pertemuan Menteri Luar Negeri.'],
    ['Some 2 billion.', 'Sekitar 2 miliar.'],
  ])('agrees: %s', (english, indonesian) => {
    expect(beside(english, indonesian)).toEqual([])
  })

  it.each([
    ['Some 14 hectares.', 'Sekitar 40 hektare.', 'number-differs t 14 40'],
    ['Some 1,500 people.', 'Sekitar 15.000 orang.', 'number-differs t 1,500 15.000'],
    ['It cost 1.5 billion.', 'Biayanya 1,5 juta.', 'number-differs t 1.5 billion 1,5 juta'],
    ['They met 3 times.', 'Mereka bertemu.', 'number-differs t 3 '],
    ['They met on 5 March.', 'Mereka bertemu 6 Maret.', 'date-differs t 5 March 6 Maret'],
    [
      'The boat of Sergey Lavrow left.',
      'Perahu Sergei Lavrov pergi.',
      'name-differs t Sergey Sergei',
    ],
  ])('differs: %s', (english, indonesian, first) => {
    expect(beside(english, indonesian)[0]?.trim()).toBe(first.trim())
  })

  it('is advised about and never blocked by it', () => {
    const source = { body: [paragraph('s', 'Sekitar 40.')], staleIds: ['t'] }
    const checks = checksOf(text({ locale: 'en', source }, [paragraph('t', 'Some 14.', 's')]))
    expect(checks.map(({ code, severity }) => [code, severity])).toEqual([
      ['number-differs', 'advisory'],
      ['translation-old', 'advisory'],
    ])
  })
})
