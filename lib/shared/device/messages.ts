/** What pages and the worker say to each other. */
export type ToWorker =
  | { type: 'skip-waiting' }
  | { type: 'fetch-queue' }
  /** Pages and pictures that were loaded before the worker was there. */
  | { type: 'adopt'; paths: string[] }

export type FromWorker =
  | { type: 'newer-copy'; path: string }
  | { type: 'queue-arrived'; path: string; title: string }
  | { type: 'queue-refused'; path: string }

/** The channel on which tabs tell each other that bookmarks changed. */
export const bookmarkChannel = 'pena-bookmarks'

/** The Background Sync tag of queued documents. */
export const queueSyncTag = 'pena-queue'

/** The channel on which tabs and the worker tell each other that the edition changed. */
export const editionChannel = 'pena-edition'

/** The tag of the periodic renewal of the edition. */
export const editionSyncTag = 'pena-edition'
