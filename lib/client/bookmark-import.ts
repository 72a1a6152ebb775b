import type { ArticleStatus } from '@/lib/shared/api/article-status'
import { type Bookmark, deviceStore } from '@/lib/shared/device/store'
import { fetchArticleStatus } from './article-status'
import { entryLimit, type FileEntry, fileLimit, readBookmarkFile } from './bookmark-files'
import { announceBookmarks } from './bookmarks'

export type ImportLine = {
  line: number
  title: string
  outcome: 'taken' | 'known' | 'foreign' | 'unknown' | 'malformed' | 'too-many' | 'offline'
}

export type ImportReport =
  | { ok: true; lines: ImportLine[] }
  | { ok: false; problem: 'too-large' | 'unreadable' | 'offline' }

/** Takes the bookmarks of a file one by one, and says of each line what became of it. */
export async function importBookmarkFile(file: File): Promise<ImportReport> {
  if (file.size > fileLimit) return { ok: false, problem: 'too-large' }
  const text = await file.text()
  // Nothing fails but the loading of what reads HTML.
  const entries = await readBookmarkFile(text, location.origin).catch(() => 'offline' as const)
  if (entries === 'offline') return { ok: false, problem: 'offline' }
  if (!entries) return { ok: false, problem: 'unreadable' }
  const store = await deviceStore()
  const saved = new Set(await store.getAllKeys('bookmarks'))
  const find = await findArticles(entries.slice(0, entryLimit))
  const taken: Bookmark[] = []
  const lines = entries.map((entry, index): ImportLine => {
    const { line, title } = entry
    if (index >= entryLimit) return { line, title, outcome: 'too-many' }
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
  return { ok: true, lines }
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
