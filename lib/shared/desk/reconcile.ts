import { sameBlock } from '../article/block-hash'
import type { Block } from '../article/blocks'
import { mergeOrder } from './block-order'
import type { DraftField, DraftText } from './draft'

type Editing = {
  /** What was sent and is answered. */
  readonly sent: DraftText
  /** What the editor shows by now. */
  readonly current: DraftText
  /** What the desk has. */
  readonly merged: DraftText
  /** The id of the block, or the name of the field, that somebody is writing in. */
  readonly busy: string | undefined
}

/**
 * What an editor shows after an answer, and what its next save is based on. Whatever was written
 * since, and the place that is being written in, stays as it is: there the next save is based on
 * what this editor sent, and the desk keeps both.
 */
export function reconcile(editing: Editing): { shown: DraftText; base: DraftText } {
  const { sent, current, merged, busy } = editing
  const shown = { slug: '', headline: '', standfirst: '' }
  const base = { slug: '', headline: '', standfirst: '' }
  for (const field of ['slug', 'headline', 'standfirst'] satisfies DraftField[]) {
    const held = current[field] !== sent[field] || (busy === field && current[field] !== '')
    const stays = held && merged[field] !== sent[field]
    shown[field] = held ? current[field] : merged[field]
    base[field] = stays ? sent[field] : merged[field]
  }
  const bodies = reconcileBodies(editing)
  return { shown: { ...shown, body: bodies.shown }, base: { ...base, body: bodies.base } }
}

function reconcileBodies({ sent, current, merged, busy }: Editing) {
  const [was, now, theirs] = [byId(sent.body), byId(current.body), byId(merged.body)]
  const shown = new Map<string, Block>()
  const base = new Map<string, Block>()
  for (const id of new Set([...now.keys(), ...theirs.keys(), ...was.keys()])) {
    const [old, mine, their] = [was.get(id), now.get(id), theirs.get(id)]
    const written = !sameBlock(old, mine)
    const changed = !sameBlock(old, their)
    const stays = changed && (written || id === busy)
    const showing = written || stays ? mine : their
    const from = stays ? old : their
    if (showing) shown.set(id, showing)
    if (from) base.set(id, from)
  }
  const order = (stay: (id: string) => boolean) =>
    mergeOrder(sent.body, current.body, merged.body, stay)
  const inShown = order((id) => shown.has(id))
  // What is only in the base was taken out here and must not come back: its place does not matter.
  const inBase = [
    ...merged.body.map((block) => block.id),
    ...sent.body.map((block) => block.id),
  ].filter((id, index, all) => base.has(id) && all.indexOf(id) === index)
  return {
    shown: inShown.flatMap((id) => shown.get(id) ?? []),
    base: inBase.flatMap((id) => base.get(id) ?? []),
  }
}

function byId(body: readonly Block[]): ReadonlyMap<string, Block> {
  return new Map(body.map((block) => [block.id, block]))
}
