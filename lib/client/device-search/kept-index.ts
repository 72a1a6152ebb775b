import { type DeviceStore, deviceStore } from '@/lib/shared/device/store'
import { documentText } from '@/lib/shared/edition/document-text'
import type { Locale } from '@/lib/shared/locales'
import { packIndex, unpackIndex } from './packed-index'
import { addText, createTextIndex, removeTexts, type TextIndex } from './text-index'

/** `unsaved` is why the device did not keep the newest state of it. */
export type KeptIndex = { index: TextIndex; hashes: Set<string>; bytes: number; unsaved?: unknown }

/** How many bodies are read from the device at a time. */
const batch = 50

/**
 * The index of the articles in one language that are on the device now. Only bodies that came or
 * went since `before`, or since the index was last saved, are looked at.
 * @throws DOMException where the browser does not allow storage
 */
export async function currentIndex(locale: Locale, before?: KeptIndex): Promise<KeptIndex> {
  const store = await deviceStore()
  const kept = before ?? (await savedIndex(store, locale))
  const wanted = new Set(await listHashes(store, locale))
  const gone = [...kept.hashes].filter((hash) => !wanted.has(hash))
  const come = [...wanted].filter((hash) => !kept.hashes.has(hash))
  if (gone.length === 0 && come.length === 0 && kept.unsaved === undefined) return kept
  if (gone.length > 0) removeTexts(kept.index, new Set(gone))
  for (const hash of gone) kept.hashes.delete(hash)
  for (let from = 0; from < come.length; from += batch) {
    await addBodies(store, kept, come.slice(from, from + batch))
  }
  return saveIndex(store, locale, kept)
}

async function savedIndex(store: DeviceStore, locale: Locale): Promise<KeptIndex> {
  const saved = await store.get('indexes', locale)
  const empty = { index: createTextIndex(locale), hashes: new Set<string>(), bytes: 0 }
  if (!saved) return empty
  // What cannot be read is built anew from the bodies.
  const index = await unpackIndex(locale, saved).catch(() => undefined)
  if (!index) return empty
  return { index, hashes: new Set(saved.hashes), bytes: saved.bytes }
}

async function listHashes(store: DeviceStore, locale: Locale): Promise<string[]> {
  const ofLocale = IDBKeyRange.bound([locale, ''], [locale, []])
  const entries = await store.getAllFromIndex('entries', 'slug', ofLocale)
  return entries.map((entry) => entry.hash)
}

/** A body that is not there yet is left for the next time. */
async function addBodies(store: DeviceStore, kept: KeptIndex, hashes: readonly string[]) {
  const { store: bodies } = store.transaction('bodies')
  for (const body of await Promise.all(hashes.map((hash) => bodies.get(hash)))) {
    if (!body) continue
    const { headline } = body.content
    addText(kept.index, { id: body.hash, headline, text: documentText(body.content) })
    kept.hashes.add(body.hash)
  }
}

async function saveIndex(store: DeviceStore, locale: Locale, kept: KeptIndex): Promise<KeptIndex> {
  const { index, hashes } = kept
  try {
    if (hashes.size === 0) {
      await store.delete('indexes', locale)
      return { index, hashes, bytes: 0 }
    }
    const packed = await packIndex(index)
    const bytes = packed.data.byteLength
    await store.put('indexes', { locale, ...packed, bytes })
    return { index, hashes, bytes }
  } catch (unsaved) {
    return { index, hashes, bytes: 0, unsaved }
  }
}
