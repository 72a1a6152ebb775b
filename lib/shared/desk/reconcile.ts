import { sameBlock } from '../article/block-hash'
import type { Block } from '../article/blocks'
import { mergeOrder } from './block-order'
import type { Choice, DraftField, DraftText } from './draft'

type Editing = {
  /** What was sent and is answered. */
  readonly sent: DraftText
  /** What the editor shows by now. */
  readonly current: DraftText
  /** What the desk has. */
  readonly merged: DraftText
  /** The id of the block, or the name of the field, that somebody is writing in. */
  readonly busy: string | undefined
  /** What the desk asks to choose. */
  readonly choices: readonly Choice[]
}

/**
 * What an editor shows after an answer, and what its next save is based on. Whatever was written
 * since stays as it is, and so does the other side of a choice while its place is being written in:
 * there the next save is based on what this editor sent, and the desk keeps both. Nothing else stays:
 * what is neither unsent nor to be chosen would look saved, and its copy elsewhere superfluous.
 */
export function reconcile(editing: Editing): { shown: DraftText; base: DraftText } {
  const { sent, current, merged, busy, choices } = editing
  const shown = { slug: '', headline: '', standfirst: '' }
  const base = { slug: '', headline: '', standfirst: '' }
  for (const field of ['slug', 'headline', 'standfirst'] satisfies DraftField[]) {
    const held =
      current[field] !== sent[field] ||
      (busy === field && isToBeChosen(choices, field, current[field]))
    const stays = held && merged[field] !== sent[field]
    shown[field] = held ? current[field] : merged[field]
    base[field] = stays ? sent[field] : merged[field]
  }
  const bodies = reconcileBodies(editing)
  return { shown: { ...shown, body: bodies.shown }, base: { ...base, body: bodies.base } }
}

function reconcileBodies(editing: Editing) {
  const { sent, current, merged, busy, choices } = editing
  const [was, now, theirs] = [byId(sent.body), byId(current.body), byId(merged.body)]
  const shown = new Map<string, Block>()
  const base = new Map<string, Block>()
  for (const id of new Set([...now.keys(), ...theirs.keys(), ...was.keys()])) {
    const [old, mine, their] = [was.get(id), now.get(id), theirs.get(id)]
    const written = !sameBlock(old, mine)
    const changed = !sameBlock(old, their)
    const stays = changed && (written || (id === busy && isBlockToBeChosen(choices, id, mine)))
    const showing = written || stays ? mine : their
    const from = stays ? old : their
    if (showing) shown.set(id, showing)
    if (from) base.set(id, from)
  }
  const order = (stay: (id: string) => boolean) =>
    mergeOrder(sent.body, current.body, merged.body, stay)
  return {
    shown: order((id) => shown.has(id)).flatMap((id) => shown.get(id) ?? []),
    base: baseOrder(editing, base).flatMap((id) => base.get(id) ?? []),
  }
}

function isToBeChosen(choices: readonly Choice[], field: DraftField, text: string): boolean {
  return choices.some((one) => 'field' in one && one.field === field && one.other === text)
}

function isBlockToBeChosen(choices: readonly Choice[], id: string, block?: Block): boolean {
  return choices.some(
    (one) => 'blockId' in one && one.blockId === id && sameBlock(one.other ?? undefined, block),
  )
}

/** That of what the desk has, so that what was moved here since is told at the next save. */
function baseOrder({ sent, merged }: Editing, base: ReadonlyMap<string, Block>): string[] {
  const theirs = merged.body.map((block) => block.id).filter((id) => base.has(id))
  const held = sent.body.map((block) => block.id).filter((id) => base.has(id))
  const order = [...theirs]
  for (const [index, id] of held.entries()) {
    const before = held[index - 1]
    if (!order.includes(id)) order.splice(before ? order.indexOf(before) + 1 : 0, 0, id)
  }
  return order
}

function byId(body: readonly Block[]): ReadonlyMap<string, Block> {
  return new Map(body.map((block) => [block.id, block]))
}
