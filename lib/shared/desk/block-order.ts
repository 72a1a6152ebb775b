import type { Block } from '../article/blocks'

/**
 * The order of blocks after two people changed the same text: that of `theirs`, with whatever `mine`
 * put in or moved standing behind the block that it stands behind in `mine`. `stay` says which blocks
 * there are in the end.
 */
export function mergeOrder(
  base: readonly Block[],
  mine: readonly Block[],
  theirs: readonly Block[],
  stay: (id: string) => boolean,
): string[] {
  const moved = movedIds(base, mine)
  const order = theirs.map((block) => block.id).filter(stay)
  const present = new Set(order)
  let before: string | undefined
  for (const { id } of mine) {
    if (!stay(id)) continue
    if (moved.has(id) || !present.has(id)) {
      if (present.has(id)) order.splice(order.indexOf(id), 1)
      order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id)
      present.add(id)
    }
    before = id
  }
  return order
}

/** The blocks that stand elsewhere among those that both have: the fewest that explain it. */
function movedIds(base: readonly Block[], mine: readonly Block[]): ReadonlySet<string> {
  const places = new Map(base.map((block, index) => [block.id, index]))
  const shared = mine.flatMap(({ id }) => {
    const place = places.get(id)
    return place === undefined ? [] : [{ id, place }]
  })
  const stayed = new Set(longestRise(shared.map(({ place }) => place)))
  return new Set(shared.filter(({ place }) => !stayed.has(place)).map(({ id }) => id))
}

/** The longest rising series that is left when the fewest are taken out. */
export function longestRise(numbers: readonly number[]): number[] {
  const ends: number[] = []
  const previous: (number | undefined)[] = []
  for (const [index, number] of numbers.entries()) {
    const found = ends.findIndex((end) => (numbers[end] ?? 0) >= number)
    const at = found < 0 ? ends.length : found
    previous[index] = ends[at - 1]
    ends[at] = index
  }
  const rise: number[] = []
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) rise.unshift(numbers[at] ?? 0)
  return rise
}
