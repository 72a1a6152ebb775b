import { diffWordsWithSpace } from 'diff'
import { type Block, blockText } from '../article/blocks'
import type { DraftText } from './draft'

/** A run of words, and whether the newer text has gained or lost it. */
export type DiffPart = { readonly text: string; readonly change?: 'added' | 'removed' }

export type BlockDiff = {
  readonly id: string
  readonly kind: Block['kind']
  readonly change: 'same' | 'changed' | 'added' | 'removed'
  readonly parts: readonly DiffPart[]
}

export type TextDiff = {
  readonly headline: readonly DiffPart[]
  readonly standfirst: readonly DiffPart[]
  readonly slug: readonly DiffPart[]
  readonly blocks: readonly BlockDiff[]
}

/** What became of a text, word by word and block by block, in the order of the newer one. */
export function diffTexts(older: DraftText, newer: DraftText): TextDiff {
  return {
    headline: diffWords(older.headline, newer.headline),
    standfirst: diffWords(older.standfirst, newer.standfirst),
    slug: older.slug === newer.slug ? [] : diffWords(older.slug, newer.slug),
    blocks: diffBodies(older.body, newer.body),
  }
}

const words = new Intl.Segmenter('id', { granularity: 'word' })

/** What was taken out and what was put in, word by word. */
export function diffWords(older: string, newer: string): DiffPart[] {
  if (older === newer) return older ? [{ text: older }] : []
  return diffWordsWithSpace(older, newer, { intlSegmenter: words }).map(
    ({ value, added, removed }) => ({
      text: value,
      ...(added && { change: 'added' as const }),
      ...(removed && { change: 'removed' as const }),
    }),
  )
}

function diffBodies(older: readonly Block[], newer: readonly Block[]): BlockDiff[] {
  const before = new Map(older.map((block) => [block.id, block]))
  const kept = new Set(newer.map((block) => block.id))
  const rows = newer.map((block) => diffBlock(before.get(block.id), block))
  for (const [index, block] of older.entries()) {
    if (kept.has(block.id)) continue
    const neighbour = older[index - 1]?.id
    const at = rows.findIndex((row) => row.id === neighbour)
    const parts = [{ text: shownText(block), change: 'removed' as const }]
    rows.splice(at + 1, 0, { id: block.id, kind: block.kind, change: 'removed', parts })
  }
  return rows
}

function diffBlock(older: Block | undefined, newer: Block): BlockDiff {
  const { id, kind } = newer
  const text = shownText(newer)
  if (!older) return { id, kind, change: 'added', parts: [{ text, change: 'added' }] }
  const same = contentOf(older) === contentOf(newer)
  const parts = diffWords(shownText(older), text)
  return { id, kind, change: same ? 'same' : 'changed', parts }
}

/** What a block says and how, without the translation's note of its source. */
function contentOf({ source: _, ...block }: Block): string {
  return JSON.stringify(block)
}

function shownText(block: Block): string {
  if (block.kind === 'image') return block.image
  return block.kind === 'embed' ? `${block.title} ${block.url}` : blockText(block)
}
