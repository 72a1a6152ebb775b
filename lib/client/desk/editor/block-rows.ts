import { type Editor, Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

/** How a block stands on the page: in which row, who else is in it, whether it wants attention. */
export type BlockLook = { row: number; here?: string | undefined; stale?: boolean | undefined }

export type BlockLooks = Readonly<Record<string, BlockLook>>

const key = new PluginKey<BlockLooks>('blockRows')

/** Puts each block into the row that it shares with its twin. */
export const BlockRows = Extension.create({
  name: 'blockRows',
  addProseMirrorPlugins: () => [
    new Plugin<BlockLooks>({
      key,
      state: {
        init: () => ({}),
        apply: (tr, looks) => (tr.getMeta(key) as BlockLooks | undefined) ?? looks,
      },
      props: {
        decorations(state) {
          const looks = key.getState(state) ?? {}
          const marks: Decoration[] = []
          state.doc.forEach((node, at) => {
            const look = looks[String(node.attrs.id)]
            if (!look) return
            const { row, here, stale } = look
            marks.push(
              Decoration.node(at, at + node.nodeSize, {
                style: `grid-row: ${row}`,
                ...(here && { 'data-here': here }),
                ...(stale && { class: 'stale' }),
              }),
            )
          })
          return DecorationSet.create(state.doc, marks)
        },
      },
    }),
  ],
})

/** Shows the blocks of an editor as given; nothing happens when they stand so already. */
export function showLooks(editor: Editor, looks: BlockLooks): void {
  if (JSON.stringify(key.getState(editor.state)) === JSON.stringify(looks)) return
  editor.view.dispatch(editor.state.tr.setMeta(key, looks).setMeta('addToHistory', false))
}
