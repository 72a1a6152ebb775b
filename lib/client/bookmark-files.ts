import * as z from 'zod/mini'
import type { Bookmark } from '@/lib/shared/device/store'
import { isLocale, type Locale } from '@/lib/shared/locales'
import { routes } from '@/lib/shared/routes'

/** The largest file that is read, in bytes, and the most bookmarks that are taken from one. */
export const fileLimit = 5_000_000
export const entryLimit = 2000

/** The longest path that the server is asked about. */
const pathLimit = 400

/** How deep tags may stand in one another: what reads them slows down with each that is open. */
const depthLimit = 10_000

/** One bookmark of a file, before anybody has asked whether the article exists. */
export type FileEntry = {
  /** Line of an HTML file, or place in a JSON list; both count from 1. */
  line: number
  title: string
  savedAt: number | undefined
} & ({ articleId: string } | { path: string } | { problem: 'foreign' | 'malformed' })

/** What a file holds, up to the limit, and how many bookmarks it has past that. */
export type FileEntries = { entries: FileEntry[]; rest: number }

/** The JSON of an export; `version` changes when its shape does. */
const exported = z.object({
  format: z.literal('pena-bookmarks'),
  version: z.literal(1),
  bookmarks: z.array(z.unknown()),
})

const exportedBookmark = z.object({
  articleId: z.string().check(z.regex(/^[A-Za-z0-9_-]{1,40}$/)),
  savedAt: z.number().check(z.positive(), z.lt(8.64e15)),
  editions: z.array(
    z.object({ locale: z.enum(['id', 'en']), headline: z.string(), url: z.string() }),
  ),
})

export function exportJson(bookmarks: readonly Bookmark[], origin: string): string {
  const shown = bookmarks.map(({ articleId, savedAt, editions }) => ({
    articleId,
    savedAt,
    editions: editions.map(({ locale, slug, headline }) => ({
      locale,
      headline,
      url: origin + routes.article(locale, slug),
    })),
  }))
  return `${JSON.stringify({ format: 'pena-bookmarks', version: 1, bookmarks: shown }, null, 2)}\n`
}

/** The Netscape bookmark format, which every browser imports. */
export function exportHtml(bookmarks: readonly Bookmark[], origin: string, title: string): string {
  const lines = bookmarks.flatMap(({ savedAt, editions }) =>
    editions.slice(0, 1).map(({ locale, slug, headline }) => {
      const url = escapeHtml(origin + routes.article(locale, slug))
      return `    <DT><A HREF="${url}" ADD_DATE="${Math.floor(savedAt / 1000)}">${escapeHtml(headline)}</A>`
    }),
  )
  return [
    '<!DOCTYPE NETSCAPE-Bookmark-file-1>',
    '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">',
    `<TITLE>${escapeHtml(title)}</TITLE>`,
    `<H1>${escapeHtml(title)}</H1>`,
    '<DL><p>',
    ...lines,
    '</DL><p>',
    '',
  ].join('\n')
}

/** The bookmarks in a file of either format, or undefined when it is neither. One in HTML needs a library. */
export async function readBookmarkFile(
  text: string,
  origin: string,
): Promise<FileEntries | undefined> {
  return /^\s*[[{]/.test(text) ? readJson(text) : readHtml(text, origin)
}

function readJson(text: string): FileEntries | undefined {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return undefined
  }
  const file = z.safeParse(exported, json)
  if (!file.success) return undefined
  const { bookmarks } = file.data
  return {
    entries: bookmarks.slice(0, entryLimit).map(toEntry),
    rest: Math.max(0, bookmarks.length - entryLimit),
  }
}

function toEntry(item: unknown, index: number): FileEntry {
  const line = index + 1
  const { success, data } = z.safeParse(exportedBookmark, item)
  if (!success) return { line, title: '', savedAt: undefined, problem: 'malformed' }
  const { articleId, savedAt, editions } = data
  return { line, title: editions[0]?.headline ?? articleId, savedAt, articleId }
}

async function readHtml(text: string, origin: string): Promise<FileEntries | undefined> {
  // A browser's own parser would hold what a stranger wrote to the policy of our page.
  const { Parser } = await import('htmlparser2')
  const entries: FileEntry[] = []
  let rest = 0
  let depth = 0
  const lineAt = lineCounter(text)
  let open: { line: number; title: string; attributes: Record<string, string> } | undefined
  const close = () => {
    if (!open) return
    if (entries.length < entryLimit) {
      entries.push(linkEntry({ ...open, title: open.title.trim() }, origin))
    } else rest++
    open = undefined
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      depth++
      if (depth > depthLimit) parser.pause()
      if (name !== 'a') return
      close()
      open = { line: lineAt(parser.startIndex), title: '', attributes }
    },
    ontext(words) {
      if (open) open.title += words
    },
    onclosetag(name) {
      depth--
      if (name === 'a') close()
    },
  })
  parser.end(text)
  // What is nested beyond reason is no list of bookmarks.
  if (depth > depthLimit || entries.length === 0) return undefined
  return { entries, rest }
}

function linkEntry(
  link: { line: number; title: string; attributes: Record<string, string> },
  origin: string,
): FileEntry {
  const { line, title, attributes } = link
  const seconds = Number(attributes.add_date)
  const savedAt = seconds > 0 && seconds < 8.64e12 ? seconds * 1000 : undefined
  const address = articleAddress(attributes.href ?? '', origin)
  if (!address) return { line, title, savedAt, problem: 'foreign' }
  return { line, title, savedAt, path: routes.article(address.locale, address.slug) }
}

function articleAddress(
  href: string,
  origin: string,
): { locale: Locale; slug: string } | undefined {
  if (!URL.canParse(href)) return undefined
  const url = new URL(href)
  const [, locale, kind, slug, more] = url.pathname.split('/')
  const known =
    url.origin === origin && kind === 'articles' && !more && url.pathname.length <= pathLimit
  return known && isLocale(locale) && slug ? { locale, slug } : undefined
}

/** The line of each place in a text, asked for in order. */
function lineCounter(text: string): (index: number) => number {
  let line = 1
  let from = 0
  return (index) => {
    for (; from < index; from++) if (text[from] === '\n') line++
    return line
  }
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
