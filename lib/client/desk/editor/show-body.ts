import type { Editor } from '@tiptap/core'
import { Node as DocumentNode, Fragment, Slice } from '@tiptap/pm/model'
import { ReplaceStep } from '@tiptap/pm/transform'
import { diffArrays } from 'diff'
import type { Block } from '../../../shared/article/blocks'
import { toEditor } from '../../../shared/desk/editor-document'
import { fromDesk } from './block-ids'

/**
 * Makes the editor show a body that came from the desk. Only blocks that differ are touched, so that
 * the cursor and the undo of everything else stay; in a block that keeps its id only the words that
 * differ are.
 */
export function showBody(editor: Editor, body: readonly Block[]): void {
  const { state } = editor
  const wanted = DocumentNode.fromJSON(state.schema, toEditor(body)).children
  const now = state.doc.children
  const same = (one: DocumentNode, two: DocumentNode) => one.eq(two)
  const parts = diffArrays([...now], [...wanted], { comparator: same })
  const { tr } = state
  let at = 0
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]
    if (!part) continue
    const next = parts[index + 1]
    if (part.removed || part.added) {
      const gone = part.removed ? part.value : next?.removed ? next.value : []
      const come = part.added ? part.value : next?.added ? next.value : []
      if (gone.length > 0 && come.length > 0) index++
      at = replace(tr, at, gone, come)
    } else at += sizeOf(part.value)
  }
  if (!tr.docChanged) return
  tr.setMeta(fromDesk, true).setMeta('addToHistory', false)
  // TipTap makes a paragraph of whatever is empty after all of it was selected.
  editor.view.dispatch(tr.setMeta('preventClearDocument', true))
}

type Tr = Editor['state']['tr']

function replace(tr: Tr, at: number, gone: readonly DocumentNode[], come: readonly DocumentNode[]) {
  const isOneChanged =
    gone.length === 1 &&
    come.length === 1 &&
    gone[0]?.type === come[0]?.type &&
    gone[0]?.attrs.id === come[0]?.attrs.id
  if (!isOneChanged || !gone[0] || !come[0]) {
    // As it is: a replacement that is fitted in may leave out a block without words.
    const slice = new Slice(Fragment.from([...come]), 0, 0)
    tr.step(new ReplaceStep(at, at + sizeOf(gone), slice))
    return at + sizeOf(come)
  }
  const [old, node] = [gone[0], come[0]]
  const start = old.content.findDiffStart(node.content)
  const end = old.content.findDiffEnd(node.content)
  if (start !== null && end) {
    const overlap = Math.max(0, start - Math.min(end.a, end.b))
    tr.replace(at + 1 + start, at + 1 + end.a + overlap, node.slice(start, end.b + overlap))
  }
  tr.setNodeMarkup(at, undefined, node.attrs)
  return at + node.nodeSize
}

function sizeOf(nodes: readonly DocumentNode[]): number {
  return nodes.reduce((size, node) => size + node.nodeSize, 0)
}
