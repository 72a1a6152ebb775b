import { blockHash } from './block-hash'
import { type Block, blockText } from './blocks'

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

/** Whether a block says nothing yet. */
export function isUnwritten(block: Block): boolean {
  return block.kind !== 'image' && block.kind !== 'embed' && blockText(block).trim() === ''
}
