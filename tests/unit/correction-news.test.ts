import { describe, expect, it } from 'vitest'
import { changedBlocks } from '@/lib/client/correction-news'

describe('what changed from a reader’s copy', () => {
  it('is nothing when every block reads the same', () => {
    expect(changedBlocks({ s1: 'Satu.' }, { s1: 'Satu.' })).toEqual([])
  })

  it('is told word by word, block by block', () => {
    const before = { headline: 'Harga cabai', s1: 'Harganya Rp32.000 per kilogram.', s2: 'Tetap.' }
    const after = { headline: 'Harga cabai', s1: 'Harganya Rp23.000 per kilogram.', s2: 'Tetap.' }
    const [block, ...others] = changedBlocks(before, after)
    expect(others).toEqual([])
    expect(block?.anchor).toBe('s1')
    const text = (kind: string) =>
      block?.parts.flatMap((part) => (part.kind === kind ? [part.text] : [])).join('')
    expect(text('removed')).toContain('32')
    expect(text('added')).toContain('23')
    expect(text('same')).toContain('per kilogram.')
  })

  it('has blocks that are new and blocks that are gone', () => {
    expect(changedBlocks({ s1: 'Lama.' }, { s2: 'Baru.' })).toEqual([
      { anchor: 's2', parts: [{ kind: 'added', text: 'Baru.' }] },
      { anchor: 's1', parts: [{ kind: 'removed', text: 'Lama.' }] },
    ])
  })

  it('gives both texts back whole', () => {
    const [old, fresh] = ['Menteri “A” berkata, ya.\nBenar.', 'Menteri “B” berkata, tidak.\nSalah.']
    const [block] = changedBlocks({ s1: old }, { s1: fresh })
    const without = (kind: string) =>
      block?.parts.flatMap((part) => (part.kind === kind ? [] : [part.text])).join('')
    expect(without('added')).toBe(old)
    expect(without('removed')).toBe(fresh)
  })
})
