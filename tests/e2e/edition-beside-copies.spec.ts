import type { Page } from '@playwright/test'
import { contact, editionTells } from '../support/edition-copy'
import { expect, openFirst, sample, save, test, useSite, visit } from '../support/paper'

const site = useSite()

test.afterEach(() => site.server.start())

/** Visits pages, downloads the Indonesian edition alone, and hears of what is newer than the copies. */
async function visitAndDownload(page: Page, paths: readonly string[]) {
  await openFirst(page, '/id')
  for (const path of paths) await visit(page, path)
  await page.goto('/id/settings/offline')
  await expect(page.getByLabel('Bahasa Inggris')).not.toBeChecked()
  await page.getByLabel('Tanpa gambar').check()
  await page.getByLabel('Setiap kali dibuka').check()
  await page.getByRole('button', { name: 'Hitung ukurannya' }).click()
  await page.getByRole('button', { name: /^Unduh / }).click()
  await expect(page.getByText('Edisi sudah lengkap di perangkat ini.')).toBeVisible()
}

const servedAs = (page: Page) => page.locator('html').getAttribute('data-served')

test('an edition hides no copy that tells what it has not', async ({ page }) => {
  await visitAndDownload(page, [
    '/en',
    '/en/sections/economy',
    '/id/sections',
    '/id/topics',
    sample.wire.id,
    sample.wire.en,
    `${sample.wire.id}/both`,
  ])
  await page.goto('/id')
  await save(page, sample.mast.headline)
  await contact(page)
  await site.server.stop()

  await test.step('the other language, and lists of what there is', async () => {
    for (const path of ['/en', '/en/sections/economy', '/id/sections', '/id/topics']) {
      await page.goto(path)
      expect(await servedAs(page), path).toBe('offline')
    }
    await page.goto(`${sample.wire.id}/both`)
    await expect(page.getByText(sample.wire.enHeadline)).toBeVisible()
  })
  await test.step('both languages of what was saved', async () => {
    await page.goto(sample.mast.id)
    await page.getByRole('link', { name: 'Read in English' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(sample.mast.enHeadline)
  })
  await test.step('what the edition has newer is drawn from it', async () => {
    for (const path of ['/id', '/id/sections/budaya', sample.salt.id]) {
      await page.goto(path)
      expect(await servedAs(page), path).toBe('edition')
    }
  })
})

test('an article that is newer in the edition leads to the other language that was kept', async ({
  page,
}) => {
  await visitAndDownload(page, [sample.trains.id, sample.trains.en])
  const paragraph = 'Kereta itu kini berangkat tiap malam.'
  const { slug } = sample.trains
  await site.server.publish({ act: 'update', locale: 'id', slug, paragraph })
  await contact(page)
  await expect.poll(() => editionTells(page, paragraph)).toBe(true)
  await site.server.stop()
  await page.goto(sample.trains.id)
  expect(await servedAs(page)).toBe('edition')
  await expect(page.getByText(paragraph)).toBeVisible()
  await page.getByRole('link', { name: 'Read in English' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(sample.trains.enHeadline)
})
