import { dominantRule, type WireRule, wireRules } from './rules'

/** A replacement of `[start, end)` by `after`; `note` is said besides the rule's own reason. */
export type Edit = {
  readonly start: number
  readonly end: number
  readonly after: string
  readonly rule: WireRule
  readonly confidence?: number
  readonly note?: string
}

/** Applies edits that are in order and do not overlap; offsets are into `text`. */
export function applyEdits(
  text: string,
  edits: readonly { start: number; end: number; after: string }[],
): string {
  const parts: string[] = []
  let from = 0
  for (const edit of edits) {
    parts.push(text.slice(from, edit.start), edit.after)
    from = edit.end
  }
  parts.push(text.slice(from))
  return parts.join('')
}

/** The edit's own confidence, or that of its rule. */
export function confidenceOf({ confidence, rule }: Edit): number {
  return confidence ?? wireRules[rule].confidence
}

/** Both edits' rule, doubt and notes in one. */
export function mergeMeaning(one: Edit, other: Edit): Pick<Edit, 'rule' | 'confidence' | 'note'> {
  const rule = dominantRule(one.rule, other.rule)
  const notes = [...new Set([one.note, other.note])].filter((note) => note !== undefined)
  return {
    rule,
    confidence: Math.min(confidenceOf(one), confidenceOf(other)),
    ...(notes.length > 0 && { note: notes.join(' ') }),
  }
}

/** One edit of either generation, with its place in the text as it stands between the two. */
type Placed = { from: number; to: number; old: boolean; edit: Edit }

function place(applied: readonly Edit[], next: readonly Edit[]): Placed[] {
  let shift = 0
  const placed: Placed[] = applied.map((edit) => {
    const from = edit.start + shift
    shift += edit.after.length - (edit.end - edit.start)
    return { from, to: from + edit.after.length, old: true, edit }
  })
  for (const edit of next) placed.push({ from: edit.start, to: edit.end, old: false, edit })
  return placed.sort((a, b) => a.from - b.from || a.to - b.to)
}

/** An insertion and a deletion at one spot, from two generations, have no order of their own. */
const meet = (one: Placed, other: Placed) => one.old !== other.old && isPoint(one) && isPoint(other)

const isPoint = ({ from, to, edit }: Placed) => from === to || edit.start === edit.end

/**
 * Rewrites `applied` (raw to `text`) followed by `next` (offsets into `text`) as one ordered,
 * non-overlapping list of edits of the raw text. Linear in the text and the edits, besides a sort.
 */
export function composeEdits(
  text: string,
  applied: readonly Edit[],
  next: readonly Edit[],
): readonly Edit[] {
  const placed = place(applied, next)
  const composed: Edit[] = []
  let toRaw = 0
  let index = 0
  while (index < placed.length) {
    const first = placed[index]
    if (!first) break
    const cluster = [first]
    let to = first.to
    let last = first
    for (index += 1; index < placed.length; index += 1) {
      const item = placed[index]
      if (!item || item.from > to || (item.from === to && !meet(last, item))) break
      cluster.push(item)
      to = Math.max(to, item.to)
      last = item
    }
    const start = first.from + toRaw
    for (const { edit, old } of cluster) {
      if (old) toRaw += edit.end - edit.start - edit.after.length
    }
    const end = to + toRaw
    const alone = cluster.length === 1
    composed.push(
      alone ? { ...first.edit, start, end } : mergeCluster(text, cluster, { start, end }),
    )
  }
  return composed
}

function mergeCluster(
  text: string,
  cluster: readonly Placed[],
  { start, end }: { start: number; end: number },
): Edit {
  const from = cluster[0]?.from ?? 0
  const to = cluster.reduce((last, item) => Math.max(last, item.to), from)
  const fresh = cluster
    .filter((item) => !item.old)
    .map(({ edit }) => ({ ...edit, start: edit.start - from, end: edit.end - from }))
  const after = applyEdits(text.slice(from, to), fresh)
  return cluster
    .map(({ edit }): Edit => ({ ...edit, start, end, after }))
    .reduce((one, other) => Object.assign(one, mergeMeaning(one, other)))
}
