import * as z from 'zod/mini'
import type { LogPosition } from '../edition/choice'

/** Which texts an edition is made of: those of one language, or of both. */
export const editionLocales = ['id', 'en', 'all'] as const

export type EditionLocales = (typeof editionLocales)[number]

/** How many of the newest articles of a language a device may begin with; none when it only wants the cursor. */
export const snapshotSizes = [0, 100, 300, 1000] as const

export type SnapshotSize = (typeof snapshotSizes)[number]

const picture = z.object({ id: z.string(), width: z.number(), bytes: z.number() })

const manifestEntry = z.object({
  id: z.string(),
  /** Absent when the edition has one language. */
  locale: z.optional(z.enum(['id', 'en'])),
  section: z.optional(z.string()),
  listedAt: z.number(),
  hash: z.string(),
  /** What a device that was up to date at `since` has: its address in `bodies` is `hash~base`. */
  base: z.optional(z.string()),
  /** Length in bytes of the document, not compressed. */
  bytes: z.number(),
  pictures: z.optional(z.array(picture)),
  /** Whether readers are owed a word about what was wrong. */
  corrected: z.optional(z.literal(true)),
})

const tombstone = z.object({
  id: z.string(),
  locale: z.enum(['id', 'en']),
  slug: z.string(),
  headline: z.string(),
  reason: z.string(),
  at: z.number(),
})

/**
 * What `GET /api/v1/editions/{id|en|all}` answers: with `?since={cursor}.{mark}` what changed since, and
 * with `?newest={size}` the newest articles. Times in milliseconds since 1970.
 */
export const editionManifest = z.object({
  /** Where the change log stands; what the next `since` is. */
  cursor: z.number(),
  /** What stands there, so that the same number of another log is known. */
  mark: z.optional(z.string()),
  /** Absent when nothing changed. */
  changed: z.optional(z.array(manifestEntry)),
  /**
   * What was withdrawn since, in every language: lists in one name what there is in the other
   * alone. Never in a snapshot.
   */
  gone: z.optional(z.array(tombstone)),
})

export type ManifestPicture = z.infer<typeof picture>
export type ManifestEntry = z.infer<typeof manifestEntry>
export type ManifestTombstone = z.infer<typeof tombstone>
export type EditionManifest = z.infer<typeof editionManifest>

/** How many documents one answer of `bodies`, and how many pictures one of `pictures`, may hold. */
export const bundleLimit = 100

/** Told with documents and pictures: the length of the answer in bytes before compression. */
export const decodedLengthHeader = 'x-pena-decoded-length'

export const editionRoutes = {
  since: (locales: EditionLocales, { cursor, mark }: LogPosition, pictures: string) =>
    `/api/v1/editions/${locales}?since=${mark ? `${cursor}.${mark}` : cursor}${picturesParameter(pictures)}`,
  newest: (locales: EditionLocales, size: SnapshotSize, pictures: string) =>
    `/api/v1/editions/${locales}?newest=${size}${picturesParameter(pictures)}`,
  /** `wanted` are hashes, or `hash~base` for the difference to a document that is there. */
  bodies: (wanted: readonly string[]) => `/api/v1/bodies?h=${wanted.join(',')}`,
  pictures: (wanted: readonly { id: string; width: number }[]) =>
    `/api/v1/pictures?p=${wanted.map(({ id, width }) => `${id}.${width}`).join(',')}`,
} as const

function picturesParameter(pictures: string): string {
  return pictures === 'none' ? '' : `&pictures=${pictures}`
}
