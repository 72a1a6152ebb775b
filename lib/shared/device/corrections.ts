import { type Locale, otherLocale } from '../locales'
import { keptCopies } from './kept-pages'
import { pageFactsOf, type TextVersion } from './page-facts'
import { deviceStore } from './store'

/**
 * When a corrected text is about to take the place of an older one, the words before are kept to be
 * told. What another page of the article has brought was told when it came.
 */
export async function noteCorrections(path: string, html: string): Promise<void> {
  for (const { articleId, locale, correctedIn } of textsIn(html)) {
    if (!correctedIn) continue
    const store = await deviceStore().catch(() => undefined)
    if (!store || (await store.get('announcements', [articleId, locale]))) continue
    const notes = await store.getAll('documents')
    const others = notes.filter((note) => note.articleId === articleId).map((note) => note.path)
    const had = await newestIn(new Set([path, ...others]), { articleId, locale })
    if (!had || had.version >= correctedIn) continue
    const news = { articleId, locale, version: had.version, before: { html: had.html } }
    await store.put('announcements', news).catch(() => undefined)
  }
}

type Text = { articleId: string; locale: Locale }

/** The text that a page has of its article, or both. */
function textsIn(html: string): (Text & TextVersion)[] {
  const { articleId, locale, version, correctedIn, twin } = pageFactsOf(html) ?? {}
  if (!articleId || !locale || !version) return []
  const own = { articleId, locale, version, ...(correctedIn && { correctedIn }) }
  return twin ? [own, { articleId, locale: otherLocale(locale), ...twin }] : [own]
}

type Had = { version: number; html: string }

async function newestIn(paths: Iterable<string>, text: Text): Promise<Had | undefined> {
  const pages = (await Promise.all([...paths].map(keptCopies))).flat()
  const copies = pages.flatMap((html) =>
    textsIn(html)
      .filter(({ articleId, locale }) => articleId === text.articleId && locale === text.locale)
      .map(({ version }) => ({ version, html })),
  )
  return copies.sort((a, b) => b.version - a.version)[0]
}
