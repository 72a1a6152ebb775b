import { violations } from '../../support/axe'
import { newsroom, signIn } from '../../support/desk'
import { expect, test, useSite } from '../../support/paper'
import { begin, Writer } from '../../support/writing'

const site = useSite({ people: Object.values(newsroom) })

test.beforeEach(async ({ page }) => {
  await signIn(page, site, 'editor')
})

test('signing out that fails is said, and nobody is led to believe that they are out', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/admin/articles')
  const answers = [
    () => page.route('**/api/auth/sign-out', (route) => route.abort()),
    () => page.route('**/api/auth/sign-out', (route) => route.fulfill({ status: 500, json: {} })),
    () => page.route('**/api/auth/sign-out', (route) => route.fulfill({ status: 403, json: {} })),
  ]
  const question = page.getByRole('dialog', { name: 'Anda belum keluar' })
  for (const answer of answers) {
    await answer()
    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('button', { name: 'Keluar', exact: true }).click()
    await expect(question).toContainText('Server tidak mengakhiri sesi Anda.')
    await question.getByRole('button', { name: 'Tetap di sini' }).click()
    await expect(question).toBeHidden()
    await expect(page).toHaveURL('/admin/articles')
  }
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('button', { name: 'Keluar', exact: true }).click()
  await expect(question).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.unroute('**/api/auth/sign-out')
  await question.getByRole('button', { name: 'Coba keluar lagi' }).click()
  await expect(page).toHaveURL('/admin/sign-in')
  await page.goto('/admin/articles')
  await expect(page).toHaveURL(/sign-in/)
})

test('what was typed just before signing out is on the server', async ({ page, browser }) => {
  const id = await begin(site, page, 'pulang')
  const sari = await Writer.at(page, id)
  await page.route('**/api/desk/draft.save', async (route) => {
    await new Promise((arrive) => setTimeout(arrive, 1500))
    await route.continue()
  })
  await sari.write('Alinea dua.', ' Kata terakhir.')
  await page.getByRole('button', { name: 'Keluar', exact: true }).click()
  await expect(page).toHaveURL('/admin/sign-in')
  const adi = await Writer.open(browser, site, 'administrator', id)
  await expect(adi.source).toContainText('Alinea dua. Kata terakhir.')
  await adi.close()
})

test('whoever signs out before the server has all is asked, and finds it when they are back', async ({
  page,
}) => {
  const id = await begin(site, page, 'terburu')
  const sari = await Writer.at(page, id)
  await page.route('**/api/desk/draft.save', (route) => route.abort())
  await sari.write('Alinea dua.', ' Belum terkirim.')
  const question = page.getByRole('dialog', { name: 'Anda belum keluar' })
  await page.getByRole('button', { name: 'Keluar', exact: true }).click()
  await expect(question).toContainText('hanya ada di peramban ini')
  await question.getByRole('button', { name: 'Tetap di sini' }).click()
  await expect(sari.source).toContainText('Alinea dua. Belum terkirim.')
  await page.getByRole('button', { name: 'Keluar', exact: true }).click()
  await question.getByRole('button', { name: 'Keluar juga' }).click()
  await expect(page).toHaveURL('/admin/sign-in')
  await page.unroute('**/api/desk/draft.save')
  await signIn(page, site, 'editor')
  await Writer.at(page, id)
  await expect(sari.source).toContainText('Alinea dua. Belum terkirim.')
  await sari.saved()
})
