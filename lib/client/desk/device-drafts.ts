import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { DraftText, Facts } from '@/lib/shared/desk/draft'
import type { Locale } from '@/lib/shared/locales'

/** What one page has of a text that the server may not have. */
export type DeviceDraft = {
  articleId: string
  locale: Locale
  tab: string
  personId: string
  base: DraftText
  /** What was sent and never answered. */
  sent: DraftText | null
  mine: DraftText
  rev: number
  version?: number | undefined
  at: number
}

/** The same of an article's facts. */
export type DeviceFacts = {
  articleId: string
  tab: string
  personId: string
  base: Facts
  mine: Facts
  rev: number
}

interface DeskSchema extends DBSchema {
  drafts: {
    key: [articleId: string, locale: Locale, tab: string]
    value: DeviceDraft
    indexes: { text: [string, Locale] }
  }
  facts: {
    key: [articleId: string, tab: string]
    value: DeviceFacts
    indexes: { article: string }
  }
}

let opened: Promise<IDBPDatabase<DeskSchema>> | undefined

function store(): Promise<IDBPDatabase<DeskSchema>> {
  opened ??= openDB<DeskSchema>('pena-desk', 1, {
    upgrade(database) {
      database
        .createObjectStore('drafts', { keyPath: ['articleId', 'locale', 'tab'] })
        .createIndex('text', ['articleId', 'locale'])
      database
        .createObjectStore('facts', { keyPath: ['articleId', 'tab'] })
        .createIndex('article', 'articleId')
    },
    terminated: () => {
      opened = undefined
    },
  })
  return opened
}

/** Keeps what was written on this device, so that it outlives the page and the browser. */
export async function keepOnDevice(draft: DeviceDraft): Promise<void> {
  // Chrome answers before it has written, unless asked not to.
  const tx = (await store()).transaction('drafts', 'readwrite', { durability: 'strict' })
  await tx.store.put(draft)
  await tx.done
}

export async function forgetOnDevice(
  key: Pick<DeviceDraft, 'articleId' | 'locale' | 'tab'>,
): Promise<void> {
  await (await store()).delete('drafts', [key.articleId, key.locale, key.tab])
}

/** What pages that are gone left of a text, oldest first. */
export async function listLeftOnDevice(
  articleId: string,
  locale: Locale,
  personId: string,
): Promise<DeviceDraft[]> {
  const all = await (await store()).getAllFromIndex('drafts', 'text', [articleId, locale])
  const open = await openTabs()
  return all
    .filter((draft) => draft.personId === personId && !open.has(draft.tab))
    .sort((one, two) => one.at - two.at)
}

export async function keepFactsOnDevice(facts: DeviceFacts): Promise<void> {
  const tx = (await store()).transaction('facts', 'readwrite', { durability: 'strict' })
  await tx.store.put(facts)
  await tx.done
}

export async function forgetFactsOnDevice(
  key: Pick<DeviceFacts, 'articleId' | 'tab'>,
): Promise<void> {
  await (await store()).delete('facts', [key.articleId, key.tab])
}

/** Facts that pages that are gone left. */
export async function listFactsLeftOnDevice(
  articleId: string,
  personId: string,
): Promise<DeviceFacts[]> {
  const all = await (await store()).getAllFromIndex('facts', 'article', articleId)
  const open = await openTabs()
  return all.filter((facts) => facts.personId === personId && !open.has(facts.tab))
}

const lockName = (tab: string) => `pena-desk-tab-${tab}`

/** Holds a name for this page for as long as it is open, so that no other page takes its words for left behind. */
export function holdTab(tab: string): void {
  void navigator.locks?.request(lockName(tab), () => new Promise(() => {}))
}

async function openTabs(): Promise<ReadonlySet<string>> {
  const { held = [] } = (await navigator.locks?.query()) ?? {}
  const prefix = lockName('')
  return new Set(
    held.flatMap(({ name }) => (name?.startsWith(prefix) ? [name.slice(prefix.length)] : [])),
  )
}
