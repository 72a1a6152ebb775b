import type { Page } from '@playwright/test'
import type { Locale } from '@/lib/shared/locales'
import { putEdition } from '../support/device-edition'
import { editionDocument } from '../support/edition-documents'
import { expect, openFirst, test, useSite } from '../support/paper'

const site = useSite()

test.afterEach(() => site.server.start())

const documents = [
  editionDocument({
    locale: 'id',
    articleId: 'a',
    headline: 'Nelayan membaca arah angin',
    standfirst: 'Catatan yang ditulis di tepi pantai.',
    section: 'ekonomi',
    body: ['Perahu berangkat sebelum subuh.'],
  }),
  editionDocument({
    locale: 'id',
    articleId: 'b',
    headline: 'Bahan bacaan untuk kapal',
    body: ['Perpustakaan terapung singgah di pelabuhan.'],
  }),
  editionDocument({
    locale: 'en',
    articleId: 'a',
    headline: 'Fishers who read the wind',
    standfirst: 'Notes that were written on the shore.',
    section: 'ekonomi',
    body: ['The boats leave before dawn.'],
  }),
  editionDocument({
    locale: 'en',
    articleId: 'b',
    headline: 'A floating library',
    body: ['It runs between the harbours.'],
  }),
]

const asOf = Date.UTC(2026, 10, 20, 5)

const field = (page: Page, locale: Locale = 'id') =>
  page.getByRole('searchbox', { name: locale === 'id' ? 'Cari artikel' : 'Search articles' })
const headlines = (page: Page) => page.getByRole('main').locator('li h2')
const marked = (page: Page) => page.getByRole('main').locator('mark')

async function takeEditionOffline(page: Page) {
  await openFirst(page, '/id')
  await putEdition(page, documents, asOf)
  await site.server.stop()
}

test('an edition on the device is searched without a server, in both languages', async ({
  page,
}) => {
  await takeEditionOffline(page)

  await test.step('by the address of a search', async () => {
    await page.goto('/id/search?q=nelayan')
    await expect(field(page)).toHaveValue('nelayan')
    await expect(headlines(page)).toHaveText(['Nelayan membaca arah angin'])
    await expect(page.getByRole('main').getByText('Ekonomi')).toBeVisible()
  })
  await test.step('which says where it searched, and how old that is', async () => {
    await expect(
      page.getByText(/edisi yang ada di perangkat ini, per .*20 Nov.* WIB/),
    ).toBeVisible()
  })
  await test.step('by the beginning of a word, as one types', async () => {
    await field(page).fill('perpus')
    await expect(headlines(page)).toHaveText(['Bahan bacaan untuk kapal'])
  })
  await test.step('by a word with a wrong letter', async () => {
    await field(page).fill('nelayam')
    await expect(headlines(page)).toHaveText(['Nelayan membaca arah angin'])
    await expect(marked(page)).toHaveText(['Nelayan'])
  })
  await test.step('by another word of the same root, the word itself first', async () => {
    await field(page).fill('bacaan')
    await expect(headlines(page)).toHaveText([
      'Bahan bacaan untuk kapal',
      'Nelayan membaca arah angin',
    ])
    await expect(marked(page)).toHaveText(['bacaan', 'membaca'])
    await field(page).fill('tulisan nelayan')
    await expect(marked(page)).toHaveText(['Nelayan', 'ditulis'])
  })
  await test.step('and says when there is nothing', async () => {
    await field(page).fill('gunung')
    await expect(page.getByText('Tidak ada artikel dengan “gunung”.')).toBeVisible()
  })
  await test.step('in English too', async () => {
    await page.goto('/en/search')
    await field(page, 'en').fill('running')
    await expect(headlines(page)).toHaveText(['A floating library'])
    await expect(page.getByText(/the edition on this device, as of .*20 Nov/)).toBeVisible()
    await field(page, 'en').fill('wrtten notes')
    await expect(headlines(page)).toHaveText(['Fishers who read the wind'])
    await expect(marked(page)).toHaveText(['Notes', 'written'])
  })
})

test('the index of the device follows its edition, and outlives the browser tab', async ({
  page,
}) => {
  await takeEditionOffline(page)
  await page.goto('/id/search?q=angin')
  await expect(headlines(page)).toHaveText(['Nelayan membaca arah angin'])
  const kept = () =>
    page.evaluate(
      () =>
        new Promise<{ bytes: number; length: number; hashes: string[] }>((resolve, reject) => {
          const opening = indexedDB.open('pena')
          opening.onerror = () => reject(opening.error)
          opening.onsuccess = () => {
            const asked = opening.result.transaction('indexes').objectStore('indexes').get('id')
            asked.onsuccess = () => {
              opening.result.close()
              const { bytes, data, hashes } = asked.result
              resolve({ bytes, length: data.byteLength, hashes })
            }
          }
        }),
    )
  const before = await kept()
  expect(before.hashes).toHaveLength(2)
  expect(before.bytes).toBe(before.length)

  const [first] = documents
  if (!first) throw new Error('There is no document.')
  await putEdition(page, [{ ...first, version: 2, headline: 'Nelayan menanti angin' }], asOf)
  await page.goto('/id/search?q=angin')
  await expect(headlines(page)).toHaveText(['Nelayan menanti angin'])
  await field(page).fill('bacaan')
  await expect(page.getByText('Tidak ada artikel dengan “bacaan”.')).toBeVisible()
  const after = await kept()
  expect(after.hashes).toHaveLength(1)
  expect(before.hashes).not.toContain(after.hashes[0])
})

test('with a server the whole paper is searched, and nothing is said of the device', async ({
  page,
}) => {
  await openFirst(page, '/id')
  await putEdition(page, documents, asOf)
  await page.goto('/id/search')
  await field(page).fill('gencatan')
  await expect(headlines(page).first()).toBeVisible()
  await expect(page.getByText('edisi yang ada di perangkat ini')).toBeHidden()
})
