import { diffWordsWithSpace } from 'diff'
import { type Announcement, deviceStore } from '@/lib/shared/device/store'
import { blockWords } from '@/lib/shared/edition/article-document'
import type { Locale } from '@/lib/shared/locales'

export type ChangedBlock = {
  anchor: string
  parts: readonly { kind: 'same' | 'added' | 'removed'; text: string }[]
}

/** What changed from the version that a reader had. */
export type News = { had: number; blocks: readonly ChangedBlock[] }

type Shown = { articleId: string; locale: Locale; version: number }

/**
 * What the reader of this page is owed a word about: undefined when there is nothing, or when this
 * page is itself what the reader had. Once the page has been drawn with it, it has been told.
 */
export async function takeCorrectionNews(shown: Shown): Promise<News | undefined> {
  const store = await deviceStore()
  const key: [string, Locale] = [shown.articleId, shown.locale]
  const announcement = await store.get('announcements', key)
  if (!announcement || announcement.version >= shown.version) return undefined
  const pair = await wordsOf(announcement)
  if (!pair) return undefined
  whenDrawn(() => void store.delete('announcements', key).catch(() => undefined))
  return { had: announcement.version, blocks: changedBlocks(pair.before, pair.after) }
}

/** The second frame is drawn after whatever the first had to draw. No frame comes to a hidden page. */
function whenDrawn(done: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(done))
}

/** Blocks that read otherwise, word by word; those that are new or gone too. */
export function changedBlocks(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): ChangedBlock[] {
  const anchors = new Set([...Object.keys(after), ...Object.keys(before)])
  return [...anchors].flatMap((anchor) => {
    const [old = '', fresh = ''] = [before[anchor], after[anchor]]
    if (old === fresh) return []
    const parts = diffWordsWithSpace(old, fresh).map(({ added, removed, value }) => ({
      kind: added ? ('added' as const) : removed ? ('removed' as const) : ('same' as const),
      text: value,
    }))
    return [{ anchor, parts }]
  })
}

/** The words before and after, both read in the same way. */
async function wordsOf({ articleId, locale, before }: Announcement) {
  if ('html' in before) {
    const page = new DOMParser().parseFromString(before.html, 'text/html')
    return { before: wordsIn(page, locale), after: wordsIn(document, locale) }
  }
  const store = await deviceStore()
  const entry = await store.get('entries', [articleId, locale])
  const body = entry && (await store.get('bodies', entry.hash))
  return body && { before: before.words, after: blockWords(body.content) }
}

/** The words of each aligned block of a page in a language, without what stands in its margins. */
function wordsIn(page: Document, locale: Locale): Record<string, string> {
  const words: Record<string, string> = {}
  const blocks = page.querySelectorAll<HTMLElement>(
    'article [data-anchor]:not([data-anchor=notes]):not(figure)',
  )
  for (const block of blocks) {
    const copy = inLanguage(block, locale)?.cloneNode(true) as HTMLElement | undefined
    if (!copy || copy.querySelector('figure')) continue
    for (const aside of copy.querySelectorAll('.twin-link, .small')) aside.remove()
    words[block.dataset.anchor ?? ''] = (copy.textContent ?? '').trim()
  }
  return words
}

/** Where a block has its words: in a cell or beside it, where both languages stand side by side. */
function inLanguage(block: HTMLElement, locale: Locale): Element | undefined {
  const cells = [...block.children].filter((child) => child.matches('.reading'))
  if (cells.length > 0) return cells.find((cell) => cell.matches(`[lang=${locale}]`))
  if (block.ownerDocument.documentElement.lang === locale) return block
  const { nextElementSibling: next } = block
  return next?.matches(`[lang=${locale}]`) ? next : undefined
}
