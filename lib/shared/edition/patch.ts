import * as z from 'zod/mini'
import { type EditionDocument, editionDocument } from './document'

/**
 * How one document becomes another: blocks of the body that stay are given by their place in the
 * older body, from 0; of the rest only what is new or gone.
 */
export const documentPatch = z.object({
  body: z.optional(z.array(z.union([z.number(), editionDocument.shape.body.def.element]))),
  set: z.optional(z.record(z.string(), z.unknown())),
  drop: z.optional(z.array(z.string())),
})

export type DocumentPatch = z.infer<typeof documentPatch>

export function makePatch(older: EditionDocument, newer: EditionDocument): DocumentPatch {
  const [before, after] = [new Map(Object.entries(older)), new Map(Object.entries(newer))]
  const changed = [...after].filter(
    ([key, value]) => key !== 'body' && !same(value, before.get(key)),
  )
  const drop = [...before.keys()].filter((key) => !after.has(key))
  const places = new Map(older.body.map((block, index) => [JSON.stringify(block), index]))
  return {
    ...(!same(older.body, newer.body) && {
      body: newer.body.map((block) => places.get(JSON.stringify(block)) ?? block),
    }),
    ...(changed.length > 0 && { set: Object.fromEntries(changed) }),
    ...(drop.length > 0 && { drop }),
  }
}

/** @throws Error when the patch does not fit the older document */
export function applyPatch(older: EditionDocument, patch: DocumentPatch): EditionDocument {
  const dropped = new Set(patch.drop)
  const kept = Object.entries(older).filter(([key]) => !dropped.has(key))
  const body = patch.body?.map((block) => {
    const found = typeof block === 'number' ? older.body[block] : block
    if (found === undefined) throw new Error('A patch names a block that is not there.')
    return found
  })
  return z.parse(editionDocument, {
    ...Object.fromEntries(kept),
    ...patch.set,
    ...(body && { body }),
  })
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
