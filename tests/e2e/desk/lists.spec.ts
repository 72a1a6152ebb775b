import type { Page } from '@playwright/test'
import { violations } from '../../support/axe'
import { newsroom, signIn } from '../../support/desk'
import { expect, sample, test, useSite } from '../../support/paper'

const site = useSite({ people: Object.values(newsroom) })

/** A moment of the day after tomorrow. */
const due = Date.now() + 48 * 60 * 60_000

test.beforeAll(async () => {
  await site.server.stop()
  await site.server.script('tests/support/desk-work.ts', String(due))
  await site.server.start()
})

test.beforeEach(({ page }) => signIn(page, site, 'editor'))

/** Opens the list and waits until its keys are heard. */
async function openList(page: Page, path = '/admin/articles'): Promise<void> {
  await page.goto(path)
  const search = page.getByRole('searchbox')
  await expect(async () => {
    await page.keyboard.press('/')
    await expect(search).toBeFocused({ timeout: 500 })
  }).toPass()
  await search.blur()
}

const row = (page: Page, headline: string) =>
  page.getByRole('row').filter({ has: page.getByRole('link', { name: headline }) })

test('the list says where every text stands, and finds what is looked for', async ({ page }) => {
  await page.goto('/admin/articles')
  await expect(row(page, sample.mangroves.headline)).toContainText('ada perubahan')
  await expect(row(page, sample.mangroves.headline)).toContainText('1 alinea usang')
  await expect(row(page, sample.mangroves.headline)).toContainText(newsroom.editor.name)
  await expect(row(page, sample.cable.headline).getByText('ditarik')).toHaveCount(2)
  await expect(row(page, 'Hasil panen garam diumumkan')).toContainText('dijadwalkan')
  await page.getByRole('link', { name: 'Menunggu tinjauan' }).click()
  await expect(page).toHaveURL('/admin/articles?stage=review')
  await expect(page.getByRole('row')).toHaveCount(2)
  await page.getByRole('searchbox').fill('kalimat yang belum')
  await page.getByLabel('Tahap').selectOption('')
  await page.getByRole('button', { name: 'Tampilkan' }).click()
  await expect(row(page, sample.mangroves.headline)).toBeVisible()
  await expect(row(page, sample.salt.headline)).toHaveCount(0)
})

test('a filter is kept by name, and comes back when its deletion is undone', async ({ page }) => {
  await openList(page, '/admin/articles?stage=published&section=ekonomi')
  await page.getByLabel('Nama saringan').fill('Ekonomi terbit')
  await page.getByRole('button', { name: 'Simpan saringan ini' }).click()
  const kept = page.getByRole('link', { name: 'Ekonomi terbit' })
  await expect(kept).toHaveAttribute('aria-current', 'page')
  await page.getByRole('button', { name: 'Hapus saringan Ekonomi terbit' }).click()
  await expect(kept).toHaveCount(0)
  await page.getByRole('button', { name: 'Urungkan' }).click()
  await expect(kept).toBeVisible()
})

test('the list is walked, chosen from and left by keyboard alone', async ({ page }) => {
  await openList(page)
  const links = page.getByRole('rowheader').getByRole('link')
  await page.keyboard.press('j')
  await expect(links.nth(0)).toBeFocused()
  await page.keyboard.press('j')
  await expect(links.nth(1)).toBeFocused()
  await page.keyboard.press('k')
  await page.keyboard.press('x')
  await expect(page.getByText('1 dipilih')).toBeVisible()
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.getByRole('searchbox').blur()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toContainText('baris berikutnya')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.keyboard.press('n')
  await expect(page.getByLabel('Judul')).toBeFocused()
  await page.keyboard.type('Kapal perintis berlayar lagi')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/admin\/articles\/[\w-]{12}$/)
  await openList(page)
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/admin\/articles\/[\w-]+$/)
})

test('what is done to several articles is told line by line', async ({ page }) => {
  await openList(page)
  await page.getByLabel('Pilih Pasar ikan pindah ke dermaga baru').check()
  await page.getByLabel(`Pilih ${sample.salt.headline}`).check()
  await page.getByLabel('Tindakan').selectOption('send-back')
  await page.getByLabel('Tulis mengapa dikembalikan.').fill('Tambahkan narasumber.')
  await page.getByRole('button', { name: 'Lakukan' }).click()
  const report = page.getByRole('status').filter({ hasText: 'Hasil' })
  await expect(report).toContainText('Pasar ikan pindah ke dermaga baru: Indonesia selesai')
  await expect(report).toContainText(`${sample.salt.headline}: dilewati`)
  await expect(row(page, 'Pasar ikan pindah ke dermaga baru')).toContainText('draf')
})

test('what is scheduled stands in the calendar on its day', async ({ page }) => {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' }).format(due)
  await page.goto(`/admin/schedule?month=${day.slice(0, 7)}`)
  const cell = page.getByRole('cell').filter({ hasText: 'Hasil panen garam diumumkan' })
  await expect(cell.locator('time').first()).toHaveAttribute('datetime', day)
  const title = page.getByRole('heading', { level: 1 })
  const shown = await title.textContent()
  // A key that is pressed before the page hears keys is pressed again.
  await expect(async () => {
    await page.keyboard.press('ArrowRight')
    await expect(title).not.toHaveText(shown ?? '', { timeout: 1000 })
  }).toPass()
})

test('lists have no faults that axe finds, on a phone too', async ({ page }) => {
  for (const size of [
    { width: 1280, height: 800 },
    { width: 360, height: 740 },
  ]) {
    await page.setViewportSize(size)
    for (const path of ['/admin/articles', '/admin/articles?q=tidakada', '/admin/schedule']) {
      await page.goto(path)
      expect(await violations(page), `${path} at ${size.width}`).toEqual([])
      const wider = () => document.documentElement.scrollWidth - innerWidth
      expect(await page.evaluate(wider), `${path} is wider than ${size.width}`).toBeLessThanOrEqual(
        0,
      )
    }
  }
})
