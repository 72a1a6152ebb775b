import type { Page } from '@playwright/test'
import { newsroom, signIn } from '../../support/desk'
import { expect, test, useSite } from '../../support/paper'
import { begin } from '../../support/writing'

const site = useSite({ people: Object.values(newsroom) })

/** Shows a page whose scripts are still on their way, as on a slow line. @returns what lets them come */
async function openAsleep(page: Page, path: string): Promise<() => void> {
  let wake = () => {}
  const awake = new Promise<void>((come) => (wake = come))
  await page.route('**/_next/static/**/*.js', async (route) => {
    await awake
    await route.continue()
  })
  await page.goto(path, { waitUntil: 'commit' })
  return wake
}

test('a tap before the page attends to it is done when it does, on every kind of button', async ({
  page,
}) => {
  await signIn(page, site, 'editor')
  const article = await begin(site, page, 'tap-dini')
  const wake = await openAsleep(page, `/admin/articles/${article}/stage`)
  const indonesian = page.getByRole('region', { name: 'Bahasa Indonesia' })
  await indonesian.getByRole('button', { name: 'Ajukan tinjauan' }).click()
  wake()
  await expect(indonesian.getByLabel('Catatan untuk peninjau')).toBeVisible()

  await page.unrouteAll()
  const wakeHistory = await openAsleep(page, `/admin/articles/${article}/revisions/id`)
  await page.getByRole('button', { name: 'Buat tautan pratinjau' }).click()
  // Impatient people press twice.
  await page.getByRole('button', { name: 'Buat tautan pratinjau' }).click()
  wakeHistory()
  await expect(page.getByRole('link', { name: '/id/preview/' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Akhiri sekarang' })).toHaveCount(1)
})

test('a password that is sent before the page attends to it never stands in an address', async ({
  page,
}) => {
  const { email, password } = newsroom.editor
  const addresses: string[] = []
  page.on('request', (request) => addresses.push(request.url()))
  const wake = await openAsleep(page, '/admin/sign-in')
  await page.getByLabel('Alamat surel').fill(email)
  await page.getByLabel('Kata sandi').fill(password)
  await page.getByLabel('Kata sandi').press('Enter')
  await page.waitForTimeout(300)
  wake()
  await expect(page).toHaveURL('/admin/articles')
  expect(addresses.filter((address) => /password|email/.test(new URL(address).search))).toEqual([])
})

test('what is typed before the page attends to it is what is saved', async ({ page }) => {
  await signIn(page, site, 'editor')
  await page.goto('/admin/topics')
  await page.getByRole('main').getByRole('link').filter({ hasText: 'Libya' }).first().click()
  await expect(page).toHaveURL(/\/admin\/topics\/.+/)
  const wake = await openAsleep(page, new URL(page.url()).pathname)
  const indonesian = page.getByRole('group', { name: 'Bahasa Indonesia' })
  await indonesian.getByLabel('Nama').fill('Libya Raya')
  await indonesian.getByLabel('Alamat').fill('Bukan Alamat')
  await page.getByRole('button', { name: 'Simpan topik' }).click()
  wake()
  await expect(indonesian).toContainText('Pakai huruf kecil')
  await expect(indonesian.getByLabel('Nama')).toHaveValue('Libya Raya')
  await indonesian.getByLabel('Alamat').fill('libya')
  await page.getByRole('button', { name: 'Simpan topik' }).click()
  await expect(page.getByText('Tersimpan.')).toBeVisible()
  await page.reload()
  await expect(indonesian.getByLabel('Nama')).toHaveValue('Libya Raya')
})

test('a search that is asked for before the page attends to it is found', async ({ page }) => {
  await signIn(page, site, 'editor')
  const wake = await openAsleep(page, '/admin/pictures')
  await page.getByRole('searchbox').fill('garam')
  await page.getByRole('searchbox').press('Enter')
  await expect(page).toHaveURL(/q=garam/)
  wake()
})
