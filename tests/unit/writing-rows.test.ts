import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Block } from '@/lib/shared/article/blocks'
import { writingRows } from '@/lib/shared/desk/writing-rows'
import { runs } from '../support/property-runs'

/** Blocks as "t1<s1" (t1, made from s1) or "s1" (made from nothing). */
const body = (...blocks: string[]): Block[] =>
  blocks.map((named) => {
    const [id = '', origin] = named.split('<')
    const block = { kind: 'paragraph' as const, id, text: [{ text: id }] }
    return origin ? { ...block, source: { id: origin, hash: 'hash' } } : block
  })

const rows = (source: Block[], translation: Block[]) =>
  writingRows(source, translation).map(
    ({ source, twin, elsewhere }) =>
      `${source?.id ?? '–'} ${twin?.id ?? '–'}${elsewhere ? '!' : ''}`,
  )

it.each([
  ['twins stand in pairs', body('s1', 's2'), body('t1<s1', 't2<s2'), ['s1 t1', 's2 t2']],
  ['what is not translated leaves a gap', body('s1', 's2'), body('t2<s2'), ['s1 –', 's2 t2']],
  [
    'what a split twin goes on with stands under it',
    body('s1', 's2', 's3'),
    body('t1<s1', 't2<s1', 't3<s3'),
    ['s1 t1', '– t2', 's2 –', 's3 t3'],
  ],
  [
    'a twin in another order keeps its place, and its source says so',
    body('s1', 's2', 's3'),
    body('t3<s3', 't1<s1', 't2<s2'),
    ['– t3', 's1 t1', 's2 t2', 's3 –!'],
  ],
] as const)('%s', (_, source, translation, expected) => {
  expect(rows([...source], [...translation])).toEqual(expected)
})

it('both texts keep their own order, every block once', () => {
  const origins = fc.option(fc.integer({ min: 1, max: 6 }))
  fc.assert(
    fc.property(fc.nat(6), fc.array(origins, { maxLength: 10 }), (length, made) => {
      const source = body(...Array.from({ length }, (_, index) => `s${index + 1}`))
      const translation = body(
        ...made.map((origin, index) => `t${index + 1}${origin ? `<s${origin}` : ''}`),
      )
      const shown = writingRows(source, translation)
      expect(shown.flatMap((row) => row.source ?? [])).toEqual(source)
      expect(shown.flatMap((row) => row.twin ?? [])).toEqual(translation)
    }),
    runs(200),
  )
})
