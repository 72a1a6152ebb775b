import { violations } from '../../support/axe'
import { newsroom, signIn } from '../../support/desk'
import { expect, sample, test, useSite } from '../../support/paper'

const site = useSite({ people: Object.values(newsroom) })

test.beforeAll(async () => {
  await site.server.stop()
  await site.server.script('tests/support/desk-work.ts')
  await site.server.start()
})

test.beforeEach(({ page }) => signIn(page, site, 'administrator'))

test('two topics become one, after it is said what that means', async ({ page }) => {
  await page.goto('/admin/topics')
  await page.getByRole('link', { name: 'Sulawesi', exact: true }).click()
  const into = page.getByLabel('Gabungkan ke dalam')
  const wanted = into.getByRole('option').filter({ hasText: 'Gotong royong' })
  await into.selectOption(await wanted.getAttribute('value'))
  await page.getByRole('button', { name: 'Lihat apa yang akan terjadi' }).click()
  await expect(page.getByText('/id/topics/sulawesi')).toBeVisible()
  await page.getByRole('button', { name: 'Gabungkan', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gotong royong')
  await page.goto('/id/topics/sulawesi')
  await expect(page).toHaveURL('/id/topics/gotong-royong')
})

test('a topic’s new address is checked, and its old one leads to it', async ({ page }) => {
  await page.goto('/admin/topics?q=Daur')
  await page.getByRole('link', { name: 'Daur ulang' }).click()
  const indonesian = page.getByRole('group', { name: 'Bahasa Indonesia' })
  await indonesian.getByLabel('Alamat').fill('Bukan Alamat')
  await page.getByRole('button', { name: 'Simpan topik' }).click()
  await expect(indonesian).toContainText('Pakai huruf kecil')
  await indonesian.getByLabel('Alamat').fill('pemakaian-kembali')
  await page.getByRole('button', { name: 'Simpan topik' }).click()
  await expect(page.getByText('Tersimpan.')).toBeVisible()
  await page.goto('/id/topics/daur-ulang')
  await expect(page).toHaveURL('/id/topics/pemakaian-kembali')
})

test('two old pages of one topic keep each other’s words, and show them once they save', async ({
  page,
}) => {
  await page.goto('/admin/topics?q=Maluku')
  await page.getByRole('link', { name: 'Maluku', exact: true }).click()
  const other = await page.context().newPage()
  await other.goto(page.url())
  const described = (one: typeof page, language: string) =>
    one.getByRole('group', { name: `Bahasa ${language}` }).getByLabel('Keterangan')
  await described(page, 'Indonesia').fill('Kepulauan rempah.')
  await page.getByRole('button', { name: 'Simpan topik' }).click()
  await expect(page.getByText('Tersimpan.')).toBeVisible()
  await described(other, 'Inggris').fill('The spice islands.')
  await other.getByRole('button', { name: 'Simpan topik' }).click()
  await expect(other.getByText('Tersimpan.')).toBeVisible()
  await expect(described(other, 'Indonesia')).toHaveValue('Kepulauan rempah.')
  await described(page, 'Inggris').fill('Islands of spice.')
  await page.getByRole('button', { name: 'Simpan topik' }).click()
  await expect(page.getByText('“The spice islands.”')).toBeVisible()
  await other.close()
})

test('sections change their name and order, and readers see it at once', async ({ page }) => {
  await page.goto('/admin/settings')
  await page.getByRole('button', { name: 'Turunkan Dunia' }).click()
  const handle = page.getByRole('button', { name: 'Pindahkan Budaya' })
  await handle.press('Space')
  await handle.press('ArrowUp')
  await handle.press('Space')
  const world = page.getByRole('listitem').filter({ has: page.locator('input[value=dunia]') })
  await world.getByLabel('Nama').first().fill('Mancanegara')
  await world.getByLabel('Alamat').first().fill('mancanegara')
  await page.getByRole('button', { name: 'Simpan rubrik' }).click()
  await expect(page.getByText('Tersimpan.')).toBeVisible()
  await page.goto('/id/sections/dunia')
  await expect(page).toHaveURL('/id/sections/mancanegara')
  await page.goto('/id/sections')
  const names = page.getByRole('main').getByRole('listitem')
  await expect(names.nth(0)).toContainText('Nasional')
  await expect(names.nth(1)).toContainText('Mancanegara')
})

test('an editor’s lead and pins stand at the head of the front page', async ({ page }) => {
  await signIn(page, site, 'editor')
  await page.goto('/admin/front-page')
  await page.getByRole('button', { name: `Pasang: ${sample.salt.headline}` }).click()
  await page.getByRole('button', { name: `Pasang: ${sample.trains.headline}` }).click()
  await page.getByRole('button', { name: `Naikkan ${sample.salt.headline}` }).click()
  await page.getByRole('button', { name: 'Simpan halaman depan' }).click()
  await expect(page.getByText('Tersimpan.')).toBeVisible()
  await page.goto('/id')
  const stories = page.locator('main [data-item]')
  await expect(stories.nth(0)).toContainText(sample.salt.headline)
  await expect(stories.nth(1)).toContainText(sample.wire.headline)
  await expect(stories.nth(2)).toContainText(sample.trains.headline)
})

test('the history of a text shows what changed, and gives an earlier state back', async ({
  page,
}) => {
  await page.goto('/admin/articles?stage=changed')
  const article = await page.getByRole('rowheader').getByRole('link').getAttribute('href')
  await page.goto(`${article}/revisions/id`)
  await expect(page.getByRole('insertion').first()).toHaveText('Kalimat')
  await page.getByRole('button', { name: 'Pulihkan yang “Dari”' }).click()
  await expect(page.getByText('Dipulihkan sebagai simpanan baru.')).toBeVisible()
  await expect(page.getByText('Keduanya sama.')).toBeVisible()
})

test('a preview shows the draft to whoever has its link, until it is ended', async ({
  page,
  browser,
}) => {
  await page.goto('/admin/articles/handed-in/revisions/id')
  await page.getByRole('button', { name: 'Buat tautan pratinjau' }).click()
  const link = page.getByRole('link', { name: '/id/preview/' })
  const path = (await link.getAttribute('href')) ?? ''
  const reader = await browser.newPage({ baseURL: site.url, locale: 'id-ID' })
  const answer = await reader.goto(path)
  expect(answer?.headers()).toMatchObject({
    'cache-control': expect.stringContaining('no-store'),
    'x-robots-tag': expect.stringContaining('noindex'),
    'referrer-policy': 'no-referrer',
  })
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(
    'Pasar ikan pindah ke dermaga baru',
  )
  expect(await reader.evaluate((one) => caches.match(one), path)).toBeUndefined()
  await page.getByRole('button', { name: 'Akhiri sekarang' }).click()
  await expect(page.getByText('Tautan diakhiri.')).toBeVisible()
  expect((await reader.goto(path))?.status()).toBe(404)
  await reader.close()
})

test('on a phone the parts of the desk stand under one button', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/admin/topics')
  const parts = page.getByRole('navigation', { name: 'Bagian meja redaksi' })
  await expect(parts).toBeHidden()
  await page.getByRole('button', { name: 'Menu' }).click()
  await expect(parts.getByRole('link', { name: 'Topik' })).toHaveAttribute('aria-current', 'page')
  expect(await violations(page)).toEqual([])
  await parts.getByRole('link', { name: 'Setelan' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Setelan')
})

test('the desk’s pages have no faults that axe finds', async ({ page }) => {
  const article = 'handed-in'
  for (const path of [
    '/admin/topics',
    '/admin/topics/new',
    '/admin/settings',
    '/admin/front-page',
    `/admin/articles/${article}/revisions/id`,
  ]) {
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(path)
    expect(await violations(page), path).toEqual([])
    await page.setViewportSize({ width: 360, height: 740 })
    const wider = () => document.documentElement.scrollWidth - innerWidth
    expect(await page.evaluate(wider), `${path} on a phone`).toBeLessThanOrEqual(0)
  }
})
