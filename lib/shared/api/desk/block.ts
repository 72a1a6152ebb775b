import { canonicalBlock } from '../../article/block-hash'
import { storedBody } from '../../article/block-schema'
import type { Block } from '../../article/blocks'

/** The body of an article as the browser may send it: as it may be stored, written in the one way. */
export const bodySchema = storedBody.transform((blocks): readonly Block[] =>
  blocks.map(canonicalBlock),
)
