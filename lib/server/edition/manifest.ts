import 'server-only'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { LRUCache } from 'lru-cache'
import {
  changeLog,
  type EditionItem,
  getLogEnd,
  getLogMark,
  type LogPlace,
  listChanges,
  listNewestItems,
  listWithdrawn,
} from '@/db/queries/editions'
import type {
  EditionLocales,
  EditionManifest,
  ManifestEntry,
  ManifestPicture,
  SnapshotSize,
} from '@/lib/shared/api/edition'
import { keptWidth } from '@/lib/shared/article/picture'
import type { PictureChoice } from '@/lib/shared/edition/choice'
import { locales } from '@/lib/shared/locales'
import { env } from '../env'

/** A cursor that so many changes have passed is begun anew: a snapshot costs less. */
const horizon = 1000

/** Texts change more than once: past so many lines of the log, nobody counts them. */
const countedLines = 10 * horizon

const pictureWidths: Record<Exclude<PictureChoice, 'none'>, number> = { small: 320, full: 800 }

export type ManifestQuery = {
  locales: EditionLocales
  pictures: PictureChoice
} & ({ since: LogPlace } | { newest: SnapshotSize })

export type ManifestAnswer =
  | { ok: true; manifest: EditionManifest }
  /** The log has passed `since` too far, has not come to it, or is not the one that it is from. */
  | { ok: false; problem: 'too-old' | 'future' | 'other-log'; cursor: number }

const keptManifests = 200
const keptByLog = new WeakMap<object, LRUCache<string, ManifestAnswer>>()

/** What an edition is made of, or what became of it since a cursor. */
export async function readManifest(query: ManifestQuery): Promise<ManifestAnswer> {
  const end = await getLogEnd()
  const { cursor } = end
  if ('since' in query) {
    const { since } = query
    if (since.cursor > cursor) return { ok: false, problem: 'future', cursor }
    if (!(await isOfThisLog(since, end))) return { ok: false, problem: 'other-log', cursor }
  }
  // The log only grows, so an answer is right for as long as the log has not.
  const key = JSON.stringify([end, query])
  const kept = keptOf(changeLog())
  const known = kept.get(key)
  if (known) return known
  const answer = 'since' in query ? await since(query, end) : await newest(query, end)
  kept.set(key, answer)
  return answer
}

function keptOf(log: object): LRUCache<string, ManifestAnswer> {
  const kept = keptByLog.get(log) ?? new LRUCache({ max: keptManifests })
  keptByLog.set(log, kept)
  return kept
}

/** Devices that last asked before there were marks are believed. */
async function isOfThisLog({ cursor, mark }: LogPlace, end: LogPlace): Promise<boolean> {
  if (mark === undefined) return true
  return mark === (cursor === end.cursor ? end.mark : await getLogMark(cursor))
}

async function since(
  query: ManifestQuery & { since: LogPlace },
  end: LogPlace,
): Promise<ManifestAnswer> {
  const { cursor } = end
  const from = query.since.cursor
  if (from === cursor) return { ok: true, manifest: end }
  if (cursor - from > countedLines) return { ok: false, problem: 'too-old', cursor }
  const asked = localesOf(query.locales)
  const [changes, gone] = await Promise.all([
    listChanges({ locales: asked, since: from, limit: horizon }),
    // In every language: lists in one name what there is in the other alone.
    listWithdrawn({ since: from, limit: horizon }),
  ])
  if (!changes || !gone) return { ok: false, problem: 'too-old', cursor }
  const changed = changes.flatMap(({ item, base, corrected }) =>
    item && item.hash !== base ? [{ item, base, corrected }] : [],
  )
  const entries = await Promise.all(
    changed.map(async ({ item, base, corrected }) => ({
      ...(await toEntry(item, query)),
      ...(base && { base }),
      ...(corrected && { corrected: true as const }),
    })),
  )
  return {
    ok: true,
    manifest: {
      ...end,
      ...(entries.length > 0 && { changed: entries }),
      ...(gone.length > 0 && { gone }),
    },
  }
}

async function newest(
  query: ManifestQuery & { newest: SnapshotSize },
  end: LogPlace,
): Promise<ManifestAnswer> {
  const items = query.newest
    ? await listNewestItems({ locales: localesOf(query.locales), limit: query.newest })
    : []
  const changed = await Promise.all(items.map((item) => toEntry(item, query)))
  return { ok: true, manifest: { ...end, changed } }
}

async function toEntry(item: EditionItem, query: ManifestQuery): Promise<ManifestEntry> {
  const pictures = await picturesOf(item, query.pictures)
  return {
    id: item.articleId,
    ...(query.locales === 'all' && { locale: item.locale }),
    ...(item.sectionId && { section: item.sectionId }),
    listedAt: item.listedAt,
    hash: item.hash,
    bytes: item.bytes,
    ...(pictures.length > 0 && { pictures }),
  }
}

async function picturesOf(item: EditionItem, choice: PictureChoice): Promise<ManifestPicture[]> {
  if (choice === 'none') return []
  const sizes = item.pictures.map(async ({ id, widths }) => {
    const width = keptWidth(widths, pictureWidths[choice])
    const bytes = width && (await pictureBytes(id, width))
    return width && bytes ? [{ id, width, bytes }] : []
  })
  return (await Promise.all(sizes)).flat()
}

const knownBytes = new LRUCache<string, number>({ max: 20_000 })

/** The size of a picture's file, which never changes; undefined when it is missing. */
async function pictureBytes(id: string, width: number): Promise<number | undefined> {
  const name = join(id, `${width}.avif`)
  const known = knownBytes.get(name)
  if (known) return known
  const file = await stat(join(env().MEDIA_DIR, name)).catch(() => undefined)
  if (file) knownBytes.set(name, file.size)
  return file?.size
}

function localesOf(asked: EditionLocales) {
  return asked === 'all' ? locales : [asked]
}
