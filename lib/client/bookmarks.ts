import { type QueryClient, useMutation, useQuery } from '@tanstack/react-query'
import { bookmarkChannel } from '@/lib/shared/device/messages'
import { type Bookmark, type BookmarkEdition, deviceStore } from '@/lib/shared/device/store'

const bookmarksKey = ['bookmarks'] as const
const setBookmarkKey = ['bookmarks', 'set'] as const

/** The wanted state of one article: saved as `bookmark` says, or not saved. */
export type WantedBookmark =
  | { articleId: string; saved: true; edition: BookmarkEdition }
  | { articleId: string; saved: true; bookmark: Bookmark }
  | { articleId: string; saved: false }

/** Milliseconds for which a removal can be undone, without a network too. */
export const undoableFor = 15_000

type Before = { before: Bookmark[] | undefined }

export function useBookmarks() {
  return useQuery({ queryKey: bookmarksKey, queryFn: listBookmarks })
}

/** Whether an article is saved, also when asked before the device has told. */
export async function isSaved(client: QueryClient, articleId: string): Promise<boolean> {
  const query = { queryKey: bookmarksKey, queryFn: listBookmarks }
  const bookmarks = await client.ensureQueryData(query).catch(() => [])
  return bookmarks.some((bookmark) => bookmark.articleId === articleId)
}

export function useSetBookmark() {
  return useMutation<void, Error, WantedBookmark>({ mutationKey: setBookmarkKey })
}

/** @throws DOMException where the browser does not allow storage */
async function listBookmarks(): Promise<Bookmark[]> {
  return (await deviceStore()).getAll('bookmarks')
}

/** Gives the mutations their meaning by name: the change is shown at once and taken back if it fails. */
export function setBookmarkDefaults(client: QueryClient): void {
  client.setMutationDefaults<void, Error, WantedBookmark, Before>(setBookmarkKey, {
    mutationFn: setBookmark,
    onMutate: async (wanted) => {
      await client.cancelQueries({ queryKey: bookmarksKey })
      const before = client.getQueryData<Bookmark[]>(bookmarksKey)
      client.setQueryData<Bookmark[]>(bookmarksKey, (known = []) => applied(known, wanted))
      return { before }
    },
    onError: (error, _wanted, kept) => {
      client.setQueryData(bookmarksKey, kept?.before ?? [])
      void explain(error)
    },
    onSuccess: (_answer, wanted) => {
      void followWithCopy(client, wanted)
    },
    onSettled: () => client.invalidateQueries({ queryKey: bookmarksKey }),
  })
}

/** Tells this tab and the others that bookmarks changed on the device. */
export function listenForBookmarks(client: QueryClient): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => {}
  const channel = new BroadcastChannel(bookmarkChannel)
  channel.onmessage = () => client.invalidateQueries({ queryKey: bookmarksKey })
  return () => channel.close()
}

export function announceBookmarks(): void {
  if (typeof BroadcastChannel === 'undefined') return
  const channel = new BroadcastChannel(bookmarkChannel)
  channel.postMessage('changed')
  channel.close()
}

async function setBookmark(wanted: WantedBookmark): Promise<void> {
  const store = await deviceStore()
  // Strict: a bookmark that was shown as kept must outlive a phone that dies at once.
  const tx = store.transaction('bookmarks', 'readwrite', { durability: 'strict' })
  if (wanted.saved) await tx.store.put(toBookmark(wanted))
  else await tx.store.delete(wanted.articleId)
  await tx.done
  announceBookmarks()
}

/**
 * Fetches the copy of an article that has just been saved. The copy of one that was let go stays
 * while that can be undone; should this page close before, the worker drops it with the next page.
 */
async function followWithCopy(client: QueryClient, wanted: WantedBookmark): Promise<void> {
  try {
    if (wanted.saved) {
      const { keepMissingCopies } = await import('./kept-copies')
      await keepMissingCopies([wanted.articleId])
    } else {
      await new Promise((resolve) => setTimeout(resolve, undoableFor))
      const { dropUnsavedCopies } = await import('@/lib/shared/device/saved-copies')
      await dropUnsavedCopies()
    }
  } catch (error) {
    await explain(error)
  }
  await client.invalidateQueries({ queryKey: bookmarksKey })
  announceBookmarks()
}

async function explain(error: unknown): Promise<void> {
  const { showBookmarkError } = await import('./bookmark-errors')
  showBookmarkError(error)
}

function applied(known: readonly Bookmark[], wanted: WantedBookmark): Bookmark[] {
  const others = known.filter((bookmark) => bookmark.articleId !== wanted.articleId)
  return wanted.saved ? [...others, toBookmark(wanted)] : others
}

function toBookmark(wanted: Extract<WantedBookmark, { saved: true }>): Bookmark {
  if ('bookmark' in wanted) return { ...wanted.bookmark, shared: undefined }
  return { articleId: wanted.articleId, savedAt: Date.now(), editions: [wanted.edition] }
}
