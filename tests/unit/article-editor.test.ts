// @vitest-environment jsdom
import { Editor } from '@tiptap/core'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { articleExtensions } from '@/lib/client/desk/editor/article-extensions'
import { withKind } from '@/lib/client/desk/editor/kind-command'
import { showBody } from '@/lib/client/desk/editor/show-body'
import { addTwin, setOrigin } from '@/lib/client/desk/editor/twins'
import { blockHash, canonicalBlock } from '@/lib/shared/article/block-hash'
import { storedBody } from '@/lib/shared/article/block-schema'
import { type Block, blockText, type Inline } from '@/lib/shared/article/blocks'
import { staleBlocks } from '@/lib/shared/article/translation'
import { type EditorNode, fromEditor, toEditor } from '@/lib/shared/desk/editor-document'
import { originOf, writingRows } from '@/lib/shared/desk/writing-rows'
import { runs } from '../support/property-runs'

const paragraph = (id: string, text = id): Block => ({ kind: 'paragraph', id, text: [{ text }] })
const source = [paragraph('s1', 'Satu.'), paragraph('s2', 'Dua.'), paragraph('s3', 'Tiga.')]

let editor: Editor | undefined
afterEach(() => editor?.destroy())

function open(body: readonly Block[], of: readonly Block[] = []): Editor {
  editor = new Editor({
    element: document.createElement('div'),
    injectCSS: false,
    content: toEditor(body),
    extensions: articleExtensions({
      labels: { speaker: 'Siapa', picture: 'Gambar', embedTitle: 'Nama' },
      pictureLook: () => ({ src: '', alt: '' }),
      toOtherColumn: () => {},
      originAfter: ({ id }, taken) => {
        const next = of[of.findIndex((block) => block.id === id) + 1]
        return next && !taken.has(next.id) ? originOf(next) : null
      },
    }),
  })
  return editor
}

const body = (of: Editor) => fromEditor(of.getJSON() as EditorNode)
const told = (of: Editor) => body(of).map((block) => `${block.id}:${blockText(block)}`)
/** Puts the cursor so many letters into a block. */
const cursor = (of: Editor, block: number, letters: number) => {
  const { doc } = of.state
  const before = doc.children.slice(0, block).reduce((size, node) => size + node.nodeSize, 0)
  of.commands.setTextSelection(before + 1 + letters)
}

describe('the id of a block', () => {
  it('stays with the first part when a paragraph is split, and comes back with undo', () => {
    const here = open([paragraph('a', 'satu dua')])
    cursor(here, 0, 5)
    here.commands.splitBlock()
    const [first, second] = body(here)
    expect([first?.id, first && blockText(first)]).toEqual(['a', 'satu '])
    expect(second?.id).not.toBe('a')
    here.commands.undo()
    expect(told(here)).toEqual(['a:satu dua'])
    here.commands.redo()
    expect(body(here)).toEqual([first, second])
  })

  it('stays with the words when a line is begun before them', () => {
    const here = open([paragraph('a', 'satu')])
    cursor(here, 0, 0)
    here.commands.splitBlock()
    expect(body(here)[1]).toEqual(paragraph('a', 'satu'))
    expect(body(here)[0]?.id).not.toBe('a')
  })

  it('is that of the first when two paragraphs become one', () => {
    const here = open([paragraph('a'), paragraph('b')])
    cursor(here, 1, 0)
    here.commands.joinBackward()
    expect(told(here)).toEqual(['a:ab'])
  })

  it('goes with a block that is moved; a copy gets one of its own', () => {
    const here = open([paragraph('a'), paragraph('b'), paragraph('c')])
    const [first] = here.state.doc.children
    if (!first) throw new Error('nothing to move')
    here.view.dispatch(here.state.tr.delete(0, first.nodeSize).insert(3, first))
    expect(told(here)).toEqual(['b:b', 'a:a', 'c:c'])
    here.view.dispatch(here.state.tr.insert(0, first))
    const ids = body(here).map((block) => block.id)
    expect(ids.slice(1)).toEqual(['b', 'a', 'c'])
    expect(ids[0]).not.toBe('a')
  })

  it('stays when a block becomes another kind', () => {
    const here = open([paragraph('a', 'satu'), paragraph('b', 'dua')])
    here.commands.selectAll()
    for (const kind of ['list', 'quote', 'heading-3', 'ordered-list', 'paragraph'] as const) {
      const tr = withKind(here.state, kind)
      if (tr) here.view.dispatch(tr)
      expect(body(here)[0]?.id).toBe('a')
      expect(body(here).map(blockText).join('\n')).toBe('satu\ndua')
      here.commands.selectAll()
    }
  })
})

