import { newsroom, signIn } from '../../support/desk'
import { expect, test, useSite } from '../../support/paper'
import { begin, Writer } from '../../support/writing'

const site = useSite({ people: Object.values(newsroom) })

test.beforeEach(({ page }) => signIn(page, site, 'editor'))

const stages = 'Terbitkan, koreksi, tarik'
const others = 'Perubahan orang lain belum terlihat'

test('the stages are looked at without a network, and what is written stays on the page', async ({
  page,
}) => {
  const sari = await Writer.at(page, await begin(site, page, 'tanpa-jaringan'))
  await page.context().setOffline(true)
  await page.getByText(stages, { exact: true }).last().click()
  await sari.write('Alinea dua.', ' Di kereta.')
  await expect(sari.state).toContainText('Tersimpan di perangkat ini, belum di server')
  await expect(sari.state).toContainText(others)
  await page.context().setOffline(false)
  await sari.saved()
  await expect(sari.state).not.toContainText(others)
  await expect(sari.source).toContainText('Alinea dua. Di kereta.')
})

test('a page on which nothing is written says that its session ended, and goes on after', async ({
  page,
}) => {
  const sari = await Writer.at(page, await begin(site, page, 'sesi-habis'))
  await page.context().clearCookies()
  await page.getByText(stages, { exact: true }).last().click()
  await expect(page.getByText('Masuk lagi sebagai Sari')).toBeVisible({ timeout: 15_000 })
  await expect(sari.source).toContainText('Alinea satu.')
  const { email, password } = newsroom.editor
  await page.getByLabel('Alamat surel').fill(email)
  await page.getByLabel('Kata sandi').fill(password)
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  await expect(page.getByText('Masuk lagi sebagai Sari')).toHaveCount(0)
})

test('what one person wrote is not saved as another’s who signed in beside it', async ({
  page,
}) => {
  const articleId = await begin(site, page, 'orang-lain')
  const sari = await Writer.at(page, articleId)
  await signIn(page, site, 'administrator')
  await sari.write('Alinea satu.', ' Dari Sari.')
  await expect(page.getByText('Masuk lagi sebagai Sari')).toBeVisible()
  await signIn(page, site, 'editor')
  await sari.write('Dari Sari.', ' Lagi.')
  await sari.saved()
  await page.goto(`/admin/articles/${articleId}/revisions/id`)
  await expect(page.getByRole('main')).toContainText('Sari')
  await expect(page.getByRole('main')).not.toContainText('Adi')
})

test('a headline that is mended after its publication leaves the address, and the panel hears of facts', async ({
  page,
}) => {
  const sari = await Writer.at(page, await begin(site, page, 'alamat-tetap'))
  const slug = page.getByRole('textbox', { name: 'Alamat · Bahasa Indonesia' })
  await sari.headline.fill('Judul pertama')
  await expect(slug).toHaveValue('judul-pertama')
  await sari.standfirst.fill('Teras yang pendek.')
  await sari.saved()
  await page.getByText(stages, { exact: true }).last().click()
  const panel = page.getByRole('region', { name: /Bahasa Indonesia/ })
  const noSection = panel.getByText('Pilih bagian untuk artikel ini.').filter({ visible: true })
  await expect(noSection).toHaveCount(1)
  await page.getByText('Fakta', { exact: true }).click()
  await page.getByRole('combobox', { name: 'Bagian' }).first().selectOption({ index: 1 })
  await expect(noSection).toHaveCount(0)
  await panel.getByRole('button', { name: 'Terbitkan' }).click()
  await panel.getByRole('button', { name: 'Terbitkan' }).last().click()
  await expect(panel.getByText('Terbit', { exact: true })).toBeVisible()
  await sari.headline.fill('Judul pertama yang dibetulkan')
  await sari.saved()
  await expect(slug).toHaveValue('judul-pertama')
})
