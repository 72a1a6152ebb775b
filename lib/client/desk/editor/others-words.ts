import { Extension } from '@tiptap/core'
import type { Node as DocumentNode } from '@tiptap/pm/model'
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { type Mapping, Transform } from '@tiptap/pm/transform'
import { fromDesk } from './block-ids'
import { mapRanges, type Range, shifted, united, within, without } from './ranges'

type Place = { readonly node: DocumentNode; readonly at: number }

type Theirs = {
  /** Where words stand that came from the desk while this page was open. */
  readonly ranges: readonly Range[]
  /** What an undo has just taken of them, and out of what. */
  readonly taken?: { readonly from: DocumentNode; readonly ranges: readonly Range[] } | undefined
}

const key = new PluginKey<Theirs>('othersWords')

/**
 * Undo takes back what was written here. What others wrote into it since stays, and so do words of
 * theirs that stand where something of this page became a choice.
 */
export const OthersWords = Extension.create({
  name: 'othersWords',
  addProseMirrorPlugins: () => [
    new Plugin<Theirs>({
      key,
      state: {
        init: () => ({ ranges: [] }),
        apply: (tr, theirs, { doc }) => ({
          ranges: tr.docChanged ? follow(tr, theirs.ranges, doc) : theirs.ranges,
          taken: tr.getMeta('appendedTransaction') ? theirs.taken : takenBy(tr, theirs.ranges, doc),
        }),
      },
    }),
  ],
  // Not as a part of the undo: the history would lose count of what stands where.
  onTransaction({ editor, transaction }) {
    const taken = key.getState(editor.state)?.taken
    const tr = taken && putBack(editor.state.tr, taken, transaction.mapping)
    if (tr?.docChanged) editor.view.dispatch(tr)
  },
})

function follow(tr: Transaction, ranges: readonly Range[], before: DocumentNode): readonly Range[] {
  const isTheirs = tr.getMeta(fromDesk) || tr.getMeta(key)
  if (ranges.length === 0 && !isTheirs) return ranges
  const brought = tr.mapping.maps.flatMap((map, index) => {
    const inserted: Range[] = []
    map.forEach((_from, _to, from, to) => {
      inserted.push({ from, to })
    })
    return mapRanges(inserted, tr.mapping.slice(index + 1))
  })
  const mapped = mapRanges(ranges, tr.mapping)
  const followed = isTheirs ? [...mapped, ...brought] : brought.reduce(without, mapped)
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
  if (!tr.getMeta('history$') || theirs.length === 0) return undefined
  const isCut = ({ from, to }: Range) =>
    tr.mapping.map(to, -1) - tr.mapping.map(from, 1) < to - from
  const now = placesOf(tr.doc)
  const ranges = [...placesOf(before)].flatMap(([id, old]) =>
    now.get(id)?.node.content.eq(old.node.content) ? [] : inBlock(theirs, old).filter(isCut),
  )
  return ranges.length > 0 ? { from: before, ranges } : undefined
}

function inBlock(ranges: readonly Range[], { node, at }: Place): Range[] {
  return node.isLeaf
    ? within(ranges, at, at + node.nodeSize)
    : within(ranges, at + 1, at + node.nodeSize - 1)
}

type Taken = NonNullable<Theirs['taken']>

function putBack(tr: Transaction, { from, ranges }: Taken, undo: Mapping): Transaction {
  let previous: string | undefined
  for (const [id, old] of placesOf(from)) {
    const inside = inBlock(ranges, old)
    const now = placesOf(tr.doc)
    const place = now.get(id)
    if (inside.length > 0 && place) {
      for (const range of inside)
        putWords(tr, id, from.textBetween(range.from, range.to, ' '), undo.map(range.from, -1))
    } else if (inside.length > 0) {
      const neighbour = previous === undefined ? undefined : now.get(previous)
      tr.insert(
        neighbour ? neighbour.at + neighbour.node.nodeSize : 0,
        onlyTheirs(from, old, inside),
      )
    }
    if (placesOf(tr.doc).has(id)) previous = id
  }
  return tr.setMeta(key, true).setMeta('addToHistory', false)
}

/** Into the block where they stood; at its end when it is in another place by now. */
function putWords(tr: Transaction, id: string, words: string, undone: number): void {
  const place = placesOf(tr.doc).get(id)
  if (!place || words === '') return
  const at = tr.mapping.map(undone)
  const isInside = at > place.at && at < place.at + place.node.nodeSize
  const there = isInside && tr.doc.resolve(at).parent.inlineContent
  if (!there && place.node.textContent.includes(words)) return
  tr.insertText(words, there ? at : endOf(place))
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

function placesOf(doc: DocumentNode): Map<string, Place> {
  const places = new Map<string, Place>()
  doc.forEach((node, at) => {
    places.set(String(node.attrs.id), { node, at })
  })
  return places
}