describe('what comes from the desk', () => {
  it('is shown without moving the cursor out of what is being written', () => {
    const here = open([paragraph('a', 'satu'), paragraph('b', 'dua')])
    cursor(here, 1, 2)
    showBody(here, [paragraph('n', 'baru'), paragraph('a', 'satu lagi'), paragraph('b', 'dua')])
    expect(told(here)).toEqual(['n:baru', 'a:satu lagi', 'b:dua'])
    const { $from } = here.state.selection
    expect([$from.parent.attrs.id, $from.parentOffset]).toEqual(['b', 2])
    here.commands.undo()
    expect(told(here), 'undo is for what was written here').toHaveLength(3)
  })

  it('is shown exactly, whatever it was before', () => {
    fc.assert(
      fc.property(bodies, bodies, (before, after) => {
        const here = open(before)
        showBody(here, after)
        expect(body(here)).toEqual(after)
        here.destroy()
      }),
      runs(30),
    )
  })
})

describe('a translation', () => {
  const twin = (id: string, of: Block, text: string): Block => ({
    ...paragraph(id, text),
    source: originOf(of),
  })

  it('goes on with the next source block at Enter', () => {
    const [s1, s2] = source
    if (!s1 || !s2) throw new Error('no source')
    const here = open([twin('t1', s1, 'One.')], source)
    cursor(here, 0, 4)
    here.commands.splitBlock()
    here.commands.insertContent('Two.')
    expect(body(here)[1]).toMatchObject({ text: [{ text: 'Two.' }], source: originOf(s2) })
  })

  it('is given a missing twin in its place, without words', () => {
    const [s1, s2, s3] = source
    if (!s1 || !s2 || !s3) throw new Error('no source')
    const translation = [twin('t1', s1, 'One.'), twin('t3', s3, 'Three.')]
    const here = open(translation, source)
    addTwin(here, writingRows(source, translation), s2)
    expect(body(here)[1]).toMatchObject({ kind: 'paragraph', text: [], source: originOf(s2) })
    expect(here.state.selection.$from.parent.attrs.source).toEqual(originOf(s2))
  })

  it('is stale when its source reads otherwise, until it is said to be still right', () => {
    const [s1] = source
    if (!s1) throw new Error('no source')
    const here = open([twin('t1', s1, 'One.')], source)
    const now = paragraph('s1', 'Satu lagi.')
    expect(staleBlocks(body(here), [now])).toEqual(['t1'])
    setOrigin(here, 't1', originOf(now))
    expect(staleBlocks(body(here), [now])).toEqual([])
    expect(blockText(body(here)[0] ?? now)).toBe('One.')
  })
})

