/** The caches of a reader's browser, which pages and the worker share. */
export const cacheNames = {
  /** Pages of the app that hold no news: saved, settings, offline. */
  shell: 'pena-shell',
  /** Visited front pages, sections, topics and lists. */
  pages: 'pena-pages',
  /** Visited articles. */
  articles: 'pena-articles',
  /** Saved articles with their pictures: only the reader removes these. */
  saved: 'pena-saved',
  /** Pictures of the edition. */
  edition: 'pena-edition',
  /** Pictures seen. */
  pictures: 'pena-pictures',
  /** Build files of earlier versions that kept pages still need. */
  assets: 'pena-assets',
} as const

/** The header of a kept page that says when it was fetched, in milliseconds since 1970. */
export const fetchedAtHeader = 'x-pena-fetched-at'

/** Where a document is looked for when the network does not answer, in this order. */
export const documentCaches = [
  cacheNames.saved,
  cacheNames.articles,
  cacheNames.pages,
  cacheNames.shell,
] as const
