import type { Page } from '@playwright/test'
import { violations } from '../../support/axe'
import { newsroom, signIn } from '../../support/desk'
import { expect, test, useSite } from '../../support/paper'
import { photograph, svgFile, tellingPhotograph } from '../../support/picture-files'

const site = useSite({ people: Object.values(newsroom) })

const jpeg = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/jpeg', buffer })

async function bring(page: Page, ...files: ReturnType<typeof jpeg>[]) {
  await page.getByLabel('Pilih berkas').setInputFiles(files)
}

test('a picture is brought in, described, found, looked at and deleted', async ({ page }) => {
  await signIn(page, site, 'editor')
  await page.goto('/admin/pictures')
  const uploads = page.getByRole('list', { name: 'Kiriman' })
  await bring(page, jpeg('dermaga.jpg', await photograph()), jpeg('bukan-foto.jpg', svgFile()))
  const upload = (name: string) => uploads.getByRole('listitem').filter({ hasText: name })
  const good = upload('dermaga.jpg')
  await expect(good.getByText('Masuk')).toBeVisible()
  await expect(upload('bukan-foto.jpg').getByText('SVG dapat berisi skrip')).toBeVisible()
  expect(await violations(page)).toEqual([])

  await good.getByRole('link', { name: 'Buka' }).click()
  await page.getByLabel('Teks alternatif (Indonesia)').fill('Perahu biru di dermaga kayu')
  await page.getByLabel('Teks alternatif (English)').fill('A blue boat at a wooden pier')
  await page.getByLabel('Kredit').fill('Dewi')
  await page.getByLabel('Dari kiri').press('End')
  await page.getByRole('button', { name: 'Simpan' }).click()
  await expect(page.getByText('Tersimpan.')).toBeVisible()
  expect(await violations(page)).toEqual([])

  await page.goto('/admin/pictures?q=wooden+dewi')
  const found = page.getByRole('link', { name: 'Perahu biru di dermaga kayu' })
  await expect(found).toBeVisible()
  const address = await found.getByRole('presentation').getAttribute('src')
  await expectSeenByTheDeskAlone(page, address ?? '')
  await found.click()
  await page.getByText('Hapus', { exact: true }).last().click()
  await page.getByRole('button', { name: 'Hapus selamanya' }).click()
  await expect(page).toHaveURL('/admin/pictures')
  await page.goto('/admin/pictures?q=wooden+dewi')
  await expect(page.getByText('Tidak ada gambar yang cocok.')).toBeVisible()
})

async function expectSeenByTheDeskAlone(page: Page, address: string) {
  const mine = await page.request.get(address)
  expect([mine.status(), mine.headers()['cache-control']]).toEqual([200, 'private, no-store'])
  const [hidden, absent] = await Promise.all([
    fetch(site.url + address),
    fetch(`${site.url}/media/00000000000000000000/320.webp`),
  ])
  expect(hidden.status).toBe(404)
  const told = ({ headers }: Response) =>
    [...headers].filter(([name]) => name !== 'date' && name !== 'x-request-id')
  expect(told(hidden)).toEqual(told(absent))
}

test('a picture is cut by the keyboard alone, and the words of its file come with it', async ({
  page,
}) => {
  await signIn(page, site, 'reporter')
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/admin/pictures')
  await bring(page, jpeg('fajar.jpg', await tellingPhotograph()))
  await page.getByRole('link', { name: 'Buka fajar.jpg' }).click()
  await expect(page.getByLabel('Keterangan (Indonesia)')).toHaveValue(/Nelayan pulang/)
  await page.getByLabel('Bentuk').selectOption('1:1')
  await page.getByRole('button', { name: 'Buat potongan' }).press('Enter')
  await expect(page.getByRole('link', { name: 'Potongan dari gambar ini' })).toBeVisible()
  await expect(page.getByText('600 × 600 piksel')).toBeVisible()
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBeLessThanOrEqual(360)
  await expect(page.getByText('Hapus selamanya')).toHaveCount(0)
})
