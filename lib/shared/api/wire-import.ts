import { z } from 'zod'
import { locales } from '../locales'

const day = z.iso.date({ error: 'expected a day such as 2020-06-15' })
const words = (longest: number) => z.string().trim().min(1).max(longest)

/** What may be said of wire copy when it is imported; what is not said is left for a person. */
export const wireImportOptions = z.object({
  fileName: z.string().max(200),
  locale: z.enum(locales).default('id'),
  received: day.optional(),
  headline: words(200).optional(),
  standfirst: words(500).optional(),
  section: words(60).optional(),
  eventDate: day.optional(),
  /** Makes it public at once; it needs a headline and a section. */
  publish: z.boolean().default(false),
})

export type WireImportOptions = z.infer<typeof wireImportOptions>

/** What became of an import, in words for the person who asked for it. */
export const wireImportAnswer = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    articleId: z.string(),
    state: z.enum(['draft', 'published']),
    path: z.string().optional(),
    mends: z.number(),
    /** What a person still has to decide or write. */
    open: z.array(z.string()),
  }),
  z.object({ ok: z.literal(false), error: z.string() }),
])

export type WireImportAnswer = z.infer<typeof wireImportAnswer>
