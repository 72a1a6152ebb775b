import { keptCopies } from './kept-pages'
import { pageFactsOf } from './page-facts'
import { deviceStore } from './store'

/**
 * When a corrected article is about to take the place of an older copy, its words before are kept
 * to be told. What came in one cache and not in another was told when it came.
 */
export async function noteCorrection(path: string, html: string): Promise<void> {
  const fresh = pageFactsOf(html)
  if (fresh?.kind !== 'article' || !fresh.articleId || !fresh.correctedIn) return
  const { articleId, locale, correctedIn } = fresh
  const had = await newestOf(path)
  if (!had || had.version >= correctedIn) return
  const store = await deviceStore().catch(() => undefined)
  const known = await store?.get('announcements', [articleId, locale])
  if (known) return
  const news = { articleId, locale, version: had.version, before: { html: had.html } }
  await store?.put('announcements', news).catch(() => undefined)
}

type Had = { version: number; html: string }

async function newestOf(path: string): Promise<Had | undefined> {
  const copies = (await keptCopies(path)).flatMap((html) => {
    const { version } = pageFactsOf(html) ?? {}
    return version ? [{ version, html }] : []
  })
  return copies.sort((a, b) => b.version - a.version)[0]
}
