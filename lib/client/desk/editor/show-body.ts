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
    const [oldEnd, newEnd] = [end.a + overlap, end.b + overlap]
    const from = wordStart(start, [old, node])
    const rest = restOfWord([old, oldEnd], [node, newEnd])
    // Whole words: of one that is put together of two people's letters, undo would take a part.
    tr.replace(at + 1 + from, at + 1 + oldEnd + rest, node.slice(from, newEnd + rest))
  }
  tr.setNodeMarkup(at, undefined, node.attrs)
  return at + node.nodeSize
}

/** Before the word that a change begins in, and the space before it. */
function wordStart(start: number, [old, node]: readonly [DocumentNode, DocumentNode]): number {
  const { before, after } = beside(old, start)
  const isInWord = /^\S/.test(after) || /^\S/.test(beside(node, start).after)
  return start - lengthOf(isInWord ? /\s*\S*$/ : /\s*$/, before)
}

/** How much there is of the word that a change ends in. */
function restOfWord(...ends: readonly (readonly [DocumentNode, number])[]): number {
  const lines = ends.map(([node, end]) => beside(node, end))
  const isInWord = lines.some(({ before }) => /\S$/.test(before))
  return isInWord ? lengthOf(/^\S*/, lines[0]?.after ?? '') : 0
}

/** What stands before and after a place, in the same line. */
function beside(node: DocumentNode, at: number): { before: string; after: string } {
  const { parent, parentOffset } = node.resolve(at)
  if (!parent.inlineContent) return { before: '', after: '' }
  const { textContent } = parent
  return { before: textContent.slice(0, parentOffset), after: textContent.slice(parentOffset) }
}

function lengthOf(pattern: RegExp, text: string): number {
  return pattern.exec(text)?.[0].length ?? 0
}

function sizeOf(nodes: readonly DocumentNode[]): number {
  return nodes.reduce((size, node) => size + node.nodeSize, 0)
}
