import { z } from 'zod'
import { canonicalBlock } from '../../article/block-hash'
import type { Block } from '../../article/blocks'
import { isSafeLink } from '../../article/safe-link'

const id = z.string().regex(/^[\w-]{1,40}$/)
const line = z.string().max(20_000)
const href = z.string().max(2000).refine(isSafeLink)

const inline = z.strictObject({
  text: line,
  strong: z.literal(true).optional(),
  emphasis: z.literal(true).optional(),
  href: href.optional(),
})
const text = z.array(inline).max(2000)

const common = {
  id,
  source: z.strictObject({ id, hash: z.string().regex(/^[0-9a-f]{16}$/) }).optional(),
}

/** A block as the browser may send it: what is not in the tree of `blocks.ts` is refused. */
const block = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, kind: z.literal('paragraph'), text }),
  z.strictObject({
    ...common,
    kind: z.literal('heading'),
    level: z.union([z.literal(2), z.literal(3)]),
    text,
  }),
  z.strictObject({
    ...common,
    kind: z.literal('quote'),
    text,
    speaker: z.string().max(300).optional(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('list'),
    ordered: z.boolean(),
    items: z.array(text).min(1).max(300),
  }),
  z.strictObject({ ...common, kind: z.literal('image'), image: z.string().regex(/^[\w-]{1,40}$/) }),
  z.strictObject({ ...common, kind: z.literal('embed'), url: href, title: z.string().max(500) }),
])

/** The body of an article as the browser may send it, every block once. */
export const bodySchema = z
  .array(block)
  .max(2000)
  .refine((blocks) => new Set(blocks.map((one) => one.id)).size === blocks.length)
  .transform((blocks): readonly Block[] => blocks.map((one) => canonicalBlock(one as Block)))
