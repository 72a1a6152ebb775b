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
  /** Files of earlier builds that kept pages still load. */
  assets: 'pena-assets',
  /** Which files this build has, and those that kept pages are of. */
  builds: 'pena-builds',
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

/** What a server says of a page that its copy must say too: above all which scripts may run in it. */
const lasting = [
  'content-security-policy',
  'permissions-policy',
  'referrer-policy',
  'cross-origin-opener-policy',
] as const

/** The headers of a copy of `page`, whatever is done to its words. */
export function headersOfCopy(page: Response): Headers {
  const headers = new Headers({
    'content-type': 'text/html; charset=utf-8',
    'x-content-type-options': 'nosniff',
  })
  for (const name of lasting) {
    const value = page.headers.get(name)
    if (value) headers.set(name, value)
  }
  return headers
}
