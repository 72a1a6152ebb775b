import type { Mapping } from '@tiptap/pm/transform'

/** A part of a document. */
export type Range = { readonly from: number; readonly to: number }

/** Where they are after a change; those that are gone are left out. */
export function mapRanges(ranges: readonly Range[], mapping: Mapping): Range[] {
  return filled(
    ranges.map(({ from, to }) => ({ from: mapping.map(from, 1), to: mapping.map(to, -1) })),
  )
}

/** What is left of a range after a change, wherever it is by then. */
export function leftOf(range: Range, mapping: Mapping): Range[] {
  let left = [range]
  for (const map of mapping.maps) {
    map.forEach((from, to) => {
      left = without(left, { from, to })
    })
    left = left.map(({ from, to }) => ({ from: map.map(from, 1), to: map.map(to, -1) }))
  }
  return left
}

export function sizeOf(ranges: readonly Range[]): number {
  return ranges.reduce((size, { from, to }) => size + to - from, 0)
}

export function without(ranges: Range[], hole: Range): Range[] {
  return filled(
    ranges.flatMap(({ from, to }) => [
      { from, to: Math.min(to, hole.from) },
      { from: Math.max(from, hole.to), to },
    ]),
  )
}

export function within(ranges: readonly Range[], start: number, end: number): Range[] {
  return filled(
    ranges.map(({ from, to }) => ({ from: Math.max(from, start), to: Math.min(to, end) })),
  )
}

export function shifted(ranges: readonly Range[], by: number): Range[] {
  return ranges.map(({ from, to }) => ({ from: from + by, to: to + by }))
}

/** In their order, those that meet as one. */
export function united(ranges: readonly Range[]): Range[] {
  const all: Range[] = []
  for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = all.at(-1)
    if (last && range.from <= last.to)
      all[all.length - 1] = { from: last.from, to: Math.max(last.to, range.to) }
    else all.push(range)
  }
  return all
}

function filled(ranges: readonly Range[]): Range[] {
  return ranges.filter(({ from, to }) => from < to)
}
