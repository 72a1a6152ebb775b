import 'server-only'
import type { Present } from '@/lib/shared/api/desk/draft'

/** A page that was not heard of for so long is gone. */
const goneMs = 15_000

type Seen = Present & { at: number }

/** Next bundles a module more than once; one process still has one memory of who is here. */
declare global {
  var penaPresence: Map<string, Map<string, Seen>> | undefined
}

/** Notes that a page has the article open, or leaves it. @returns the other pages that have it open */
export function notePresence(
  articleId: string,
  page: Present & { leaving?: boolean | undefined },
  now: number,
): Present[] {
  globalThis.penaPresence ??= new Map()
  const articles = globalThis.penaPresence
  const pages = articles.get(articleId) ?? new Map<string, Seen>()
  for (const [tab, seen] of pages) if (now - seen.at > goneMs) pages.delete(tab)
  const { tab, name, place } = page
  if (page.leaving) pages.delete(tab)
  else pages.set(tab, { tab, name, place, at: now })
  if (pages.size > 0) articles.set(articleId, pages)
  else articles.delete(articleId)
  const others = [...pages.values()].filter((seen) => seen.tab !== tab)
  return others.map(({ tab, name, place }) => ({ tab, name, place }))
}
