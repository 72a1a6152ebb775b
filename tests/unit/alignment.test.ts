import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignBodies, anchorsOf } from '@/lib/shared/article/alignment'
import type { Block } from '@/lib/shared/article/blocks'
import { runs } from '../support/property-runs'

/** Blocks as "t1<s1" (t1, made from s1) or "s1" (made from nothing). */
const body = (...blocks: string[]): Block[] =>
  blocks.map((named) => {
    const [id = '', origin] = named.split('<')
    const block = { kind: 'paragraph' as const, id, text: [{ text: id }] }
    return origin ? { ...block, source: { id: origin, hash: 'hash' } } : block
  })

const rows = (left: Block[], right: Block[]) =>
  alignBodies(left, right).map(({ left, right }) => `${left?.id ?? '–'} ${right?.id ?? '–'}`)

describe('the name that a block shares with its twin', () => {
  it('is that of the source in both languages', () => {
    const source = anchorsOf(body('s1', 's2'))
    const translation = anchorsOf(body('t1<s1', 't2<s2'))
    expect([...source.values()]).toEqual(['s1', 's2'])
    expect([...translation.values()]).toEqual(['s1', 's2'])
  })

  it('is given once: the first of the blocks that a paragraph was split into has it', () => {
    const anchors = anchorsOf(body('t1<s1', 't2<s1', 't3<s1'))
    expect([...anchors.values()]).toEqual(['s1', 's1-t2', 's1-t3'])
  })
})

describe('both languages side by side', () => {
  it.each([
    ['stand in pairs', body('s1', 's2'), body('t1<s1', 't2<s2'), ['s1 t1', 's2 t2']],
    ['follow the order of the left', body('s1', 's2'), body('t2<s2', 't1<s1'), ['s1 t1', 's2 t2']],
    [
      'leave a gap for what is not translated',
      body('s1', 's2', 's3'),
      body('t1<s1', 't3<s3'),
      ['s1 t1', 's2 –', 's3 t3'],
    ],
    [
      'keep a split paragraph together',
      body('s1', 's2'),
      body('t1<s1', 't2<s1', 't3<s2'),
      ['s1 t1', '– t2', 's2 t3'],
    ],
    [
      'keep a split paragraph together from the other side',
      body('t1<s1', 't2<s1', 't3<s2'),
      body('s1', 's2'),
      ['t1 s1', 't2 –', 't3 s2'],
    ],
    [
      'put what only the right has after its neighbour',
      body('s1', 's2'),
      body('t1<s1', 'x', 'y', 't2<s2'),
      ['s1 t1', '– x', '– y', 's2 t2'],
    ],
    ['begin with what the right begins with', body('s1'), body('x', 't1<s1'), ['– x', 's1 t1']],
    ['show one language when the other is empty', body('s1'), [], ['s1 –']],
    ['show the other language when one is empty', [], body('t1<s1', 't2<s2'), ['– t1', '– t2']],
  ] as const)('%s', (_, left, right, expected) => {
    expect(rows([...left], [...right])).toEqual(expected)
  })

  it('have every block of both exactly once, whatever was split, moved or left out', () => {
    const origins = fc.option(fc.integer({ min: 1, max: 6 }))
    fc.assert(
      fc.property(fc.nat(6), fc.array(origins, { maxLength: 10 }), (length, made) => {
        const left = body(...Array.from({ length }, (_, index) => `s${index + 1}`))
        const right = body(
          ...made.map((origin, index) => `t${index + 1}${origin ? `<s${origin}` : ''}`),
        )
        for (const [one, two] of [
          [left, right],
          [right, left],
        ] as const) {
          const aligned = alignBodies(one, two)
          expect(aligned.flatMap((row) => row.left ?? [])).toEqual(one)
          const shown = aligned.flatMap((row) => row.right?.id ?? [])
          expect(shown.sort()).toEqual(two.map((block) => block.id).sort())
          const anchors = aligned.map((row) => row.anchor)
          expect(new Set(anchors).size).toBe(anchors.length)
        }
      }),
      runs(500),
    )
  })
})
