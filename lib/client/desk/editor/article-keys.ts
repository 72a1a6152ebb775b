import { type Editor, Extension } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { Selection } from '@tiptap/pm/state'
import { type TextKind, withKind } from './kind-command'

type Options = {
  /** Goes to the twin of the block with the cursor. */
  toOtherColumn: (blockId: string) => void
}

/** What the keyboard does in a body beyond writing. */
export const ArticleKeys = Extension.create<Options>({
  name: 'articleKeys',
  addOptions: () => ({ toOtherColumn: () => {} }),
  addKeyboardShortcuts() {
    const { editor, options } = this
    const make = (kind: TextKind) => () => {
      const tr = withKind(editor.state, kind)
      if (tr) editor.view.dispatch(tr)
      return true
    }
    return {
      'Mod-Alt-0': make('paragraph'),
      'Mod-Alt-2': make('heading-2'),
      'Mod-Alt-3': make('heading-3'),
      'Mod-Alt-4': make('quote'),
      'Mod-Alt-5': make('list'),
      'Mod-Alt-6': make('ordered-list'),
      'Alt-ArrowUp': () => moveBlock(editor, -1),
      'Alt-ArrowDown': () => moveBlock(editor, 1),
      'Mod-Alt-l': () => {
        const { doc, selection } = editor.state
        const block = doc.maybeChild(selection.$from.index(0))
        if (block) options.toOtherColumn(String(block.attrs.id))
        return true
      },
    }
  },
})

/** Moves the block with the cursor over its neighbour; the cursor goes with it. */
function moveBlock(editor: Editor, by: -1 | 1): boolean {
  const { state } = editor
  const { doc, selection, tr } = state
  const index = selection.$from.index(0)
  const [block, neighbour] = [doc.maybeChild(index), doc.maybeChild(index + by)]
  if (!editor.isEditable || !block || !neighbour) return true
  const start = doc.children.slice(0, index).reduce((size, node) => size + node.nodeSize, 0)
  const to = by < 0 ? start - neighbour.nodeSize : start + neighbour.nodeSize
  tr.delete(start, start + block.nodeSize).insert(to, block)
  const cursor = tr.doc.resolve(to + (selection.from - start))
  // An act of its own for undo, whatever was written just before and is right after.
  editor.view.dispatch(closeHistory(tr.setSelection(Selection.near(cursor)).scrollIntoView()))
  editor.view.dispatch(closeHistory(editor.state.tr))
  return true
}

/** Puts the cursor at the end of a block. */
export function goToBlock(editor: Editor, blockId: string): void {
  editor.state.doc.forEach((node, at) => {
    if (node.attrs.id === blockId)
      editor
        .chain()
        .focus(at + node.nodeSize - 1)
        .scrollIntoView()
        .run()
  })
}
