import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
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
}

export type KeptDocument = PageFacts & {
  path: string
  fetchedAt: number
  bytes: number
  saved: boolean
  assets: string[]
}

export type QueuedDocument = { path: string; queuedAt: number; arrivedAt?: number; title?: string }

/** Where reading stopped: an aligned block and how far into it, from 0 to 1. */
export type ReadingPosition = { articleId: string; anchor: string; fraction: number; at: number }

interface DeviceSchema extends DBSchema {
  bookmarks: { key: string; value: Bookmark }
  documents: { key: string; value: KeptDocument }
  queue: { key: string; value: QueuedDocument }
  positions: { key: string; value: ReadingPosition; indexes: { at: number } }
  facts: { key: 'locale'; value: Locale }
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
  return openDB<DeviceSchema>('pena', 1, {
    upgrade(database) {
      database.createObjectStore('bookmarks', { keyPath: 'articleId' })
      database.createObjectStore('documents', { keyPath: 'path' })
      database.createObjectStore('queue', { keyPath: 'path' })
      database.createObjectStore('positions', { keyPath: 'articleId' }).createIndex('at', 'at')
      database.createObjectStore('facts')
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
