import 'fake-indexeddb/auto'
import { describe, expect, it, vi } from 'vitest'
import { changedBlocks, takeCorrectionNews } from '@/lib/client/correction-news'
import { deviceStore } from '@/lib/shared/device/store'
import { editionDocument } from '../support/edition-documents'

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

it('what was corrected is told again when the page was gone before it was drawn', async () => {
  const frames: (() => void)[] = []
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame))
  const store = await deviceStore()
  const text = { articleId: 'cabai', locale: 'id' } as const
  const content = editionDocument({ ...text, headline: 'Harga cabai', body: ['Rp23.000.'] })
  const place = { slug: 'harga-cabai', section: '', listedAt: 1, bytes: 1, pictures: [] }
  await store.put('bodies', { hash: 'AAAAAAAAAAAA', content })
  await store.put('entries', { ...text, ...place, hash: 'AAAAAAAAAAAA' })
  const words = { headline: 'Harga cabai', standfirst: '', s1: 'Rp32.000.' }
  await store.put('announcements', { ...text, version: 1, before: { words } })
  const take = () => takeCorrectionNews({ ...text, version: 2 })
  expect((await take())?.blocks).toHaveLength(1)
  // The page was closed before its first frame.
  frames.length = 0
  expect((await take())?.blocks).toHaveLength(1)
  while (frames.length > 0) frames.shift()?.()
  await vi.waitFor(async () => expect(await take()).toBeUndefined())
  vi.unstubAllGlobals()
})
