import type { Editor } from '@tiptap/core'
import type { Block, BlockOrigin } from '../../../shared/article/blocks'
import { originOf, type WritingRow } from '../../../shared/desk/writing-rows'

/** Puts an empty block for a source block into the translation, in its place, and the cursor in it. */
export function addTwin(editor: Editor, rows: readonly WritingRow[], source: Block): void {
  const row = rows.findIndex((one) => one.source?.id === source.id)
  const before = rows.slice(0, row).findLast((one) => one.twin)?.twin
  const { doc } = editor.state
  const only = doc.childCount === 1 ? doc.firstChild : null
  const isEmpty = only?.type.name === 'paragraph' && only.content.size === 0 && !only.attrs.source
  const at = before ? endOf(editor, before.id) : 0
  const node = {
    ...emptyLike(source),
    attrs: { ...emptyLike(source).attrs, source: originOf(source) },
  }
  editor
    .chain()
    .insertContentAt(isEmpty ? { from: 0, to: doc.content.size } : at, node)
    .focus(at + 1)
    .run()
}

/** Says which source block, and which wording of it, a block translates; null when none. */
export function setOrigin(editor: Editor, blockId: string, origin: BlockOrigin | null): void {
  const at = placeOf(editor, blockId)
  if (at !== undefined) editor.view.dispatch(editor.state.tr.setNodeAttribute(at, 'source', origin))
}

/** What is the same in every language is taken over; words are not. */
function emptyLike(block: Block): {
  type: string
  attrs?: Record<string, unknown>
  content?: object[]
} {
  switch (block.kind) {
    case 'paragraph':
      return { type: 'paragraph' }
    case 'heading':
      return { type: 'heading', attrs: { level: block.level } }
    case 'quote':
      return { type: 'quote', attrs: { speaker: block.speaker ?? '' } }
    case 'list':
      return { type: 'list', attrs: { ordered: block.ordered }, content: [{ type: 'item' }] }
    case 'image':
      return { type: 'image', attrs: { image: block.image } }
    case 'embed':
      return { type: 'embed', attrs: { url: block.url, title: '' } }
  }
}

function placeOf(editor: Editor, blockId: string): number | undefined {
  let place: number | undefined
  editor.state.doc.forEach((node, at) => {
    if (node.attrs.id === blockId) place = at
  })
  return place
}

function endOf(editor: Editor, blockId: string): number {
  const at = placeOf(editor, blockId)
  return at === undefined
    ? editor.state.doc.content.size
    : at + (editor.state.doc.nodeAt(at)?.nodeSize ?? 0)
}
