import { Node } from '@tiptap/core'
import type { Node as DocumentNode, ResolvedPos } from '@tiptap/pm/model'
import { type Command, TextSelection } from '@tiptap/pm/state'

/** A list of one level: its items are lines of text. */
export const List = Node.create({
  name: 'list',
  group: 'block',
  content: 'item+',
  addAttributes: () => ({ ordered: { default: false, rendered: false } }),
  parseHTML: () => [
    { tag: 'ul', attrs: { ordered: false } },
    { tag: 'ol', attrs: { ordered: true } },
  ],
  renderHTML: ({ node, HTMLAttributes }) => [node.attrs.ordered ? 'ol' : 'ul', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    const run = (command: Command) => () => command(this.editor.state, this.editor.view.dispatch)
    return { Enter: run(leaveAtEmptyItem), Backspace: run(leaveAtStart) }
  },
})

export const Item = Node.create({
  name: 'item',
  content: 'text*',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: ({ HTMLAttributes }) => ['li', HTMLAttributes, 0],
})

const leaveAtEmptyItem: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  if (!empty || $from.parent.type.name !== 'item' || $from.parent.content.size > 0) return false
  return takeItemOut($from, state, dispatch)
}

const leaveAtStart: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  if (!empty || $from.parent.type.name !== 'item' || $from.parentOffset > 0) return false
  return $from.index($from.depth - 1) === 0 && takeItemOut($from, state, dispatch)
}

/** Makes a paragraph of an item; what stood before and after it are lists. */
function takeItemOut($from: ResolvedPos, ...[state, dispatch]: Parameters<Command>): boolean {
  const list = $from.node(-1)
  const at = $from.index(-1)
  const paragraph = state.schema.nodes.paragraph?.create(
    list.childCount === 1 ? { id: list.attrs.id, source: list.attrs.source } : null,
    $from.parent.content,
  )
  if (!paragraph) return false
  const items = list.children
  const part = (some: readonly DocumentNode[], attrs: object) =>
    some.length > 0 ? [list.type.create({ ...list.attrs, ...attrs }, [...some])] : []
  const before = part(items.slice(0, at), {})
  const after = part(items.slice(at + 1), before.length > 0 ? { id: null } : {})
  const start = $from.before(-1)
  const tr = state.tr.replaceWith(start, $from.after(-1), [...before, paragraph, ...after])
  const inside = start + before.reduce((size, node) => size + node.nodeSize, 0) + 1
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, inside)).scrollIntoView())
  return true
}
