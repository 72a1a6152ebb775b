import type { Locator, Page } from '@playwright/test'
import { newsroom } from '../../support/desk'
import { expect, test, useSite } from '../../support/paper'

useSite({ people: Object.values(newsroom) })

test.use({ actionTimeout: 20_000 })

const headline = 'Menara suar kembali menyala'
const note = 'Semula ditulis Senin; yang benar Selasa.'

/** Goes on by Tab until something has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible()
  for (let step = 0; step < 120; step += 1) {
    if (await wanted.evaluate((element) => element.contains(document.activeElement))) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to ${wanted}.`)
}

async function press(page: Page, wanted: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, wanted)
  await page.keyboard.press(key)
}

async function type(page: Page, wanted: Locator, words: string): Promise<void> {
  await tabTo(page, wanted)
  await page.keyboard.type(words)
}

test('a story is begun, written, published and corrected by the keyboard alone', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const { editor } = newsroom
  const field = (name: string) => page.getByRole('textbox', { name, exact: true })
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const saved = page.getByRole('status').filter({ hasText: /Tersimpan \d\d[.:]\d\d/ })
  const source = field('Isi · Bahasa Indonesia')
  const stages = page.getByRole('link', { name: 'Terbitkan, koreksi, tarik' })
  const indonesian = page.getByRole('region', { name: 'Bahasa Indonesia' })

  await test.step('sign in', async () => {
    await page.goto('/admin')
    await type(page, page.getByLabel('Alamat surel'), editor.email)
    await type(page, page.getByLabel('Kata sandi'), editor.password)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/admin/articles')
  })

  await test.step('begin and write', async () => {
    await press(page, page.getByText('Artikel baru', { exact: true }))
    await type(page, page.getByLabel('Judul', { exact: true }), headline)
    await press(page, button('Mulai menulis'))
    await expect(page).toHaveURL(/\/admin\/articles\/[\w-]{12}$/)
    await type(page, field('Teras · Bahasa Indonesia'), 'Setelah tiga tahun gelap.')
    await type(page, source, 'Menara suar di Tanjung Waka menyala lagi pada Senin malam.')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Nelayan menyambutnya dari dermaga.')
    await expect(saved).toBeVisible({ timeout: 20_000 })
    await press(page, page.getByText('Fakta', { exact: true }))
    await tabTo(page, page.getByRole('combobox', { name: /^Bagian/ }))
    await page.keyboard.type('Nasional')
    await expect(page.getByRole('combobox', { name: /^Bagian/ })).toHaveValue('nasional')
    await expect(saved).toBeVisible({ timeout: 20_000 })
  })

  await test.step('publish', async () => {
    await press(page, stages)
    await press(page, indonesian.getByRole('button', { name: 'Terbitkan', exact: true }))
    await press(page, indonesian.getByRole('button', { name: 'Terbitkan', exact: true }).last())
    await expect(indonesian).toContainText('Terbit')
    await expect(indonesian).toContainText('versi 1')
  })

  await test.step('correct', async () => {
    await press(page, page.getByRole('link', { name: 'Tulis', exact: true }))
    await tabTo(page, source)
    await page.keyboard.press('ControlOrMeta+End')
    await page.keyboard.type(' Perbaikannya selesai pada Selasa.')
    await expect(saved).toBeVisible({ timeout: 20_000 })
    await press(page, stages)
    await press(page, indonesian.getByRole('button', { name: 'Terbitkan perubahan' }))
    await type(page, page.getByLabel('Catatan koreksi (Bahasa Indonesia)'), note)
    await press(page, indonesian.getByRole('button', { name: 'Terbitkan perubahan' }).last())
    await expect(indonesian).toContainText('Dikoreksi')
  })

  await test.step('a reader has it', async () => {
    await page.goto('/id/articles/menara-suar-kembali-menyala')
    await expect(page.getByText('Perbaikannya selesai pada Selasa.')).toBeVisible()
    await expect(page.getByText(note)).toBeVisible()
  })
})
