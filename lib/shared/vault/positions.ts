import { type ReadingPosition, rememberedPositions } from '../device/store'
import type { SharedPosition } from './contents'

/** Of two notes about one article the newer holds; only the newest articles are kept. */
export function mergePositions(
  ...lists: readonly (readonly SharedPosition[])[]
): readonly SharedPosition[] {
  const newest = new Map<string, SharedPosition>()
  for (const one of lists.flat()) {
    const other = newest.get(one.articleId)
    if (!other || order(one, other) < 0) newest.set(one.articleId, one)
  }
  return [...newest.values()].sort(order).slice(0, rememberedPositions)
}

/** What this device read, or finished reading, since `base` was last brought to it. */
export function positionsSince(
  base: readonly SharedPosition[],
  local: readonly ReadingPosition[],
  now: number,
): SharedPosition[] {
  const known = new Map(base.map((one) => [one.articleId, one]))
  const here = new Set(local.map((one) => one.articleId))
  const read = local
    .filter((one) => one.at > (known.get(one.articleId)?.at ?? -1))
    .map(({ articleId, at, anchor, fraction }) => ({ articleId, at, place: { anchor, fraction } }))
  // A full device drops its oldest by itself: those were not read to the end.
  const oldest = local.length < rememberedPositions ? 0 : Math.min(...local.map((one) => one.at))
  const finished = base
    .filter((one) => one.place && one.at >= oldest && !here.has(one.articleId))
    .map(({ articleId, at }) => ({ articleId, at: Math.max(now, at + 1) }))
  return [...read, ...finished]
}

/** What a device must write and forget so that it stands as `shared` says. */
export function positionsToApply(
  shared: readonly SharedPosition[],
  local: readonly ReadingPosition[],
): { put: ReadingPosition[]; forget: string[] } {
  const here = new Map(local.map((one) => [one.articleId, one]))
  const put = shared.flatMap(({ articleId, at, place }) =>
    place && at > (here.get(articleId)?.at ?? -1) ? [{ articleId, at, ...place }] : [],
  )
  const forget = shared
    .filter((one) => !one.place && one.at >= (here.get(one.articleId)?.at ?? Infinity))
    .map((one) => one.articleId)
  return { put, forget }
}

/** Newest first; devices put two of one moment in the same order. */
function order(a: SharedPosition, b: SharedPosition): number {
  if (a.at !== b.at) return b.at - a.at
  const [one, other] = [JSON.stringify(a), JSON.stringify(b)]
  return one === other ? 0 : one < other ? -1 : 1
}
