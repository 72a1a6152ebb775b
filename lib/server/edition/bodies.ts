import 'server-only'
import { getDocuments } from '@/db/queries/documents'
import { editionDocument } from '@/lib/shared/edition/document'
import { encodePack } from '@/lib/shared/edition/pack'
import { makePatch } from '@/lib/shared/edition/patch'

export type WantedBody = { hash: string; base: string | undefined }

export type BodiesAnswer =
  | { ok: true; text: string }
  /** These were withdrawn since, or never were. */
  | { ok: false; gone: readonly string[] }

/**
 * The documents asked for, in the order asked, as one pack; where a base is named, the difference
 * to it. The same question has the same answer for as long as it has one.
 */
export async function readBodies(wanted: readonly WantedBody[]): Promise<BodiesAnswer> {
  const hashes = wanted.flatMap(({ hash, base }) => (base ? [hash, base] : [hash]))
  const found = await getDocuments(hashes)
  const gone = hashes.filter((hash) => !found.has(hash))
  if (gone.length > 0) return { ok: false, gone: [...new Set(gone)] }
  const read = (hash: string) => editionDocument.parse(JSON.parse(found.get(hash) ?? ''))
  const items = wanted.map(({ hash, base }) =>
    base ? { patch: makePatch(read(base), read(hash)) } : { document: read(hash) },
  )
  return { ok: true, text: encodePack(items) }
}
