import type { Page } from '@playwright/test'
import { expect, openFirst } from './paper'

/** Downloads the edition of both languages without pictures, as a reader does. */
export async function download(page: Page, pictures = 'Tanpa gambar') {
  await openFirst(page, '/id')
  await page.goto('/id/settings/offline')
  await page.getByLabel('Bahasa Inggris').check()
  await page.getByLabel(pictures).check()
  await page.getByRole('button', { name: 'Hitung ukurannya' }).click()
  await page.getByRole('button', { name: /^Unduh / }).click()
  await expect(page.getByText('Edisi sudah lengkap di perangkat ini.')).toBeVisible()
}

/** What every page does at its next contact, without the pause that pages in a row make. */
export async function contact(page: Page) {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('pena')
        opening.onsuccess = () => {
          const tx = opening.result.transaction('edition', 'readwrite')
          const store = tx.objectStore('edition')
          const asked = store.get('state')
          asked.onsuccess = () => store.put({ ...asked.result, checkedAt: 1 }, 'state')
          tx.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
  )
  const heard = page.waitForResponse(/\/api\/v1\/editions\//)
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await heard
}

export function heldOf(page: Page, store: string): Promise<number> {
  return page.evaluate(
    (name) =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('pena')
        opening.onsuccess = () => {
          const counting = opening.result.transaction(name).objectStore(name).count()
          counting.onsuccess = () => {
            opening.result.close()
            resolve(counting.result)
          }
        }
      }),
    store,
  )
}

/** Whether an article of the edition, as it now stands, has these words. */
export function editionTells(page: Page, words: string): Promise<boolean> {
  return page.evaluate(
    (wanted) =>
      new Promise<boolean>((resolve) => {
        const opening = indexedDB.open('pena')
        opening.onsuccess = () => {
          const tx = opening.result.transaction(['entries', 'bodies'])
          const entries = tx.objectStore('entries').getAll()
          const bodies = tx.objectStore('bodies').getAll()
          tx.oncomplete = () => {
            opening.result.close()
            const named = new Set(entries.result.map((entry) => entry.hash))
            const standing = bodies.result.filter((body) => named.has(body.hash))
            resolve(JSON.stringify(standing).includes(wanted))
          }
        }
      }),
    words,
  )
}
