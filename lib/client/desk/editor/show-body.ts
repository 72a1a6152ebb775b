import type { Editor } from '@tiptap/core'
import { Node as DocumentNode, Fragment, Slice } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { ReplaceStep } from '@tiptap/pm/transform'
import { diffArrays } from 'diff'
import type { Block } from '../../../shared/article/blocks'
import { toEditor } from '../../../shared/desk/editor-document'
import { fromDesk } from './block-ids'

/**
 * Makes the editor show a body that came from the desk. A block that keeps its id stays where it is,
 * and only the words in it that differ are touched, so that the cursor and the undo of everything
 * else stay.
 */
export function showBody(editor: Editor, body: readonly Block[]): void {
  const { state } = editor
  const wanted = DocumentNode.fromJSON(state.schema, toEditor(body)).children
  const now = state.doc.children
  const parts = diffArrays([...now], [...wanted], { comparator: isSameBlock })
  const { tr } = state
  let at = 0
  let index = 0
  for (const [place, { added, removed, value }] of parts.entries()) {
    if (added && parts[place - 1]?.removed) continue
    if (!added && !removed) {
      for (const node of value) {
        changeBlock(tr, at, now[index++] ?? node, node)
        at += node.nodeSize
      }
      continue
    }
    const next = parts[place + 1]
    const gone = removed ? value : []
    const come = added ? value : next?.added ? next.value : []
    replace(tr, at, sizeOf(gone), come)
    at += sizeOf(come)
    index += gone.length
  }
  if (!tr.docChanged) return
  tr.setMeta(fromDesk, true).setMeta('addToHistory', false)
  // TipTap makes a paragraph of whatever is empty after all of it was selected.
  editor.view.dispatch(tr.setMeta('preventClearDocument', true))
}

function isSameBlock(one: DocumentNode, two: DocumentNode): boolean {
  return one.attrs.id === two.attrs.id
}

/** Makes another of the block at a place; of one of the same kind, by the words in it that differ. */
export function changeBlock(
  tr: Transaction,
  at: number,
  old: DocumentNode,
  node: DocumentNode,
): void {
  if (old.eq(node)) return
  if (old.type !== node.type) {
    replace(tr, at, old.nodeSize, [node])
    return
  }
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
}

/** As they are: a replacement that is fitted in may leave out a block without words. */
function replace(tr: Transaction, at: number, size: number, nodes: readonly DocumentNode[]): void {
  tr.step(new ReplaceStep(at, at + size, new Slice(Fragment.from(nodes), 0, 0)))
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
