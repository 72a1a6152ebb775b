import { z } from 'zod'
import { lineSchema } from '../../article/text-schema'

export const filterSaveInput = z.strictObject({
  /** Made by the browser, so that a request that is sent twice keeps one filter. */
  id: z.string().regex(/^[\w-]{8,40}$/),
  name: lineSchema(60).trim().min(1),
  query: z.string().min(1).max(500),
})

export const filterDeleteInput = z.strictObject({ id: z.string().max(40) })

export type FilterAnswer = { ok: true } | { ok: false; error: 'too-many' | 'not-found' }

export type SavedFilter = { readonly id: string; readonly name: string; readonly query: string }
