import { QueryClient } from '@tanstack/react-query'
import { setBookmarkDefaults } from './bookmarks'

/** The browser's one query client, with what each named mutation does. */
export function makeQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      // What is asked here lives on the device: it needs no network and is told when it changes.
      queries: { networkMode: 'always', staleTime: Number.POSITIVE_INFINITY, retry: false },
      mutations: { networkMode: 'always', retry: false },
    },
  })
  setBookmarkDefaults(client)
  return client
}
