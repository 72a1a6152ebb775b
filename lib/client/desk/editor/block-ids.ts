import { Extension } from '@tiptap/core'
import type { Node as DocumentNode } from '@tiptap/pm/model'
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state'
import { nanoid } from 'nanoid'
import type { BlockOrigin } from '../../../shared/article/blocks'

/** Marks a change that came from the desk and not from this editor. */
export const fromDesk = 'fromDesk'

type Options = {
  /** What a new block that follows a translation of this source block is the translation of. */
  originAfter: (origin: BlockOrigin, taken: ReadonlySet<string>) => BlockOrigin | null
}

/**
 * Every block has an id that no other has: a block keeps it wherever it goes, new ones and copies
 * get one of their own.
 */
export const BlockIds = Extension.create<Options>({
  name: 'blockIds',
  addOptions: () => ({ originAfter: () => null }),
  addProseMirrorPlugins() {
    const known = new Set<string>()
    const { originAfter } = this.options
    return [
      new Plugin({
        appendTransaction(transactions, before, state) {
          if (!transactions.some((one) => one.docChanged)) return null
          for (const block of before.doc.children) known.add(String(block.attrs.id))
          const isFromDesk = transactions.some((one) => one.getMeta(fromDesk))
          const tr = isFromDesk
            ? nameBlocks(state, [], before)
            : giveOrigins(nameBlocks(state, transactions, before, known), before, originAfter)
          return tr.docChanged ? tr : null
        },
      }),
    ]
  },
})

function nameBlocks(
  state: EditorState,
  transactions: readonly Transaction[],
  before: EditorState,
  known?: ReadonlySet<string>,
): Transaction {
  const { tr } = state
  const homes = homesOf(before, transactions)
  const seen = new Set<string>()
  const places = placesOf(state.doc)
  for (const { node, at } of places) {
    const id = node.attrs.id as string | null
    const home = id ? homes.get(id) : undefined
    const isCopy =
      home !== undefined &&
      home !== at &&
      places.some((one) => one.at === home && one.node.attrs.id === id)
    const isForeign = id !== null && known !== undefined && !known.has(id)
    if (id && !seen.has(id) && !isCopy && !isForeign) {
      seen.add(id)
      continue
    }
    const left = leftBehind(places, at, before)
    if (left) {
      tr.setNodeAttribute(left.at, 'id', nanoid(10))
      tr.setNodeAttribute(at, 'id', left.id)
      seen.add(left.id)
      continue
    }
    tr.setNodeAttribute(at, 'id', nanoid(10))
    if (isForeign) tr.setNodeAttribute(at, 'source', null)
  }
  return tr
}

type Place = { node: DocumentNode; at: number }

function placesOf(doc: DocumentNode): Place[] {
  const places: Place[] = []
  doc.forEach((node, at) => {
    places.push({ node, at })
  })
  return places
}

/** Where each block of the document before would be by now, had nobody moved it. */
function homesOf(before: EditorState, transactions: readonly Transaction[]) {
  const homes = new Map<string, number>()
  before.doc.forEach((node, at) => {
    let place = at
    for (const { mapping } of transactions) place = mapping.map(place, 1)
    homes.set(String(node.attrs.id), place)
  })
  return homes
}

/** Enter before the first letter leaves the id on an empty line or drops it: it belongs to the words. */
function leftBehind(places: readonly Place[], at: number, before: EditorState) {
  const index = places.findIndex((place) => place.at === at)
  const [line, words] = [places[index - 1], places[index]]
  if (!line || !words || line.node.content.size > 0) return undefined
  const old = before.doc.children.find((block) => block.content.eq(words.node.content))
  const id = old?.attrs.id as string | null | undefined
  const home = places.find((place) => place.node.attrs.id === id)
  return old && id && old.content.size > 0 && (!home || home === line)
    ? { id, at: line.at }
    : undefined
}

/** An empty line that is begun below a translated block is for the next source block. */
function giveOrigins(
  tr: Transaction,
  before: EditorState,
  originAfter: Options['originAfter'],
): Transaction {
  const old = new Set(before.doc.children.map((block) => block.attrs.id))
  const origins = tr.doc.children.map((block) => block.attrs.source as BlockOrigin | null)
  const taken = new Set(origins.flatMap((origin) => origin?.id ?? []))
  for (const [index, { node, at }] of placesOf(tr.doc).entries()) {
    const origin = origins[index - 1]
    if (old.has(node.attrs.id) || node.content.size > 0 || node.isAtom || !origin) continue
    // Split off from the block above, and not put here for a source block of its own.
    if (origins[index]?.id !== origin.id) continue
    tr.setNodeAttribute(at, 'source', originAfter(origin, taken))
  }
  return tr
}
