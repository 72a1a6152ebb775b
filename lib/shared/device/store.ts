import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { ManifestPicture } from '../api/edition'
import type { EditionState } from '../edition/choice'
import type { EditionDocument } from '../edition/document'
import type { WantedEntry } from '../edition/plan'
import type { Locale } from '../locales'
import type { PageFacts } from './page-facts'

export type BookmarkEdition = {
  locale: Locale
  slug: string
  headline: string
  /** Known once the copy is on the device, like what follows. */
  standfirst?: string | undefined
  section?: string | undefined
  version?: number | undefined
}

/** What is on the device of a saved article. */
export type KeptCopy = { bytes: number; fetchedAt: number; paths: string[] }

export type Bookmark = {
  articleId: string
  /** Milliseconds since 1970. */
  savedAt: number
  editions: BookmarkEdition[]
  /** Absent until the article and its pictures are wholly on the device. */
  copy?: KeptCopy | undefined
  /** What happened to the article since the copy was made. */
  since?: 'corrected' | 'updated' | 'withdrawn' | undefined
  /** Whether the devices that this one belongs with were told of this save; a new save has not. */
  shared?: boolean | undefined
}

export type KeptDocument = PageFacts & {
  path: string
  fetchedAt: number
  bytes: number
  saved: boolean
  assets: string[]
}

export type QueuedDocument = { path: string; queuedAt: number }

/** Where reading stopped: an aligned block and how far into it, from 0 to 1. */
export type ReadingPosition = { articleId: string; anchor: string; fraction: number; at: number }

/** How many articles' positions a device remembers, and shares: those that were read last. */
export const rememberedPositions = 200

/** An article of the edition on this device, in one language. */
export type EditionEntry = {
  articleId: string
  locale: Locale
  slug: string
  section: string
  /** First publication in any language, in milliseconds since 1970: what lists are ordered by. */
  listedAt: number
  /** The key of its body. */
  hash: string
  /** Length of the document in bytes. */
  bytes: number
  /** The pictures that are kept with it. */
  pictures: readonly ManifestPicture[]
}

/** An article that was withdrawn, as the last contact told it. */
export type Tombstone = {
  articleId: string
  locale: Locale
  slug: string
  headline: string
  reason: string
  at: number
}

export type KeptBody = { hash: string; content: EditionDocument }

/** What a reader had before a correction came, until it has been shown once. */
export type Announcement = {
  articleId: string
  locale: Locale
  /** The version that the reader had. */
  version: number
  /** Its words by the names of its aligned blocks, or the whole page that had them. */
  before: { words: Readonly<Record<string, string>> } | { html: string }
}

/** `data`, of so many `bytes`, is the index as lib/client/device-search packs it. */
export type KeptIndex = {
  locale: Locale
  data: Uint8Array<ArrayBuffer>
  hashes: string[]
  bytes: number
}

/** A part of an answer, from its byte `at` on: what arrived before a cut is not asked for again. */
export type Arrival = {
  url: string
  at: number
  bytes: Uint8Array<ArrayBuffer>
  /** The documents or the pictures that were asked for, in the order asked, with the first part. */
  entries?: readonly WantedEntry[] | undefined
  files?: readonly PictureFile[] | undefined
}

/** A picture among others in one answer: where it is kept, and how long it is. */
export type PictureFile = {
  path: string
  bytes: number
  /** The articles that show it; absent from what began to arrive before they were noted. */
  articles?: readonly string[] | undefined
}

interface DeviceSchema extends DBSchema {
  bookmarks: { key: string; value: Bookmark }
  documents: { key: string; value: KeptDocument }
  queue: { key: string; value: QueuedDocument }
  positions: { key: string; value: ReadingPosition; indexes: { at: number } }
  facts: { key: 'locale'; value: Locale }
  entries: {
    key: [articleId: string, locale: Locale]
    value: EditionEntry
    indexes: { slug: [Locale, string] }
  }
  tombstones: {
    key: [articleId: string, locale: Locale]
    value: Tombstone
    indexes: { slug: [Locale, string] }
  }
  bodies: { key: string; value: KeptBody }
  arrivals: { key: [url: string, at: number]; value: Arrival }
  announcements: { key: [articleId: string, locale: Locale]; value: Announcement }
  edition: { key: 'state'; value: EditionState }
  /** The search index of a language, made of the bodies that `hashes` names. */
  indexes: { key: Locale; value: KeptIndex }
  /** What devices that belong together share, and how this one belongs to them. */
  vault: { key: 'document' | 'link'; value: unknown }
}

export type DeviceStore = IDBPDatabase<DeviceSchema>

let opened: Promise<DeviceStore> | undefined

/** The device's own database. @throws DOMException where the browser does not allow storage. */
export function deviceStore(): Promise<DeviceStore> {
  opened ??= open().catch((error) => {
    opened = undefined
    throw error
  })
  return opened
}

/** Async, since browsers that refuse storage throw at once and not when it is waited for. */
async function open(): Promise<DeviceStore> {
  return openDB<DeviceSchema>('pena', 2, {
    upgrade(database, before) {
      if (before < 1) {
        database.createObjectStore('bookmarks', { keyPath: 'articleId' })
        database.createObjectStore('documents', { keyPath: 'path' })
        database.createObjectStore('queue', { keyPath: 'path' })
        database.createObjectStore('positions', { keyPath: 'articleId' }).createIndex('at', 'at')
        database.createObjectStore('facts')
      }
      const byArticle = { keyPath: ['articleId', 'locale'] }
      for (const name of ['entries', 'tombstones'] as const) {
        database.createObjectStore(name, byArticle).createIndex('slug', ['locale', 'slug'])
      }
      database.createObjectStore('bodies', { keyPath: 'hash' })
      database.createObjectStore('arrivals', { keyPath: ['url', 'at'] })
      database.createObjectStore('announcements', byArticle)
      database.createObjectStore('edition')
      database.createObjectStore('indexes', { keyPath: 'locale' })
      database.createObjectStore('vault')
    },
    // A newer version of the app in another tab must not wait for this one.
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close()
      opened = undefined
    },
    terminated: () => {
      opened = undefined
    },
  })
}
