import type { Block } from './blocks'

/**
 * The name that a block and its twin share in both languages: the id of the source block.
 * It is the block's `id` in the page, what the language toggle keeps under the eye, and what a
 * reading position is kept by. When several blocks translate one source block, the first has it.
 */
export function anchorsOf(body: readonly Block[]): ReadonlyMap<string, string> {
  const taken = new Set<string>()
  const anchors = new Map<string, string>()
  for (const block of body) {
    const wanted = block.source?.id ?? block.id
    const anchor = taken.has(wanted) ? `${wanted}-${block.id}` : wanted
    taken.add(anchor)
    anchors.set(block.id, anchor)
  }
  return anchors
}

export type AlignedRow = { anchor: string; left: Block | undefined; right: Block | undefined }

/** Both bodies paragraph by paragraph, in the order of the left one; what only the right has follows its neighbour. */
export function alignBodies(left: readonly Block[], right: readonly Block[]): AlignedRow[] {
  const leftAnchors = anchorsOf(left)
  const rightAnchors = anchorsOf(right)
  const rightByAnchor = new Map(right.map((block) => [rightAnchors.get(block.id), block]))
  const leftNames = new Set(leftAnchors.values())
  const rows: AlignedRow[] = left.map((block) => {
    const anchor = leftAnchors.get(block.id) ?? block.id
    return { anchor, left: block, right: rightByAnchor.get(anchor) }
  })
  for (const [index, block] of right.entries()) {
    const anchor = rightAnchors.get(block.id) ?? block.id
    if (leftNames.has(anchor)) continue
    const before = right[index - 1]
    const neighbour = before ? rightAnchors.get(before.id) : undefined
    const at = rows.findIndex((row) => row.anchor === neighbour)
    rows.splice(at + 1, 0, { anchor, left: undefined, right: block })
  }
  return rows
}
