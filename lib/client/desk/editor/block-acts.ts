import { undoDepth } from '@tiptap/pm/history'
import type { Node as DocumentNode } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { fromDesk } from './block-ids'

export type Place = { readonly node: DocumentNode; readonly at: number }

/** What an undo or redo did to whole blocks and should not have. */
export type Missteps = {
  /** Ids of blocks that it took. */
  readonly lost: ReadonlySet<string>
  /** Ids of blocks that it moved, and brought as they were when they were moved here. */
  readonly aged: ReadonlySet<string>
  /** Blocks that it brought though they stand there already, or somebody else has deleted them. */
  readonly strays: readonly Place[]
}

const noMissteps: Missteps = { lost: new Set(), aged: new Set(), strays: [] }

/**
 * A move takes a block out of one place and puts it into another. Undo of it brings the block as it
 * was then; and when others have changed one of the two places, the history leaves out a half of it:
 * the block would be gone, or be there twice. So this knows in which act, counted as the history counts
 * them, a block was made or deleted here.
 */
export class BlockActs {
  private readonly made = new Map<string, number>()
  private readonly deleted = new Map<string, number>()
  /** Blocks that were lost and put back, as they were then. */
  private readonly held = new Map<string, DocumentNode>()
  /** Blocks that others deleted. */
  private readonly deletedByOthers = new Set<string>()
  private depth = 0

  /** Takes in what was done, which led to `state`. */
  hear(transaction: Transaction, state: EditorState): Missteps {
    const depthBefore = this.depth
    this.depth = undoDepth(state)
    if (!transaction.docChanged) return noMissteps
    const [before, now] = [placesOf(transaction.before), placesOf(state.doc)]
    const gone = [...before.keys()].filter((id) => !now.has(id))
    const come = [...now.keys()].filter((id) => !before.has(id))
    if (transaction.getMeta('history$')) return this.check(transaction, state.doc, { gone, come })
    if (transaction.getMeta(fromDesk)) {
      for (const id of gone) this.deletedByOthers.add(id)
      for (const id of come) this.deletedByOthers.delete(id)
    } else if (transaction.getMeta('addToHistory') !== false) {
      // The history lets go of its oldest acts when there are many.
      if (this.depth < depthBefore) this.recount(this.depth - depthBefore - 1)
      for (const [id, depth] of this.deleted) if (depth >= this.depth) this.deleted.delete(id)
      for (const id of gone) this.deleted.set(id, this.depth)
      for (const id of come) this.made.set(id, this.depth)
    }
    return noMissteps
  }

  private recount(by: number): void {
    for (const depths of [this.made, this.deleted]) {
      for (const [id, depth] of depths) depths.set(id, depth + by)
    }
  }

  private check(
    transaction: Transaction,
    doc: DocumentNode,
    { gone, come }: { gone: readonly string[]; come: readonly string[] },
  ): Missteps {
    const { redo } = transaction.getMeta('history$') as { redo: boolean }
    const [before, now] = [placesOf(transaction.before), placesOf(doc)]
    const [takes, brings] = redo ? [this.deleted, this.made] : [this.made, this.deleted]
    const act = redo ? this.depth : this.depth + 1
    const lost = new Map<string, DocumentNode>()
    for (const id of gone) {
      const block = before.get(id)?.node
      if (block && takes.get(id) !== act && isLess(block, transaction.before, doc)) {
        lost.set(id, block)
      }
    }
    const ghosts = come.filter((id) => this.deletedByOthers.has(id) && brings.get(id) !== act)
    const strays = [
      ...ghosts.flatMap((id) => now.get(id) ?? []),
      ...copiesIn(transaction, before, doc, this.held),
    ]
    for (const [id, block] of lost) this.held.set(id, block)
    return {
      lost: new Set(lost.keys()),
      aged: agedIn(transaction, before, now),
      strays: strays.sort((a, b) => a.at - b.at),
    }
  }
}

/** Whether what a block tells stands in a document less often than in the one before. */
function isLess({ textContent, isLeaf }: DocumentNode, before: DocumentNode, now: DocumentNode) {
  if (textContent === '') return isLeaf
  const timesIn = (doc: DocumentNode) => doc.textContent.split(textContent).length
  return timesIn(now) < timesIn(before)
}

/** Blocks that were moved and nothing else, and look otherwise after it. */
function agedIn(
  { docs, doc }: Transaction,
  before: ReadonlyMap<string, Place>,
  now: ReadonlyMap<string, Place>,
): ReadonlySet<string> {
  const aged = new Set<string>()
  const steps = [...docs, doc].map(placesOf)
  for (const [id, { node }] of before) {
    const gone = steps.findIndex((places) => !places.has(id))
    if (gone < 0 || now.get(id)?.node.eq(node)) continue
    const brought = steps
      .slice(gone)
      .find((places) => places.has(id))
      ?.get(id)
    const isOnlyMoved = steps[gone - 1]?.get(id)?.node.eq(node)
    if (isOnlyMoved && brought && now.get(id)?.node.eq(brought.node)) aged.add(id)
  }
  return aged
}

/** What came with an id that stood there, and stands there still, and was given another since. */
function copiesIn(
  { doc: brought, mapping }: Transaction,
  before: ReadonlyMap<string, Place>,
  now: DocumentNode,
  held: ReadonlyMap<string, DocumentNode>,
): Place[] {
  const copies: Place[] = []
  brought.forEach((node, at) => {
    const home = before.get(String(node.attrs.id))
    if (!home) return
    const { pos, deleted } = mapping.mapResult(home.at)
    const original = deleted ? undefined : brought.nodeAt(pos)
    if (!original || pos === at || original.attrs.id !== node.attrs.id) return
    // Where others' words stand alone since one's own were undone, redo brings more than a copy.
    const isCopy =
      original.textContent.includes(node.textContent) || held.get(node.attrs.id)?.eq(node)
    if (isCopy && now.nodeAt(at)?.content.eq(node.content)) copies.push({ node, at })
  })
  return copies
}

export function placesOf(doc: DocumentNode): Map<string, Place> {
  const places = new Map<string, Place>()
  doc.forEach((node, at) => {
    places.set(String(node.attrs.id), { node, at })
  })
  return places
}
