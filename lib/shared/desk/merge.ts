import { canonicalBlock, sameBlock } from '../article/block-hash'
import type { Block } from '../article/blocks'
import { mergeOrder } from './block-order'
import { type Choice, type DraftField, type DraftText, draftFields, fieldLimits } from './draft'
import { isOwnSlug } from './slug'

export type Merge = { readonly text: DraftText; readonly choices: readonly Choice[] }

export type MergeAct = {
  /** Who saves, as the choice names them. */
  readonly by: string
  readonly at: number
  readonly newId: () => string
  /** Whether a block was taken from this person before and changed by others since: a save sent twice. */
  readonly wasTaken?: (block: Block) => boolean
}

type Save = { readonly base: DraftText; readonly mine: DraftText; readonly act: MergeAct }

/**
 * What `mine` made of `base`, brought into what the draft is now. Different fields and blocks merge.
 * Where both changed the same one the draft keeps what it has and the other stands in a choice; words
 * win over their deletion, which stands in a choice too.
 */
export function mergeDraft(base: DraftText, mine: DraftText, theirs: Merge, act: MergeAct): Merge {
  const save = { base, mine, act }
  const choices = [...theirs.choices]
  const text = {
    ...mergeFields(save, theirs.text, choices),
    body: mergeBody(save, theirs.text.body, choices),
  }
  return { text, choices: openChoices(choices, text) }
}

function mergeFields({ base, mine, act }: Save, theirs: DraftText, choices: Choice[]) {
  const { slug, headline, standfirst } = theirs
  const merged = { slug, headline, standfirst }
  for (const field of draftFields) {
    const [was, wanted, is] = [base[field], mine[field], theirs[field]]
    if (wanted === was || wanted === is) continue
    const open = choices.findIndex((one) => 'field' in one && one.field === field)
    const side = choices[open]
    if (is === was) merged[field] = wanted
    else if (side && 'field' in side && side.other === was)
      choices[open] = { ...side, other: wanted }
    // An address that follows from its headline needs no choice of its own.
    else if (field !== 'slug' || isOwnSlug(mine)) {
      choices.push({ id: act.newId(), by: act.by, at: act.at, field, kept: is, other: wanted })
    }
  }
  return merged
}

function mergeBody({ base, mine, act }: Save, theirs: readonly Block[], choices: Choice[]) {
  const [was, wanted, is] = [byId(base.body), byId(mine.body), byId(theirs)]
  const merged = new Map<string, Block>()
  const choose = (blockId: string, kept: Block | null, other: Block | null) =>
    choices.push({ id: act.newId(), by: act.by, at: act.at, blockId, kept, other })
  for (const id of new Set([...is.keys(), ...wanted.keys(), ...was.keys()])) {
    const [old, my, their] = [was.get(id), wanted.get(id), is.get(id)]
    const side = choices.findIndex((one) => isOtherSide(one, id, old))
    const keep = my ?? their
    if (sameBlock(old, my) || sameBlock(my, their)) {
      if (their) merged.set(id, their)
    } else if (sameBlock(old, their)) {
      if (my) merged.set(id, my)
    } else if (my && act.wasTaken?.(my)) {
      if (their) merged.set(id, their)
    } else if (side >= 0) {
      if (their) merged.set(id, their)
      choices[side] = { ...(choices[side] as BlockChoice), other: my ?? null }
    } else if (keep) {
      merged.set(id, their ?? keep)
      choose(id, their ?? keep, their && my ? my : null)
    }
  }
  const order = mergeOrder(base.body, mine.body, theirs, (id) => merged.has(id))
  return order.flatMap((id) => merged.get(id) ?? [])
}

type BlockChoice = Extract<Choice, { blockId: string }>

/** Whether the choice holds what somebody goes on writing from. */
function isOtherSide(choice: Choice, blockId: string, from: Block | undefined): boolean {
  return (
    'blockId' in choice &&
    choice.blockId === blockId &&
    from !== undefined &&
    sameBlock(choice.other ?? undefined, from)
  )
}

/** Those of the choices that a text leaves open, each with what the text says now; none twice. */
export function openChoices(choices: readonly Choice[], text: DraftText): Choice[] {
  const blocks = byId(text.body)
  const seen = new Set<string>()
  return choices.flatMap((choice) => {
    const now =
      'field' in choice
        ? { ...choice, kept: text[choice.field] }
        : { ...choice, kept: blocks.get(choice.blockId) ?? null }
    const place = 'field' in now ? now.field : now.blockId
    const said = JSON.stringify([place, spoken(now.other)])
    if (seen.has(said) || isSaid(now.kept, now.other)) return []
    seen.add(said)
    return [now]
  })
}

function isSaid(one: Side, two: Side): boolean {
  return JSON.stringify(spoken(one)) === JSON.stringify(spoken(two))
}

function spoken(side: Side) {
  return typeof side === 'object' && side ? canonicalBlock(side) : side
}

function byId(body: readonly Block[]): ReadonlyMap<string, Block> {
  return new Map(body.map((block) => [block.id, block]))
}

export type Taken = 'kept' | 'other' | 'both'

type Side = string | Block | null

/** What somebody takes of a choice, and both sides as they saw them. */
export type Choosing = {
  readonly id: string
  readonly take: Taken
  readonly seen: { readonly kept: Side; readonly other: Side }
}

/**
 * The draft after somebody chose. A choice that is gone was made by somebody else: nothing changes.
 * Nor does it when what would be dropped is not what they saw, or both have no room in their field: the
 * choice stands, as it is by now.
 */
export function choose(
  { text, choices }: Merge,
  { id, take, seen }: Choosing,
  newId: () => string,
): Merge {
  const choice = choices.find((one) => one.id === id)
  if (!choice) return { text, choices }
  const now = 'field' in choice ? text[choice.field] : byId(text.body).get(choice.blockId)
  if (take === 'kept' && !isSaid(choice.other, seen.other)) return { text, choices }
  if (take === 'other' && !isSaid(now ?? null, seen.kept)) return { text, choices }
  if (take === 'both' && 'field' in choice && excessOfBoth(choice, text) > 0) {
    return { text, choices }
  }
  const left = choices.filter((one) => one !== choice)
  if (take === 'kept') return { text, choices: left }
  const chosen =
    'field' in choice
      ? { ...text, [choice.field]: take === 'both' ? bothFields(choice, text) : choice.other }
      : { ...text, body: chosenBody(text.body, choice, take, newId) }
  return { text: chosen, choices: openChoices(left, chosen) }
}

type FieldChoice = Extract<Choice, { field: DraftField }>

function bothFields({ field, other }: FieldChoice, text: DraftText): string {
  return `${text[field]} / ${other}`
}

/** By how many characters both sides together are longer than their field may be; an address is one. */
export function excessOfBoth(choice: FieldChoice, text: DraftText): number {
  if (choice.field === 'slug') return Number.POSITIVE_INFINITY
  return Math.max(0, bothFields(choice, text).length - fieldLimits[choice.field])
}

function chosenBody(
  body: readonly Block[],
  { blockId, other }: BlockChoice,
  take: 'other' | 'both',
  newId: () => string,
): readonly Block[] {
  const at = body.findIndex((block) => block.id === blockId)
  if (take === 'both') {
    return other
      ? body.toSpliced(at < 0 ? body.length : at + 1, 0, { ...other, id: newId() })
      : body
  }
  if (at < 0) return other ? [...body, other] : body
  return other ? body.with(at, other) : body.toSpliced(at, 1)
}
