import { bundleLimit, editionRoutes } from '../api/edition'
import { picturePath } from '../article/picture'
import { cacheNames } from '../device/caches'
import { deviceStore, type KeptBody, type PictureFile } from '../device/store'
import { canonicalJson } from './canonical'
import { type Download, download, forgetArrived, listArrived } from './download'
import { EditionError } from './edition-error'
import { contentHash } from './hash'
import { decodePack } from './pack'
import { applyPatch } from './patch'
import type { WantedEntry } from './plan'

/** One request for many articles, or for many pictures. */
export type Bundle = { url: string } & (
  | { kind: 'bodies'; entries: readonly WantedEntry[] }
  | { kind: 'pictures'; files: readonly PictureFile[] }
)

/**
 * What has to be fetched so that these articles are on the device, in as few requests as may be.
 * Unless they are the whole edition, what was cut off before is left for when that comes.
 */
export async function bundlesFor(
  entries: readonly WantedEntry[],
  { isWhole = true } = {},
): Promise<Bundle[]> {
  const store = await deviceStore()
  const known = new Set(await store.getAllKeys('bodies'))
  const missing = new Map(
    entries.filter((entry) => !known.has(entry.hash)).map((entry) => [entry.hash, entry]),
  )
  const begun = isWhole ? await listBegun(missing) : []
  const bodies = inGroups([...missing.values()]).map((group): Bundle => {
    const wanted = group.map(({ hash, base }) =>
      base && known.has(base) ? `${hash}~${base}` : hash,
    )
    return { kind: 'bodies', url: editionRoutes.bodies(wanted), entries: group }
  })
  return [...begun, ...bodies, ...(await pictureBundles(entries, isWhole))]
}

/**
 * What was being fetched when it was cut off and is still worth its rest. The documents that it
 * brings are no longer missing.
 */
async function listBegun(missing: Map<string, WantedEntry>): Promise<Bundle[]> {
  const begun: Bundle[] = []
  for (const { url, entries } of await listArrived()) {
    if (!entries) continue
    const wanted = entries.filter((entry) => missing.has(entry.hash))
    if (wanted.length * 2 < entries.length) {
      await forgetArrived(url)
      continue
    }
    for (const { hash } of wanted) missing.delete(hash)
    begun.push({ kind: 'bodies', url, entries })
  }
  return begun
}

async function pictureBundles(
  entries: readonly WantedEntry[],
  isWhole: boolean,
): Promise<Bundle[]> {
  if (typeof caches === 'undefined') return []
  const cache = await caches.open(cacheNames.edition)
  const kept = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname))
  const shown = entries.flatMap(({ id, pictures = [] }) =>
    pictures.map((picture) => ({ id, path: pathOf(picture), picture })),
  )
  const wanted = new Map(shown.map(({ path, picture }) => [path, picture]))
  const articlesOf = (path: string) => [
    ...new Set(shown.filter((one) => one.path === path).map(({ id }) => id)),
  ]
  const missing = new Map([...wanted].filter(([path]) => !kept.has(path)))
  const begun = isWhole ? await listBegunPictures(missing) : []
  const others = inGroups([...missing]).map(
    (group): Bundle => ({
      kind: 'pictures',
      url: editionRoutes.pictures(group.map(([, picture]) => picture)),
      files: group.map(([path, { bytes }]) => ({ path, bytes, articles: articlesOf(path) })),
    }),
  )
  return [...begun, ...others]
}

/** The same for pictures: an article that is new does not make those of yesterday come again. */
async function listBegunPictures(missing: Map<string, unknown>): Promise<Bundle[]> {
  const begun: Bundle[] = []
  for (const { url, files } of await listArrived()) {
    if (!files) continue
    const wanted = files.filter(({ path }) => missing.has(path))
    if (wanted.length * 2 < files.length) {
      await forgetArrived(url)
      continue
    }
    for (const { path } of wanted) missing.delete(path)
    begun.push({ kind: 'pictures', url, files })
  }
  return begun
}

/** Where a picture of an edition is kept, which is also where its page asks for it. */
export function pathOf({ id, width }: { id: string; width: number }): string {
  return picturePath(id, width, 'avif')
}

/** Fetches a bundle and keeps what was in it. @throws EditionError */
export async function fetchBundle(
  bundle: Bundle,
  hear: { signal?: AbortSignal | undefined; onBytes?: Download['onBytes'] },
): Promise<void> {
  const holds = bundle.kind === 'bodies' ? { entries: bundle.entries } : { files: bundle.files }
  const bytes = await download({ url: bundle.url, holds, ...hear }).catch(async (error) => {
    // Something in it was withdrawn: no rest of it will ever come.
    if (error instanceof EditionError && error.reason === 'moved') await forgetArrived(bundle.url)
    throw error
  })
  try {
    if (bundle.kind === 'bodies') await keepBodies(bundle.url, bundle.entries, bytes)
    else await keepPictures(bundle.files, bytes)
  } catch (cause) {
    const full = cause instanceof Error && cause.name === 'QuotaExceededError'
    // What proved useless once would again.
    if (!full) await forgetArrived(bundle.url)
    throw new EditionError(full ? 'full' : 'broken', { cause })
  }
  await forgetArrived(bundle.url)
}

async function keepBodies(
  url: string,
  entries: readonly WantedEntry[],
  bytes: Uint8Array,
): Promise<void> {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  const contexts = entries.map(({ id, locale, section }) => ({
    articleId: id,
    locale,
    ...(section && { section }),
  }))
  const store = await deviceStore()
  const bases = basesIn(url)
  const kept: KeptBody[] = []
  for (const [index, item] of decodePack(text, contexts).entries()) {
    const { hash = '' } = entries[index] ?? {}
    const older = 'patch' in item ? await store.get('bodies', bases[index] ?? '') : undefined
    if ('patch' in item && !older) throw new Error('The document that a patch is for is gone.')
    const content = 'patch' in item && older ? applyPatch(older.content, item.patch) : undefined
    const body = content ?? ('document' in item ? item.document : undefined)
    if (!body || (await contentHash(canonicalJson(body))) !== hash) {
      throw new Error(`The document is not what its hash says: ${hash}`)
    }
    kept.push({ hash, content: body })
  }
  const tx = store.transaction('bodies', 'readwrite')
  await Promise.all([...kept.map((body) => tx.store.put(body)), tx.done])
}

/** The base of each document that a URL asks for. */
function basesIn(url: string): (string | undefined)[] {
  const [, wanted = ''] = url.split('?h=')
  return wanted.split(',').map((one) => one.split('~')[1])
}

async function keepPictures(
  files: readonly { path: string; bytes: number }[],
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const sum = files.reduce((total, file) => total + file.bytes, 0)
  if (sum !== bytes.length) throw new Error('The pictures are not as long as was said.')
  const cache = await caches.open(cacheNames.edition)
  let at = 0
  for (const file of files) {
    const body = bytes.slice(at, at + file.bytes)
    at += file.bytes
    const headers = { 'content-type': 'image/avif', 'content-length': String(file.bytes) }
    await cache.put(file.path, new Response(body, { headers }))
  }
}

function inGroups<Item>(items: readonly Item[]): Item[][] {
  const groups: Item[][] = []
  for (let start = 0; start < items.length; start += bundleLimit) {
    groups.push(items.slice(start, start + bundleLimit))
  }
  return groups
}
