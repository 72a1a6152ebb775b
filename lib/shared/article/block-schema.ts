import { z } from 'zod'
import { type Block, besideLimits } from './blocks'
import { hrefSchema, imageIdSchema, lineSchema, textSchema } from './text-schema'

const blockLimit = 2000
const partLimit = 2000
const textLimit = 50_000

const blockId = z.string().regex(/^[\w-]{1,64}$/)

const inlineSchema = z.strictObject({
  text: textSchema(textLimit),
  strong: z.literal(true).optional(),
  emphasis: z.literal(true).optional(),
  href: hrefSchema.optional(),
})

const inlines = z.array(inlineSchema).max(partLimit)

const base = {
  id: blockId,
  source: z.strictObject({ id: blockId, hash: z.string().regex(/^[0-9a-f]{16}$/) }).optional(),
}

/** A block as it may be stored, whoever wrote it: nothing that `Block` does not name, and limits. */
export const blockSchema: z.ZodType<Block> = z.discriminatedUnion('kind', [
  z.strictObject({ ...base, kind: z.literal('paragraph'), text: inlines }),
  z.strictObject({
    ...base,
    kind: z.literal('heading'),
    level: z.union([z.literal(2), z.literal(3)]),
    text: inlines,
  }),
  z.strictObject({
    ...base,
    kind: z.literal('quote'),
    text: inlines,
    speaker: lineSchema(besideLimits.speaker).optional(),
  }),
  z.strictObject({
    ...base,
    kind: z.literal('list'),
    ordered: z.boolean(),
    items: z.array(inlines).max(partLimit),
  }),
  z.strictObject({ ...base, kind: z.literal('image'), image: imageIdSchema }),
  z.strictObject({
    ...base,
    kind: z.literal('embed'),
    url: hrefSchema,
    title: lineSchema(besideLimits.title),
  }),
])

/** The body of an article: each of its blocks by a name of its own. */
export const storedBody = z
  .array(blockSchema)
  .max(blockLimit)
  .refine((body) => new Set(body.map((block) => block.id)).size === body.length)
