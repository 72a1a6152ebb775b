import { Extension } from '@tiptap/core'
import type { Node as DocumentNode } from '@tiptap/pm/model'
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Transform } from '@tiptap/pm/transform'
import { BlockActs, type Missteps, type Place, placesOf } from './block-acts'
import { fromDesk } from './block-ids'
import { leftOf, mapRanges, type Range, shifted, sizeOf, united, within, without } from './ranges'
import { changeBlock } from './show-body'

type Theirs = {
  /** Where words stand that came from the desk while this page was open. */
  readonly ranges: readonly Range[]
  /** What an undo has just taken of them, and out of what. */
  readonly taken: readonly Range[]
}

const key = new PluginKey<Theirs>('othersWords')

/**
 * Undo takes back what was written here. What others wrote into it since stays, and so do words of
 * theirs that stand where something of this page became a choice. Undo of a move moves, and neither
 * takes nor brings a block.
 */
export const OthersWords = Extension.create<object, { acts: BlockActs }>({
  name: 'othersWords',
  addStorage: () => ({ acts: new BlockActs() }),
  addProseMirrorPlugins: () => [
    new Plugin<Theirs>({
      key,
      state: {
        init: () => ({ ranges: [], taken: [] }),
        apply: (tr, theirs, { doc }) => ({
          ranges: tr.docChanged ? follow(tr, theirs.ranges, doc) : theirs.ranges,
          taken: tr.getMeta('appendedTransaction') ? theirs.taken : takenBy(tr, theirs.ranges, doc),
        }),
      },
    }),
  ],
  // Not as a part of the undo: the history would lose count of what stands where.
  onTransaction({ editor, transaction }) {
    const missteps = this.storage.acts.hear(transaction, editor.state)
    if (!transaction.getMeta('history$')) return
    const taken = key.getState(editor.state)?.taken ?? []
    const tr = putBack(editor.state.tr, transaction, { taken, ...missteps })
    if (tr.docChanged) editor.view.dispatch(tr)
  },
})

function follow(tr: Transaction, ranges: readonly Range[], before: DocumentNode): readonly Range[] {
  const isFromDesk = tr.getMeta(fromDesk)
  const putBack = tr.getMeta(key) as readonly Range[] | undefined
  if (ranges.length === 0 && !isFromDesk && !putBack) return ranges
  const brought = tr.mapping.maps.flatMap((map, index) => {
    const inserted: Range[] = []
    map.forEach((_from, _to, from, to) => {
      inserted.push({ from, to })
    })
    return mapRanges(inserted, tr.mapping.slice(index + 1))
  })
  const mapped = mapRanges(ranges, tr.mapping)
  const followed = isFromDesk ? [...mapped, ...brought] : brought.reduce(without, mapped)
  if (putBack) followed.push(...putBack)
  const now = placesOf(tr.doc)
  for (const [id, old] of placesOf(before)) {
    const place = now.get(id)
    // A block that is moved is taken out and put in again: what is in it is still whose it was.
    if (place?.node.content.eq(old.node.content))
      followed.push(...shifted(inBlock(ranges, old), place.at - old.at))
  }
  return united(followed)
}

function takenBy(tr: Transaction, theirs: readonly Range[], before: DocumentNode): Theirs['taken'] {
  if (!tr.getMeta('history$') || theirs.length === 0) return []
  const isCut = (range: Range) => sizeOf(leftOf(range, tr.mapping)) < sizeOf([range])
  const now = placesOf(tr.doc)
  return [...placesOf(before)].flatMap(([id, old]) =>
    now.get(id)?.node.content.eq(old.node.content) ? [] : inBlock(theirs, old).filter(isCut),
  )
}

function inBlock(ranges: readonly Range[], { node, at }: Place): Range[] {
  return node.isLeaf
    ? within(ranges, at, at + node.nodeSize)
    : within(ranges, at + 1, at + node.nodeSize - 1)
}

type Wrong = Missteps & Pick<Theirs, 'taken'>

function putBack(tr: Transaction, undo: Transaction, { taken, lost, aged, strays }: Wrong) {
  const brought: { steps: number; ranges: readonly Range[] }[] = []
  const note = (ranges: readonly Range[]) => brought.push({ steps: tr.steps.length, ranges })
  for (const { at, node } of strays.toReversed()) tr.delete(at, at + node.nodeSize)
  let previous: string | undefined
  for (const [id, old] of placesOf(undo.before)) {
    const inside = inBlock(taken, old)
    const now = placesOf(tr.doc)
    const place = now.get(id)
    if (place && aged.has(id)) {
      changeBlock(tr, place.at, place.node, old.node)
      note(shifted(inside, place.at - old.at))
    } else if (place) {
      for (const range of inside) {
        const words = undo.before.textBetween(range.from, range.to, ' ')
        note(putWords(tr, id, words, undo.mapping.map(range.from, -1)))
      }
    } else if (lost.has(id) || inside.length > 0) {
      const neighbour = previous === undefined ? undefined : now.get(previous)
      const at = neighbour ? neighbour.at + neighbour.node.nodeSize : 0
      const node = lost.has(id) ? old.node : onlyTheirs(undo.before, old, inside)
      tr.insert(at, node)
      note(lost.has(id) ? shifted(inside, at - old.at) : [{ from: at, to: at + node.nodeSize }])
    }
    if (placesOf(tr.doc).has(id)) previous = id
  }
  const ranges = brought.flatMap(({ steps, ranges }) => mapRanges(ranges, tr.mapping.slice(steps)))
  return tr.setMeta(key, ranges).setMeta('addToHistory', false)
}

/** Into the block where they stood; at its end when it is in another place by now. Gives where. */
function putWords(tr: Transaction, id: string, words: string, undone: number): readonly Range[] {
  const place = placesOf(tr.doc).get(id)
  if (!place || words === '') return []
  const at = tr.mapping.map(undone)
  const isInside = at > place.at && at < place.at + place.node.nodeSize
  const there = isInside && tr.doc.resolve(at).parent.inlineContent
  if (!there && place.node.textContent.includes(words)) return []
  const from = there ? at : endOf(place)
  tr.insertText(words, from)
  return [{ from, to: from + words.length }]
}

function endOf({ node, at }: Place): number {
  let end = at + node.nodeSize - 1
  node.descendants((inner, offset) => {
    if (inner.isTextblock) end = at + 1 + offset + inner.nodeSize - 1
  })
  return end
}

/** A block without what this page wrote in it. */
function onlyTheirs(
  doc: DocumentNode,
  { node, at }: Place,
  ranges: readonly Range[],
): DocumentNode {
  const rest = new Transform(doc)
  doc.nodesBetween(at, at + node.nodeSize, (inner, start) => {
    if (!inner.isTextblock) return
    const all = [{ from: start + 1, to: start + inner.nodeSize - 1 }]
    for (const { from, to } of ranges.reduce(without, all)) {
      rest.delete(rest.mapping.map(from), rest.mapping.map(to))
    }
  })
  return rest.doc.nodeAt(rest.mapping.map(at)) ?? node
}
