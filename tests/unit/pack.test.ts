import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '@/lib/shared/edition/canonical'
import { type EditionDocument, slugOf } from '@/lib/shared/edition/document'
import { decodePack, encodePack, type Packed } from '@/lib/shared/edition/pack'
import { applyPatch, makePatch } from '@/lib/shared/edition/patch'
import { runs } from '../support/property-runs'

/** Words as hostile to the form as can be, and ordinary ones. */
const words = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '',
    '-',
    '·',
    ' · ',
    'a|b',
    '- ',
    '##',
    '## A',
    '> B',
    '{',
    '{}',
    'a\nb',
    'c — d',
    '### ',
    ' — ',
    'e —',
    '— f',
  ),
)
const anchor = fc.option(fc.string({ minLength: 1 }), { nil: undefined })
const block: fc.Arbitrary<EditionDocument['body'][number]> = fc.oneof(
  words,
  fc.record({ kind: fc.constant('heading' as const), anchor, text: words }),
  fc.record({ kind: fc.constant('heading' as const), level: fc.constant(3 as const), text: words }),
  fc.record({
    kind: fc.constant('quote' as const),
    anchor,
    text: fc.oneof(words, fc.array(fc.record({ text: words, href: words }))),
    speaker: fc.option(words, { nil: undefined }),
  }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(words) }),
  fc.record({ kind: fc.constant('image' as const), anchor, image: words }),
)
const share = fc.double({ min: 0, max: 1, noNaN: true })
const document: fc.Arbitrary<EditionDocument> = fc.record(
  {
    headline: words,
    standfirst: words,
    body: fc.array(block),
    articleId: fc.constant('a'),
    locale: fc.constant('id' as const),
    publishedAt: fc.integer({ min: 1 }),
    slug: fc.string({ minLength: 1 }),
    version: fc.integer({ min: 2 }),
    sample: fc.constant(true as const),
    byline: words,
    place: words,
    pictures: fc.array(
      fc.record({
        id: fc.string({ minLength: 1 }),
        width: fc.constantFrom(1600, 800),
        height: fc.constant(1000),
        widths: fc.constant([320, 800, 1200]),
        alt: words,
        caption: words,
        credit: words,
        focus: fc.option(fc.record({ x: share, y: share }), { nil: undefined }),
      }),
      { minLength: 1 },
    ),
    lead: fc.constant(true as const),
    source: words,
    licence: words,
    eventDate: words,
    updatedAt: fc.integer({ min: 1 }),
    mends: fc.array(fc.record({ rule: words, count: fc.nat() }), { minLength: 1 }),
    topics: fc.array(fc.record({ name: words, slug: fc.string({ minLength: 1 }) }), {
      minLength: 1,
    }),
    corrections: fc.array(fc.record({ at: fc.integer(), note: words, version: fc.nat() }), {
      minLength: 1,
    }),
    stale: fc.array(words, { minLength: 1 }),
    untold: fc.integer({ min: 1, max: 40 }),
  },
  { requiredKeys: ['headline', 'standfirst', 'body', 'articleId', 'locale', 'publishedAt'] },
)

const context = { articleId: 'a', locale: 'id' } as const

describe('a pack', () => {
  it('gives back the middle of a picture, and a quote whose words end in a dash', () => {
    const sizes = { width: 1600, height: 1000, widths: [320, 800, 1200] }
    const words = { alt: 'Bakau', caption: 'Bakau.', credit: 'Pena' }
    const given: EditionDocument = {
      ...context,
      headline: 'Judul',
      standfirst: 'Isi.',
      publishedAt: 1,
      pictures: [
        { id: 'a', ...sizes, ...words, focus: { x: 0.25, y: 0 } },
        { id: 'b', ...sizes, width: 800, ...words, focus: { x: 1, y: 0.5 } },
      ],
      body: [{ kind: 'quote', text: 'Belum selesai —', speaker: '— x' }],
    }
    const [item] = decodePack(encodePack([{ document: given }]), [context])
    expect(item && textOf(item)).toBe(canonicalJson(given))
  })

  it('gives back every document that was put into it, whatever people wrote', () => {
    fc.assert(
      fc.property(fc.array(document), (documents) => {
        const text = encodePack(documents.map((one) => ({ document: one })))
        const items = decodePack(
          text,
          documents.map(() => context),
        )
        expect(items.map(textOf)).toEqual(documents.map(canonicalJson))
      }),
      runs(100),
    )
  })

  it('that was cut short at any place is not taken for a whole one', () => {
    fc.assert(
      fc.property(fc.array(document, { minLength: 1 }), fc.nat(), (documents, cut) => {
        const text = encodePack(documents.map((one) => ({ document: one })))
        const part = text.slice(0, cut % text.length)
        expect(() =>
          decodePack(
            part,
            documents.map(() => context),
          ),
        ).toThrow()
      }),
      runs(100),
    )
  })

  it('leads from any document to any other by a patch', () => {
    fc.assert(
      fc.property(document, document, (older, newer) => {
        const [before, after] = [plain(older), plain(newer)]
        const [item] = decodePack(encodePack([{ patch: makePatch(before, after) }]), [context])
        if (!item || !('patch' in item)) throw new Error('no patch')
        expect(canonicalJson(applyPatch(before, item.patch))).toBe(canonicalJson(after))
      }),
      runs(100),
    )
  })

  it('spends few bytes on an article of which one paragraph changed', () => {
    const body = Array.from({ length: 12 }, (_, index) => `Alinea ${index}. `.repeat(20))
    const older = { ...context, headline: 'Judul', standfirst: 'Isi.', body, publishedAt: 1 }
    const newer = { ...older, version: 2, body: body.with(4, 'Lain.') }
    expect(encodePack([{ patch: makePatch(older, newer) }]).length).toBeLessThan(80)
  })
})

it.each([
  ['Bakau kembali tumbuh', 'bakau-kembali-tumbuh'],
  ['Türkiye’s talks: “soon”', 'turkiye-s-talks-soon'],
  ['  ', ''],
  ['日本', ''],
])('the usual address of %s is %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug)
})

function textOf(item: Packed): string {
  if (!('document' in item)) throw new Error('a patch in the place of a document')
  return canonicalJson(item.document)
}

/** As it comes from JSON: nothing that is there and undefined. */
function plain(one: EditionDocument): EditionDocument {
  return JSON.parse(JSON.stringify(one))
}
