import type { Editor, JSONContent } from '@tiptap/core'

/** Puts a block under the one with the cursor. */
export function insertBlock(editor: Editor, block: JSONContent): void {
  const { $to } = editor.state.selection
  editor.commands.insertContentAt($to.depth > 0 ? $to.after(1) : $to.pos, block)
}
