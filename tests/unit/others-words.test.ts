// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockText } from '@/lib/shared/article/blocks'
import { runs } from '../support/property-runs'
import { paragraph, TwoEditors } from '../support/two-editors'
import { type BodyPage, beginTwo, type PageStep, pageActs } from '../support/two-pages'
import { WordLedger } from '../support/word-ledger'

const begun = ['1', '2', '3'].map((place) => paragraph(`b${place}`, `Alinea k0x${place}z`))

function open() {
  const desk = new TwoEditors()
  const ledger = new WordLedger<BodyPage>(JSON.stringify(begun))
  const pages = beginTwo(desk, begun, ledger)
  const act = (who: number, kind: PageStep['kind'], words: string[] = [], place = 0, much = 1) =>
    pages[who]?.act({ who, kind, place, much, line: 'up' }, words)
  return { desk, ledger, pages, act }
}
const texts = (desk: TwoEditors) => desk.draft.text.body.map(blockText)

describe('undo', () => {
  it('of a paste leaves what somebody else wrote into it since', async () => {
    const { desk, pages, act } = open()
    act(0, 'paste', ['k1x1z', 'k1x2z', 'k1x3z'])
    await pages[0]?.save()
    act(1, 'pull')
    act(1, 'type', ['k2x1z'], 1)
    await pages[1]?.save()
    act(0, 'pull')
    expect(texts(desk)).toEqual([
      'Alinea k0x1zk1x1z',
      'k1x2z k2x1z',
      'k1x3z',
      'Alinea k0x2z',
      'Alinea k0x3z',
    ])
    act(0, 'undo', [], 0, 0)
    await pages[0]?.save()
    expect(texts(desk)).toEqual(['Alinea k0x1z', ' k2x1z', 'Alinea k0x2z', 'Alinea k0x3z'])
    act(0, 'redo', [], 0, 0)
    await pages[0]?.save()
    expect(texts(desk).join(' ')).toMatch(/k1x2z.*k1x3z/)
    expect(texts(desk).join(' ')).toContain('k2x1z')
  })

  it('takes nothing of what stands where one’s own words became a choice', async () => {
    const { desk, pages, act } = open()
    act(0, 'type', ['k1x1z'])
    act(1, 'type', ['k2x1z'])
    await pages[0]?.save()
    await pages[1]?.save()
    pages[1]?.moveTo(undefined)
    act(1, 'undo', [], 0, 0)
    await pages[1]?.save()
    expect(texts(desk)[0]).toBe('Alinea k0x1z k1x1z')
    expect(JSON.stringify(desk.draft.choices)).toContain('k2x1z')
  })

  it('of a deletion takes nothing of what others wrote in its place', async () => {
    const { desk, pages, act } = open()
    act(0, 'delete-block')
    act(1, 'delete-block')
    act(0, 'type', ['k1x1z'])
    act(1, 'type', ['k2x1z'])
    pages[1]?.moveTo(undefined)
    await pages[0]?.save()
    await pages[1]?.save()
    expect(texts(desk)[0]).toBe(' k1x1z')
    act(1, 'undo', [], 0, 0)
    await pages[1]?.save()
    expect(texts(desk)[0]).toContain('Alinea k0x1z')
    expect(texts(desk)[0]).toContain(' k1x1z')
  })

  it('still takes back one’s own words beside those of somebody else', async () => {
    const { desk, pages, act } = open()
    act(1, 'type', ['k2x1z'])
    await pages[1]?.save()
    act(0, 'pull')
    act(0, 'type', ['k1x1z'])
    await pages[0]?.save()
    expect(texts(desk)[0]).toBe('Alinea k0x1z k2x1z k1x1z')
    act(0, 'undo', [], 0, 0)
    await pages[0]?.save()
    expect(texts(desk)[0]).toBe('Alinea k0x1z k2x1z')
  })

  describe('of a move', () => {
    it('moves back between blocks that somebody else has written in since', async () => {
      const { desk, pages, act } = open()
      act(0, 'move', [], 1, 0)
      await pages[0]?.save()
      act(1, 'pull')
      act(1, 'type', ['k2x1z'], 0)
      act(1, 'type', ['k2x2z'], 1)
      await pages[1]?.save()
      act(0, 'pull')
      act(0, 'undo', [], 0, 0)
      await pages[0]?.save()
      expect(texts(desk)).toEqual(['Alinea k0x1z k2x1z', 'Alinea k0x2z', 'Alinea k0x3z k2x2z'])
    })

    it('brings back neither words nor a block that somebody else has deleted since', async () => {
      const { desk, pages, act } = open()
      act(0, 'move', [], 1, 0)
      await pages[0]?.save()
      act(1, 'pull')
      act(1, 'delete-word', [], 2)
      await pages[1]?.save()
      act(0, 'pull')
      act(0, 'undo', [], 0, 0)
      await pages[0]?.save()
      expect(texts(desk)).toEqual(['Alinea k0x1z', 'Alinea', 'Alinea k0x3z'])
      act(1, 'pull')
      act(1, 'delete-block', [], 1)
      await pages[1]?.save()
      act(0, 'pull')
      act(0, 'redo', [], 0, 0)
      await pages[0]?.save()
      expect(texts(desk)).toEqual(['Alinea k0x1z', 'Alinea k0x3z'])
    })

    it('leaves one block of one that somebody else has moved since', async () => {
      const { desk, pages, act } = open()
      act(0, 'move', [], 1, 0)
      await pages[0]?.save()
      act(1, 'pull')
      act(1, 'move', [], 2, 1)
      act(1, 'move', [], 1, 1)
      await pages[1]?.save()
      const before = texts(desk)
      expect(before).toEqual(['Alinea k0x2z', 'Alinea k0x1z', 'Alinea k0x3z'])
      act(0, 'pull')
      act(0, 'undo', [], 0, 0)
      await pages[0]?.save()
      expect(texts(desk)).toEqual(before)
    })

    it('leaves the block where it is when its old place is gone, and so does redo', async () => {
      const { desk, pages, act } = open()
      act(0, 'paste', ['k1x1z', 'k1x2z', 'k1x3z'])
      act(0, 'move', [], 3, 1)
      await pages[0]?.save()
      act(1, 'pull')
      act(1, 'delete-block', [], 4)
      act(1, 'delete-block', [], 3)
      act(1, 'split', ['k2x1z'], 2)
      await pages[1]?.save()
      const before = texts(desk)
      expect(before).toEqual(['Alinea k0x1zk1x1z', 'k1x2z', 'Alinea k0x2z', 'k2x1z'])
      act(0, 'pull')
      for (const kind of ['undo', 'redo', 'undo', 'redo'] as const) {
        act(0, kind, [], 0, 0)
        await pages[0]?.save()
        expect(texts(desk)).toEqual(before)
      }
    })
  })
})

const step: fc.Arbitrary<PageStep> = fc.record({
  who: fc.nat(1),
  kind: fc.constantFrom(...pageActs),
  place: fc.nat(6),
  much: fc.nat(2),
  line: fc.constantFrom('up', 'up', 'down', 'lost', 'slow', 'slow'),
})

it('two people who write, delete, move, paste and undo in the desk’s editor lose no word', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 10, maxLength: 60, size: 'max' }),
      async (steps) => {
        const { ledger, pages, act } = open()
        for (const [index, one] of steps.entries()) {
          const page = pages[one.who]
          const words = [1, 2, 3].map((place) => `k${place}x${index}z`)
          if (one.much > 0) await page?.hear()
          if (one.kind === 'save') await page?.save()
          else page?.act(one, words)
        }
        for (const who of [0, 1, 0, 1, 0, 1]) {
          const page = pages[who]
          if (page) page.line = 'up'
          await page?.hear()
          page?.moveTo(undefined)
          await page?.save()
          act(who, 'pull')
        }
        for (const page of pages) {
          expect(ledger.missing(page.shown)).toEqual([])
          page.editor.destroy()
        }
      },
    ),
    runs(100),
  )
})
