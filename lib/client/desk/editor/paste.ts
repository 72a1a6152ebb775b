import { Extension } from '@tiptap/core'
import { Node as DocumentNode, Fragment, type Schema, Slice } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import type { Block } from '../../../shared/article/blocks'
import { toEditor } from '../../../shared/desk/editor-document'
import { readClipboardHtml } from '../paste/clipboard-html'
import { readClipboardText } from '../paste/clipboard-text'
import { inertHtml } from '../paste/inert-html'
import type { PastedBlock } from '../paste/pasted-block'

/** What is pasted or dropped from elsewhere keeps its structure and loses the rest. */
export const Paste = Extension.create({
  name: 'articlePaste',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        // For what was copied in this editor, which the editor parses itself.
        transformPastedHTML: inertHtml,
        handlePaste(view, event) {
          const { clipboardData } = event
          const html = clipboardData?.getData('text/html') ?? ''
          // Copied in this editor: its own rules read it, and keep what a block is.
          if (html.includes('data-pm-slice')) return false
          const blocks = html
            ? readClipboardHtml(html)
            : readClipboardText(clipboardData?.getData('text/plain') ?? '')
          if (blocks.length === 0) return clipboardData?.files.length === 0
          const { tr, schema } = view.state
          view.dispatch(tr.replaceSelection(sliceOf(schema, blocks)).scrollIntoView())
          return true
        },
        handleDOMEvents: {
          // Files that are dropped would take the browser away from the page.
          drop: (view, event) => {
            if (view.dragging || !event.dataTransfer?.files.length) return false
            event.preventDefault()
            return true
          },
        },
      },
    }),
  ],
})

/** Whole blocks, open at both ends where these are paragraphs: words go into the one with the cursor. */
function sliceOf(schema: Schema, blocks: readonly PastedBlock[]): Slice {
  const document = DocumentNode.fromJSON(
    schema,
    toEditor(blocks.map((block) => ({ ...block, id: '' }) satisfies Block)),
  )
  const nodes = document.children.map((node) =>
    node.type.create({ ...node.attrs, id: null }, node.content),
  )
  const open = (node: DocumentNode | undefined) => (node?.type.name === 'paragraph' ? 1 : 0)
  return new Slice(Fragment.from(nodes), open(nodes[0]), open(nodes.at(-1)))
}
