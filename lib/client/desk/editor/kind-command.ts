import type { Node as DocumentNode } from '@tiptap/pm/model'
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'

/** What a block of words can be made. */
export type TextKind = 'paragraph' | 'heading-2' | 'heading-3' | 'quote' | 'list' | 'ordered-list'

/** The kind of the block with the cursor; undefined for pictures and links. */
export function kindAt({ selection }: EditorState): TextKind | undefined {
  const block = selection.$from.depth > 0 ? selection.$from.node(1) : undefined
  switch (block?.type.name) {
    case 'paragraph':
      return 'paragraph'
    case 'heading':
      return block.attrs.level === 3 ? 'heading-3' : 'heading-2'
    case 'quote':
      return 'quote'
    case 'list':
      return block.attrs.ordered ? 'ordered-list' : 'list'
    default:
      return undefined
  }
}

/** Makes the selected blocks another kind; each keeps its id. Undefined when nothing would change. */
export function withKind(state: EditorState, kind: TextKind): Transaction | undefined {
  const { selection, tr } = state
  const from = selection.$from.index(0)
  const to = selection.$to.indexAfter(0)
  const blocks = state.doc.children.slice(from, Math.max(to, from + 1))
  if (blocks.length === 0 || blocks.some((block) => block.isAtom)) return undefined
  const made =
    kind === 'list' || kind === 'ordered-list'
      ? asList(state, blocks, kind)
      : asLines(state, blocks, kind)
  const start = selection.$from.before(1)
  const end = start + blocks.reduce((size, block) => size + block.nodeSize, 0)
  const anchor = selection.anchor - start
  tr.replaceWith(start, end, made)
  const shift = (made[0]?.type.name === 'list' ? 1 : 0) - (blocks[0]?.type.name === 'list' ? 1 : 0)
  const place = Math.min(Math.max(start + anchor + shift, start + 1), tr.doc.content.size - 1)
  return tr.setSelection(TextSelection.near(tr.doc.resolve(place))).scrollIntoView()
}

function asList(
  { schema }: EditorState,
  blocks: readonly DocumentNode[],
  kind: 'list' | 'ordered-list',
): DocumentNode[] {
  const items = blocks.flatMap(linesOf).map((line) => schema.node('item', null, line.content))
  const { id, source } = blocks[0]?.attrs ?? {}
  return [schema.node('list', { id, source, ordered: kind === 'ordered-list' }, items)]
}

function asLines(
  { schema }: EditorState,
  blocks: readonly DocumentNode[],
  kind: Exclude<TextKind, 'list' | 'ordered-list'>,
): DocumentNode[] {
  const type = kind.startsWith('heading') ? 'heading' : kind
  return blocks.flatMap((block) =>
    linesOf(block).map((line, index) => {
      const { id, source, speaker } = block.attrs
      const own = { id: index === 0 ? id : null, source, level: kind === 'heading-3' ? 3 : 2 }
      return schema.node(type, { ...own, speaker: speaker ?? '' }, line.content)
    }),
  )
}

function linesOf(block: DocumentNode): readonly DocumentNode[] {
  return block.type.name === 'list' ? block.children : [block]
}
