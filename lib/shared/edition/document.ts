import * as z from 'zod/mini'

/**
 * An article in one language as readers' devices keep it: everything that its page shows, written
 * so that what is usual takes no bytes. Its address is the hash of its canonical JSON.
 */
const inline = z.union([
  z.string(),
  z.object({
    text: z.string(),
    strong: z.optional(z.literal(true)),
    emphasis: z.optional(z.literal(true)),
    href: z.optional(z.string()),
  }),
])

/** One string where a text has no emphasis and no links. */
const inlines = z.union([z.string(), z.array(inline)])

/** The name that a block and its twin share; `s` and its place, from 1, where absent. */
const anchor = z.optional(z.string())

const block = z.union([
  /** A paragraph whose anchor is the usual one. */
  z.string(),
  z.object({ kind: z.literal('paragraph'), anchor, text: inlines }),
  z.object({
    kind: z.literal('heading'),
    anchor,
    level: z.optional(z.literal(3)),
    text: inlines,
  }),
  z.object({
    kind: z.literal('quote'),
    anchor,
    text: inlines,
    speaker: z.optional(z.string()),
  }),
  z.object({
    kind: z.literal('list'),
    anchor,
    ordered: z.optional(z.literal(true)),
    items: z.array(inlines),
  }),
  z.object({ kind: z.literal('image'), anchor, image: z.string() }),
  z.object({ kind: z.literal('embed'), anchor, url: z.string(), title: z.string() }),
])

const picture = z.object({
  id: z.string(),
  width: z.number(),
  height: z.number(),
  widths: z.array(z.number()),
  alt: z.string(),
  caption: z.string(),
  credit: z.string(),
  /** The middle where absent. */
  focus: z.optional(z.object({ x: z.number(), y: z.number() })),
})

const topic = z.object({
  /** What `slugOf` makes of the name where absent. */
  slug: z.optional(z.string()),
  name: z.string(),
})

export const editionDocument = z.object({
  headline: z.string(),
  standfirst: z.string(),
  body: z.array(block),
  articleId: z.string(),
  locale: z.enum(['id', 'en']),
  /** What `slugOf` makes of the headline where absent. */
  slug: z.optional(z.string()),
  section: z.optional(z.string()),
  /** 1 where absent. */
  version: z.optional(z.number()),
  /** Milliseconds since 1970, like every time here. */
  publishedAt: z.number(),
  /** `publishedAt` where absent. */
  updatedAt: z.optional(z.number()),
  sample: z.optional(z.literal(true)),
  /** The lead picture stands first. */
  pictures: z.optional(z.array(picture)),
  /** Whether the first picture leads the article. */
  lead: z.optional(z.literal(true)),
  place: z.optional(z.string()),
  byline: z.optional(z.string()),
  source: z.optional(z.string()),
  licence: z.optional(z.string()),
  eventDate: z.optional(z.string()),
  mends: z.optional(z.array(z.object({ rule: z.string(), count: z.number() }))),
  corrections: z.optional(
    z.array(z.object({ at: z.number(), note: z.string(), version: z.number() })),
  ),
  topics: z.optional(z.array(topic)),
  /** Anchors of the blocks whose source has changed since they were translated. */
  stale: z.optional(z.array(z.string())),
  /** How many parts of the source came or changed since, and are in none of these blocks. */
  untold: z.optional(z.number()),
})

export type EditionDocument = z.infer<typeof editionDocument>
export type DocumentBlock = EditionDocument['body'][number]
export type DocumentInlines = z.infer<typeof inlines>

/** The address that a name usually has. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** The slug of an article in its language. */
export function documentSlug({ slug, headline }: EditionDocument): string {
  return slug ?? slugOf(headline)
}
