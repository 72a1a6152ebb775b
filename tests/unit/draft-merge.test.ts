import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Block, blockText } from '@/lib/shared/article/blocks'
import type { Choice, DraftText } from '@/lib/shared/desk/draft'
import { choose, type Merge, mergeDraft, type Taken } from '@/lib/shared/desk/merge'
import { runs } from '../support/property-runs'
import { mergeAct as act, draft, paragraph, type Step, TwoEditors } from '../support/two-editors'

const merged = (base: DraftText, mine: DraftText, theirs: DraftText, choices: Choice[] = []) =>
  mergeDraft(base, mine, { text: theirs, choices }, act)
const words = (body: readonly Block[]) => body.map(blockText).join(' ')

const [a, b, c] = [paragraph('a'), paragraph('b'), paragraph('c')]

describe('what two people wrote in one text', () => {
  it('merges when it is in different blocks', () => {
    const { text, choices } = merged(
      draft([a, b, c]),
      draft([paragraph('a', 'A'), b, c]),
      draft([a, b, paragraph('c', 'C')]),
    )
    expect(words(text.body)).toBe('A b C')
    expect(choices).toEqual([])
  })

  it('becomes a choice when it is in the same block: the draft keeps what it has', () => {
    const { text, choices } = merged(
      draft([a]),
      draft([paragraph('a', 'mine')]),
      draft([paragraph('a', 'theirs')]),
    )
    expect(words(text.body)).toBe('theirs')
    expect(choices).toMatchObject([
      { blockId: 'a', by: 'Rani', kept: paragraph('a', 'theirs'), other: paragraph('a', 'mine') },
    ])
  })

  it('stays one choice while somebody goes on writing', () => {
    const first = merged(
      draft([a]),
      draft([paragraph('a', 'mine')]),
      draft([paragraph('a', 'theirs')]),
    )
    const next = mergeDraft(
      draft([paragraph('a', 'mine')]),
      draft([paragraph('a', 'mine too')]),
      first,
      act,
    )
    expect(next.choices).toMatchObject([{ other: paragraph('a', 'mine too') }])
  })

  it('keeps words that the other deleted, and asks', () => {
    for (const [mine, theirs] of [
      [draft([b]), draft([paragraph('a', 'new'), b])],
      [draft([paragraph('a', 'new'), b]), draft([b])],
    ] as const) {
      const { text, choices } = merged(draft([a, b]), mine, theirs)
      expect(words(text.body)).toBe('new b')
      expect(choices).toMatchObject([{ blockId: 'a', other: null }])
    }
  })

  it('merges field by field, and asks where both changed one', () => {
    const { text, choices } = merged(
      draft([], { headline: 'Satu' }),
      draft([], { headline: 'Dua', standfirst: 'Baru' }),
      draft([], { headline: 'Tiga' }),
    )
    expect(text).toMatchObject({ headline: 'Tiga', standfirst: 'Baru' })
    expect(choices).toMatchObject([{ field: 'headline', kept: 'Tiga', other: 'Dua' }])
  })

  it('keeps the order that one of them made and what the other put in', () => {
    const { text } = merged(draft([a, b, c]), draft([c, a, b]), draft([a, paragraph('x'), b, c]))
    expect(words(text.body)).toBe('c a x b')
  })

  it('changes nothing when a save comes twice, even after somebody else went on', () => {
    const base = draft([a])
    const mine = draft([paragraph('a', 'mine'), b])
    const once = merged(base, mine, base)
    expect(mergeDraft(base, mine, once, act)).toEqual(once)
    const later = { ...once, text: draft([paragraph('a', 'mine, mended'), b]) }
    const wasTaken = (block: Block) => blockText(block) === 'mine'
    expect(mergeDraft(base, mine, later, { ...act, wasTaken })).toEqual(later)
  })
})

describe('a choice', () => {
  const open: Merge = merged(
    draft([a, b]),
    draft([paragraph('a', 'mine'), b]),
    draft([paragraph('a', 'theirs'), b]),
  )
  const [choice] = open.choices
  const chosen = (now: Merge, take: Taken) =>
    choice ? choose(now, { id: choice.id, take, seen: choice }, () => 'n') : now
  const taken = (take: Taken) => chosen(open, take)

  it.each([
    ['kept', 'theirs b'],
    ['other', 'mine b'],
    ['both', 'theirs mine b'],
  ] as const)('can be %s', (take, expected) => {
    expect(words(taken(take).text.body)).toBe(expected)
    expect(taken(take).choices).toEqual([])
  })

  it('drops no words that were not seen when it was made', () => {
    const [first] = open.choices
    if (!first) throw new Error('no choice')
    const further = { ...first, other: paragraph('a', 'mine, longer') } as Choice
    expect(chosen({ ...open, choices: [further] }, 'kept').choices).toEqual([further])
    const movedOn = { ...open, text: draft([paragraph('a', 'theirs, longer'), b]) }
    expect(chosen(movedOn, 'other')).toEqual(movedOn)
  })

  it('is made once', () => {
    const done = taken('other')
    expect(chosen(done, 'kept')).toEqual(done)
  })
})

const step: fc.Arbitrary<Step> = fc.record({
  who: fc.nat(1),
  kind: fc.constantFrom(
    ...(['type', 'type', 'insert', 'delete', 'move', 'headline'] as const),
    ...(['save', 'save', 'pull', 'leave', 'line', 'choose'] as const),
  ),
  place: fc.nat(6),
  to: fc.nat(6),
  line: fc.constantFrom('up', 'up', 'down', 'lost', 'slow'),
  take: fc.constantFrom('kept', 'other', 'both'),
})

describe('two editors with a line that fails', () => {
  it('lose no word: each is in the draft or in a choice that is shown', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
        const desk = new TwoEditors()
        for (const [index, one] of steps.entries()) {
          const editor = desk.editors[one.who]
          if (!editor) continue
          await editor.hear()
          if (one.kind === 'choose') editor.choose(one)
          else if (one.kind === 'save' && editor.line === 'slow') void editor.work.save()
          else if (one.kind === 'save') await editor.work.save()
          else if (one.kind === 'pull') editor.work.receive(desk.state(), editor.work.snapshot())
          else if (one.kind === 'line') editor.line = one.line
          else if (one.kind === 'leave') {
            editor.place = undefined
            editor.work.settle()
          } else editor.act(one, `w${index}`)
        }
        for (const editor of [...desk.editors, ...desk.editors]) {
          editor.line = 'up'
          await editor.hear()
          await editor.work.save()
          editor.work.receive(desk.state(), editor.work.snapshot())
        }
        const accepted = desk.editors.flatMap(({ typed }) => [...typed])
        // Wherever their cursors are.
        for (const { page } of desk.editors) {
          for (const word of accepted)
            expect(page.match(/w\d+/g), `${word} is shown`).toContain(word)
        }
        for (const editor of [...desk.editors, ...desk.editors]) {
          editor.place = undefined
          await editor.work.save()
          editor.work.receive(desk.state(), editor.work.snapshot())
          editor.work.settle()
        }
        const { text, choices } = desk.draft
        const found = new Set(JSON.stringify([text, choices]).match(/w\d+/g))
        for (const { typed, work } of desk.editors) {
          for (const word of typed) expect(found, `${word} is somewhere`).toContain(word)
          expect(work.snapshot().text, 'both see the same').toEqual(text)
        }
      }),
      runs(100),
    )
  })
})
