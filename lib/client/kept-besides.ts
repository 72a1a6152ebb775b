import { keptArticles } from '@/lib/shared/device/kept-pages'
import { deviceStore } from '@/lib/shared/device/store'
import { takeDown } from '@/lib/shared/device/withdrawals'
import { fetchDue, noteDue } from '@/lib/shared/edition/due'
import type { Renewal } from '@/lib/shared/edition/renewal'
import type { Locale } from '@/lib/shared/locales'
import { fetchPatiently } from '@/lib/shared/patient-fetch'
import { fetchArticleStatus } from './article-status'
import { announceBookmarks } from './bookmarks'
import { NoCopyError, renewCopy } from './kept-copies'

/**
 * What a contact means for pages and copies that are kept besides the edition. Not while the edition
 * is locked: they may take long, and are due until they came.
 */
export async function afterContact({ gone, again }: Renewal): Promise<void> {
  if (gone.length + again.length > 0) announceBookmarks()
  await whenNobodyDoes('pena-due', async () => {
    const { copies = [] } = (await (await deviceStore()).get('edition', 'state'))?.due ?? {}
    await fetchDue({ fetchPage: refetchPage, renewCopy: refetchCopy })
    if (copies.length > 0) announceBookmarks()
  })
}

/**
 * After a new beginning nobody tells what was withdrawn or corrected before it: every article that
 * is kept is asked about, and why those are gone that it did not name.
 */
export async function hearUntold(): Promise<void> {
  const store = await deviceStore()
  const unexplained = (await store.getAll('tombstones')).filter(({ reason }) => !reason)
  const ids = new Set([
    ...(await keptArticles()),
    ...(await store.getAllKeys('bookmarks')),
    ...unexplained.map(({ articleId }) => articleId),
  ])
  if (ids.size === 0) return
  const { articles } = await fetchArticleStatus({ ids: [...ids] })
  const gone = articles.flatMap(({ articleId, editions }) =>
    editions.flatMap(({ locale, slug, headline, withdrawal }) =>
      withdrawal ? [{ id: articleId, locale, slug, headline, ...withdrawal }] : [],
    ),
  )
  const naming = await takeDown(gone)
  const corrected = articles.flatMap(({ articleId: id, editions }) =>
    editions.map(({ locale, correctedAt = 0 }) => ({ id, locale, correctedAt })),
  )
  const again = await listOlder(corrected)
  if (naming.length + again.length > 0) {
    await noteDue({ changed: [], gone: [], again, naming }, {}).catch(() => undefined)
  }
  if (gone.length > 0) announceBookmarks()
}

type Corrected = { id: string; locale: Locale; correctedAt: number }

/** Of texts and when they were last corrected, those of which something older is kept. */
async function listOlder(texts: readonly Corrected[]): Promise<Corrected[]> {
  const store = await deviceStore()
  const pages = await store.getAll('documents')
  const saved = new Map((await store.getAll('bookmarks')).map((one) => [one.articleId, one.copy]))
  return texts.filter(
    ({ id, locale, correctedAt }) =>
      (saved.get(id)?.fetchedAt ?? correctedAt) < correctedAt ||
      pages.some(
        (page) =>
          page.articleId === id &&
          (page.kind === 'both' || page.locale === locale) &&
          page.fetchedAt < correctedAt,
      ),
  )
}

/** Fetches a kept page again; the worker keeps it, and notes what its reader had. */
async function refetchPage(path: string): Promise<boolean> {
  // Without the worker nobody would keep it.
  if (!navigator.serviceWorker?.controller) return false
  const answer = await fetchPatiently(path, { headers: { accept: 'text/html' } }).catch(
    () => undefined,
  )
  if (!answer || answer.status >= 500 || answer.status === 429) return false
  const html = await answer.text().catch(() => undefined)
  // The worker gives what is on the device when the network does not answer.
  return html !== undefined && !html.includes('<html data-served=')
}

/** What the device has no room for is offered again on the list of what is saved. */
async function refetchCopy(articleId: string): Promise<boolean> {
  return renewCopy(articleId).then(
    () => true,
    (error) => error instanceof NoCopyError && error.reason !== 'network',
  )
}

async function whenNobodyDoes(name: string, work: () => Promise<void>): Promise<void> {
  if (!navigator.locks) return work()
  await navigator.locks.request(name, { ifAvailable: true }, (lock) => (lock ? work() : undefined))
}