const inline: fc.Arbitrary<Inline> = fc.record(
  {
    text: fc.string({ minLength: 1, maxLength: 6 }),
    strong: fc.constant(true as const),
    emphasis: fc.constant(true as const),
    href: fc.constantFrom('https://contoh.id/a', '/id/saved'),
  },
  { requiredKeys: ['text'] },
)
const text = fc.array(inline, { maxLength: 3 })
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h')
const origin = fc.record({ id: fc.constantFrom('s1', 's2'), hash: fc.constant('0123456789abcdef') })
const base = { id, source: origin }
const required = { requiredKeys: ['id' as const, 'kind' as const] }
const block: fc.Arbitrary<Block> = fc
  .oneof(
    fc.record(
      { ...base, kind: fc.constant('paragraph' as const), text },
      { requiredKeys: [...required.requiredKeys, 'text'] },
    ),
    fc.record(
      {
        ...base,
        kind: fc.constant('heading' as const),
        level: fc.constantFrom(2 as const, 3 as const),
        text,
      },
      { requiredKeys: [...required.requiredKeys, 'level', 'text'] },
    ),
    fc.record(
      { ...base, kind: fc.constant('quote' as const), text, speaker: fc.constant('Sari') },
      { requiredKeys: [...required.requiredKeys, 'text'] },
    ),
    fc.record(
      {
        ...base,
        kind: fc.constant('list' as const),
        ordered: fc.boolean(),
        items: fc.array(text, { minLength: 1, maxLength: 3 }),
      },
      { requiredKeys: [...required.requiredKeys, 'ordered', 'items'] },
    ),
    fc.record(
      { ...base, kind: fc.constant('image' as const), image: fc.constant('p1') },
      { requiredKeys: [...required.requiredKeys, 'image'] },
    ),
    fc.record(
      {
        ...base,
        kind: fc.constant('embed' as const),
        url: fc.constant('https://contoh.id'),
        title: fc.string(),
      },
      { requiredKeys: [...required.requiredKeys, 'url', 'title'] },
    ),
  )
  .map((one) => canonicalBlock(one as Block))
/** Bodies as the editor has them: an only paragraph without words is none. */
const bodies = fc
  .uniqueArray(block, { selector: (one) => one.id, maxLength: 6 })
  .filter(
    ([only, ...rest]) =>
      rest.length > 0 ||
      !only ||
      only.kind !== 'paragraph' ||
      only.text.length > 0 ||
      Boolean(only.source),
  )

describe('the editor', () => {
  it('has of an article what the article has, and gives it back the same', () => {
    fc.assert(
      fc.property(bodies, (wanted) => {
        const here = open(wanted)
        expect(body(here)).toEqual(wanted)
        expect(body(here).map(blockHash)).toEqual(wanted.map(blockHash))
        here.destroy()
      }),
      runs(50),
    )
  })
})

it('takes nothing from a paste that says it was copied here but what may be stored', () => {
  const href = `https://contoh.example/${'a'.repeat(2048)}`
  const here = open([paragraph('a', 'Satu.')])
  here.commands.setContent(
    [
      '<figure data-image="../../x"></figure><figure data-image="foto-1"></figure>',
      '<div data-url="javascript:pwned()" data-title="x"></div>',
      `<div data-url="${href}" data-title="x"></div>`,
      `<div data-url="https://contoh.example/" data-title="${'t'.repeat(600)}"></div>`,
      `<blockquote data-speaker="${'s'.repeat(400)}">Kata <a href="${href}">dia</a></blockquote>`,
    ].join(''),
  )
  const taken = body(here)
  expect(taken.map(({ kind }) => kind)).toEqual(['image', 'embed', 'quote'])
  expect(storedBody.safeParse(taken).success).toBe(true)
})

it('shows no link that may not stand in an article, whoever wrote it', () => {
  const hrefs = ['javascript:pwned()', '//jahat.example', 'https://contoh.example/']
  const text = hrefs.map((href): Inline => ({ text: href, href }))
  const here = open([{ kind: 'paragraph', id: 'a', text }])
  const shown = [...here.view.dom.querySelectorAll('a')].map((link) => link.getAttribute('href'))
  expect(shown).toEqual([null, null, 'https://contoh.example/'])
})

it('lets nobody write more beside a block than may be stored', () => {
  const here = open([
    { kind: 'quote', id: 'q', text: [{ text: 'Kata.' }] },
    { kind: 'embed', id: 'e', url: 'https://contoh.example/', title: 'Video' },
  ])
  const fields = here.view.dom.querySelectorAll('input')
  expect([...fields].map((input) => input.maxLength)).toEqual([300, 500])
})
