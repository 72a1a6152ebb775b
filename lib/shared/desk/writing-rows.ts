import { blockHash } from '../article/block-hash'
import type { Block, BlockOrigin } from '../article/blocks'
import { isUnwritten } from '../article/translation'
import { longestRise } from './block-order'

export type WritingRow = {
  readonly source: Block | undefined
  readonly twin: Block | undefined
  /** The source block has a twin, which stands in another order. */
  readonly elsewhere: boolean
}

/** A source and its translation side by side; both keep their own order, so that both can be written in. */
export function writingRows(source: readonly Block[], translation: readonly Block[]): WritingRow[] {
  const pairs = pairsOf(source, translation)
  const inStep = new Set(longestRise(pairs.map(({ at }) => at)))
  const twinned = new Set(pairs.map(({ at }) => at))
  const rows: WritingRow[] = []
  let [left, right] = [0, 0]
  const advance = (toLeft: number, toRight: number) => {
    for (; left < toLeft; left++) {
      rows.push({ source: source[left], twin: undefined, elsewhere: twinned.has(left) })
    }
    for (; right < toRight; right++) {
      rows.push({ source: undefined, twin: translation[right], elsewhere: false })
    }
  }
  for (const { at, twinAt } of pairs) {
    if (!inStep.has(at)) continue
    // What a split twin goes on with stands directly under it.
    advance(left, Math.min(twinAt, splitEnd(translation, right)))
    advance(at, twinAt)
    rows.push({ source: source[at], twin: translation[twinAt], elsewhere: false })
    left = at + 1
    right = twinAt + 1
  }
  advance(left, splitEnd(translation, right))
  advance(source.length, translation.length)
  return rows
}

/** How far the blocks go on to translate what the one before them translates. */
function splitEnd(translation: readonly Block[], from: number): number {
  const origin = translation[from - 1]?.source?.id
  let end = from
  while (origin && translation[end]?.source?.id === origin) end++
  return end
}

/** Each source block that is translated, with the first block that does. */
function pairsOf(source: readonly Block[], translation: readonly Block[]) {
  const places = new Map(source.map((block, at) => [block.id, at]))
  const pairs = new Map<number, number>()
  for (const [twinAt, block] of translation.entries()) {
    const at = block.source && places.get(block.source.id)
    if (at !== undefined && !pairs.has(at)) pairs.set(at, twinAt)
  }
  return [...pairs].map(([at, twinAt]) => ({ at, twinAt }))
}

export function originOf(block: Block): BlockOrigin {
  return { id: block.id, hash: blockHash(block) }
}

/** How a translation stands to its source, counted. */
export function translationCounts(source: readonly Block[], translation: readonly Block[]) {
  const hashes = new Map(source.map((block) => [block.id, blockHash(block)]))
  const written = translation.filter((block) => !isUnwritten(block))
  const translated = new Set(written.flatMap((block) => block.source?.id ?? []))
  return {
    stale: written.filter((one) => one.source && hashes.get(one.source.id) !== one.source.hash)
      .length,
    missing: source.filter((block) => !translated.has(block.id)).length,
  }
}
