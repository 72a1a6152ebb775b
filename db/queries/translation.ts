import 'server-only'
import { createHash } from 'node:crypto'
import type { Block } from '@/lib/shared/article/blocks'

/** A fingerprint of what a block says, without its own id or origin: 16 hexadecimal digits. */
export function blockHash(block: Block): string {
  const { id: _id, source: _source, ...content } = block
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16)
}

/** Ids of the blocks of `translation` whose source block now says something else, or is gone. */
export function staleBlocks(translation: readonly Block[], source: readonly Block[]): string[] {
  const hashes = new Map(source.map((block) => [block.id, blockHash(block)]))
  return translation
    .filter((block) => block.source && hashes.get(block.source.id) !== block.source.hash)
    .map((block) => block.id)
}

/** Marks each block of a translation as made from the block at the same place of its source. */
export function alignByPosition<Kind extends Block>(
  translation: readonly Kind[],
  source: readonly Block[],
): Kind[] {
  return translation.map((block, index) => {
    const origin = source[index]
    return origin ? { ...block, source: { id: origin.id, hash: blockHash(origin) } } : block
  })
}
