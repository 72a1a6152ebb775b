import { createHash } from 'node:crypto'
import type { Page } from 'playwright'
import type { EditionDocument } from '@/lib/shared/edition/document'
import { locales } from '@/lib/shared/locales'

/** Puts documents on a device as its edition, in the place of the ones that it has. */
export async function putEdition(
  page: Page,
  documents: readonly EditionDocument[],
  checkedAt: number,
): Promise<void> {
  const state = {
    choice: { locales, budget: 10_000_000, pictures: 'none', renewal: 'by-hand' },
    cursor: 1,
    checkedAt,
  }
  const bodies = documents.map((content) => {
    const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex')
    return { hash, content }
  })
  await page.evaluate(
    ([state, kept]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('pena')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const names = ['entries', 'bodies', 'edition']
          const change = opening.result.transaction(names, 'readwrite')
          const [entries, bodies, edition] = names.map((name) => change.objectStore(name))
          entries?.clear()
          bodies?.clear()
          edition?.put(state, 'state')
          for (const { hash, content } of kept) {
            const { articleId, locale, slug, section = '', publishedAt } = content
            const bytes = new TextEncoder().encode(JSON.stringify(content)).byteLength
            bodies?.put({ hash, content })
            const place = { articleId, locale, slug, section, listedAt: publishedAt }
            entries?.put({ ...place, hash, bytes, pictures: [] })
          }
          change.oncomplete = () => {
            opening.result.close()
            resolve()
          }
          change.onerror = () => reject(change.error)
        }
      }),
    [state, bodies] as const,
  )
}
