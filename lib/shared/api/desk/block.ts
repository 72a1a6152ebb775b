import { canonicalBlock } from '../../article/block-hash'
import { storedBody } from '../../article/block-schema'

/** The body of an article as the browser may send it: as it may be stored, written in the one way. */
export const bodySchema = storedBody.transform((blocks) => blocks.map(canonicalBlock))
