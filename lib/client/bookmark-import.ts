import type { ArticleStatus } from '@/lib/shared/api/article-status'
import { type Bookmark, deviceStore } from '@/lib/shared/device/store'
import { fetchArticleStatus } from './article-status'
import { type FileEntry, fileLimit, readBookmarkFile } from './bookmark-files'
import { announceBookmarks } from './bookmarks'

export type ImportLine = {
  line: number
  title: string
  outcome: 'taken' | 'known' | 'foreign' | 'unknown' | 'malformed' | 'offline'
}

export type ImportReport =
  /** `rest` counts the bookmarks past the limit, which were not looked at. */
  | { ok: true; lines: ImportLine[]; rest: number }
  | { ok: false; problem: 'too-large' | 'unreadable' | 'offline' }

/** Takes the bookmarks of a file one by one, and says of each line what became of it. */
export async function importBookmarkFile(file: File): Promise<ImportReport> {
  if (file.size > fileLimit) return { ok: false, problem: 'too-large' }
  const text = await file.text()
  // Nothing fails but the loading of what reads HTML.
  const read = await readBookmarkFile(text, location.origin).catch(() => 'offline' as const)
  if (read === 'offline') return { ok: false, problem: 'offline' }
  if (!read) return { ok: false, problem: 'unreadable' }
  const { entries, rest } = read
  const store = await deviceStore()
  const saved = new Set(await store.getAllKeys('bookmarks'))
  const find = await findArticles(entries)
  const taken: Bookmark[] = []
  const lines = entries.map((entry): ImportLine => {
    const { line, title } = entry
    if ('problem' in entry) return { line, title, outcome: entry.problem }
    const found = find(entry)
    if (found === 'offline' || found === 'unknown') return { line, title, outcome: found }
    if (saved.has(found.articleId)) return { line, title, outcome: 'known' }
    saved.add(found.articleId)
    taken.push(found)
    return { line, title, outcome: 'taken' }
  })
  const tx = store.transaction('bookmarks', 'readwrite', { durability: 'strict' })
  await Promise.all(taken.map((bookmark) => tx.store.put(bookmark)))
  await tx.done
  announceBookmarks()
  return { ok: true, lines, rest }
}

async function findArticles(entries: readonly FileEntry[]) {
  const ids = entries.flatMap((entry) => ('articleId' in entry ? [entry.articleId] : []))
  const paths = entries.flatMap((entry) => ('path' in entry ? [entry.path] : []))
  const answer = await fetchArticleStatus({ ids, paths }).catch(() => undefined)
  const byId = new Map(answer?.articles.map((article) => [article.articleId, article]))
  return (entry: FileEntry): Bookmark | 'offline' | 'unknown' => {
    if (!answer) return 'offline'
    const id =
      'articleId' in entry ? entry.articleId : 'path' in entry ? answer.paths[entry.path] : ''
    const article = byId.get(id ?? '')
    return (article && toBookmark(article, entry.savedAt ?? Date.now())) ?? 'unknown'
  }
}

function toBookmark(article: ArticleStatus, savedAt: number): Bookmark | undefined {
  const editions = article.editions.flatMap(({ state, correctedAt: _, ...edition }) =>
    state === 'published' ? [edition] : [],
  )
  return editions.length > 0 ? { articleId: article.articleId, savedAt, editions } : undefined
}
