import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseWire } from '../../../lib/shared/wire/parse'
import { wireRules } from '../../../lib/shared/wire/rules'
import type { WireArticle } from '../../../lib/shared/wire/wire-article'
import { runs } from '../../support/property-runs'
import { applyProposals, lettersOf } from '../../support/wire/proposals'

const furniture = [
  'Penapembaharu-ANKARA. ',
  'JAKARTA, Pena Pembaharu — ',
  'Jakarta (ANTARA) - ',
  'LONDON, June 15 (Reuters) - ',
  'TEMPO.CO, Jakarta - ',
  'Dilansir dari Anadolu Agency, ',
]

const words =
  'kata dia pada hari di Turki Libya Zarif MevlutCavusoglu JavadZarif RecepTayyipErdogan WhatsApp ' +
  'mendatang tambahnya PBB COVID-19 1.000 10.30 3,5 www.a.Id a@b.Com Senin Selasa 31/6 15/6 nya ' +
  'Juni 2020 negara- pemerin- é Ş a\u0301 👩‍💻 عرب'

const marks =
  ' |  |\n|\r\n|\n\n|\r|\t|\u00A0|\u200B|\uFEFF|\u00AD|\u200D|\x02|“|”|"| ”|” |“ |(|)| (|) |(15/6)|,|,(|. |.|!|? |:|;| ,|…|—| - |-\n|’|‘'.split(
    '|',
  )

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...words.split(' ')) },
  { weight: 5, arbitrary: fc.constantFrom(...marks) },
  { weight: 3, arbitrary: fc.constant(' ') },
)
const mangled = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))
const withLead = fc
  .tuple(fc.constantFrom('', '', ...furniture), mangled)
  .map(([lead, body]) => lead + body)
const anyText = fc.oneof(withLead, fc.string({ unit: 'binary', maxLength: 200 }))

function expectExplained(raw: string, { proposals, paragraphs, text }: WireArticle) {
  let from = 0
  for (const { start, end, before, after, paragraph, rule } of proposals) {
    expect(start).toBeGreaterThanOrEqual(from)
    expect(end).toBeGreaterThanOrEqual(start)
    expect(raw.slice(start, end)).toBe(before)
    expect(paragraph).toBeLessThan(Math.max(1, paragraphs.length))
    if (wireRules[rule].kind !== 'question') expect(after).not.toBe(before)
    from = end
  }
  expect(applyProposals(raw, proposals)).toBe(text)
  expect(paragraphs.join('\n\n')).toBe(text)
}

describe('whatever comes over the wire', () => {
  it('every difference between the raw text and the article is a proposal', () => {
    fc.assert(
      fc.property(anyText, (raw) => expectExplained(raw, parseWire(raw))),
      runs(2000),
    )
  })

  it('no letter or digit is lost besides the furniture of the lead', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { proposals } = parseWire(raw)
        const kept = proposals.filter(({ rule }) => wireRules[rule].kind !== 'furniture')
        expect(lettersOf(applyProposals(raw, kept))).toBe(lettersOf(raw))
      }),
      runs(2000),
    )
  })

  it('paragraphs are lines with something in them and no space at their edges', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        for (const paragraph of parseWire(raw).paragraphs) {
          expect(paragraph).toMatch(/\S/)
          expect(paragraph).not.toMatch(/[\r\n\t]|^ | $| {2}/)
        }
      }),
      runs(1000),
    )
  })

  it('an article that was mended needs no more mending', () => {
    fc.assert(
      fc.property(mangled, (body) => {
        const { text } = parseWire(body)
        expect(parseWire(text).text).toBe(text)
      }),
      runs(2000),
    )
  })

  it('the same text gives the same article', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        expect(parseWire(raw)).toEqual(parseWire(raw))
      }),
      runs(100),
    )
  })
})

describe('hostile copy of a hundred thousand characters', () => {
  it.each(
    ['“', '“ ”', '"', '" ', ' ', '(', '( ', 'Aaa', 'AaaBbb ', 'aaa', 'aaa.Bbb', 'aaa,Bbb '].concat([
      '\n',
      'a\n',
      'a-\nb',
      '\u200B',
      'Senin,(15/6)',
      'JAKARTA ',
      '.',
      '(15/6)',
      'Senin ',
      '1/',
      '\t',
    ]),
  )('is read through when it repeats %j', (unit) => {
    const raw = unit.repeat(Math.ceil(100_000 / unit.length))
    const { proposals, text } = parseWire(raw)
    expect(applyProposals(raw, proposals)).toBe(text)
  })
})
