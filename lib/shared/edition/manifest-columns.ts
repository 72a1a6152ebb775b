import * as z from 'zod/mini'
import { type EditionManifest, editionManifest, type ManifestEntry } from '../api/edition'

/** Characters in the hash of a document. */
const hashLength = 12

/**
 * The entries of a manifest as they travel: a column for each fact, with 0 where an entry has none,
 * and all hashes in one string. Hundreds of entries take a tenth less so than one by one.
 */
const columns = z.object({
  hash: z.string(),
  id: z.array(z.string()),
  listedAt: z.array(z.number()),
  bytes: z.array(z.number()),
  locale: z.optional(z.array(z.unknown())),
  section: z.optional(z.array(z.unknown())),
  base: z.optional(z.array(z.unknown())),
  pictures: z.optional(z.array(z.unknown())),
  corrected: z.optional(z.array(z.unknown())),
})

const optional = ['locale', 'section', 'base', 'pictures', 'corrected'] as const

export function encodeManifest({ changed, ...rest }: EditionManifest): string {
  if (!changed?.length) return JSON.stringify(rest)
  const column = <Key extends keyof ManifestEntry>(key: Key) => changed.map((one) => one[key] ?? 0)
  const present = optional.filter((key) => changed.some((one) => one[key] !== undefined))
  return JSON.stringify({
    ...rest,
    changed: {
      id: column('id'),
      ...Object.fromEntries(present.map((key) => [key, column(key)])),
      listedAt: column('listedAt'),
      hash: changed.map((one) => one.hash).join(''),
      bytes: column('bytes'),
    },
  })
}

/** @throws when it is not a manifest */
export function decodeManifest(json: unknown): EditionManifest {
  const { changed, ...rest } = z.parse(z.looseObject({ changed: z.optional(columns) }), json)
  const entries = changed?.id.map((id, index) => ({
    id,
    hash: changed.hash.slice(index * hashLength, (index + 1) * hashLength),
    listedAt: changed.listedAt[index],
    bytes: changed.bytes[index],
    ...Object.fromEntries(
      optional.flatMap((key) => {
        const value = changed[key]?.[index]
        return value === undefined || value === 0 ? [] : [[key, value]]
      }),
    ),
  }))
  return z.parse(editionManifest, { ...rest, ...(entries && { changed: entries }) })
}
