import type { Page } from '@playwright/test'
import { violations } from '../../support/axe'
import { newsroom, signIn } from '../../support/desk'
import { contact, download, heldOf } from '../../support/edition-copy'
import { expect, sample, test, useSite } from '../../support/paper'
import type { WrittenDraft } from '../../support/write-drafts'
import { begin, Writer } from '../../support/writing'

const site = useSite({ people: Object.values(newsroom) })

const note = 'Jam keberangkatan keliru ditulis 20.30; yang benar 21.30.'
const reason = 'Sumber berita ini ternyata tidak ada.'
const englishReason = 'The source of this story does not exist.'

test.beforeAll(async () => {
  const drafts: WrittenDraft[] = [
    {
      articleId: 'kereta-malam',
      locale: 'id',
      paragraph: 'Kereta itu berangkat pukul 21.30, bukan 20.30.',
    },
    { articleId: 'batik-pewarna', locale: 'id', slug: 'batik-baru' },
    { articleId: 'sinyal-pulau', locale: 'id', paragraph: 'Sinyal itu kini sampai ke dermaga.' },
    { articleId: 'sinyal-pulau', locale: 'en', paragraph: 'The signal now reaches the pier.' },
  ]
  await site.server.stop()
  await site.server.script('tests/support/write-drafts.ts', JSON.stringify(drafts))
  await site.server.start()
})

const openStages = (page: Page, articleId: string) =>
  page.goto(`/admin/articles/${articleId}/stage`)
const indonesian = (page: Page) => page.getByRole('region', { name: 'Bahasa Indonesia' })

test('what an editor corrects and withdraws reaches a reader’s open page and copies', async ({
  page: reader,
  browser,
}) => {
  await download(reader)
  await reader.goto(sample.trains.id)
  await reader.goto(sample.salt.id)
  const desk = await (await browser.newContext({ baseURL: site.url, locale: 'id-ID' })).newPage()
  await signIn(desk, site, 'editor')

  await test.step('the editor corrects one and withdraws the other', async () => {
    await openStages(desk, 'kereta-malam')
    await expect(indonesian(desk)).toContainText('Ada perubahan yang belum terbit')
    await indonesian(desk).getByRole('button', { name: 'Terbitkan perubahan' }).click()
    await indonesian(desk).getByLabel('Catatan koreksi (Bahasa Indonesia)').fill(note)
    await indonesian(desk).getByRole('button', { name: 'Terbitkan perubahan' }).last().click()
    await expect(indonesian(desk)).toContainText('Dikoreksi')
    await openStages(desk, 'garam-rakyat')
    await indonesian(desk).getByRole('button', { name: 'Tarik' }).click()
    await indonesian(desk).getByLabel('Alasan untuk pembaca (Bahasa Indonesia)').fill(reason)
    await indonesian(desk).getByLabel('Alasan untuk pembaca (Bahasa Inggris)').fill(englishReason)
    await indonesian(desk).getByRole('button', { name: 'Tarik' }).last().click()
    await expect(indonesian(desk)).toContainText('Ditarik')
  })
  await test.step('the reader who is online sees both at the next look', async () => {
    await reader.goto(sample.salt.id)
    await expect(reader.getByText(reason)).toBeVisible()
    await reader.goto(sample.salt.en)
    await expect(reader.getByText(englishReason)).toBeVisible()
    await reader.goto('/id/sections/ekonomi')
    await expect(reader.getByText(sample.salt.headline)).toHaveCount(0)
  })
  await test.step('and in the copies, without a server', async () => {
    await contact(reader)
    await expect.poll(() => heldOf(reader, 'tombstones')).toBe(2)
    await site.server.stop()
    await reader.goto(sample.trains.id)
    await expect(reader.getByText('bukan 20.30.').first()).toBeVisible()
    await expect(reader.getByText(note).first()).toBeVisible()
    await reader.goto(sample.salt.id)
    await expect(reader.getByText(reason)).toBeVisible()
    await site.server.start()
  })
  await desk.context().close()
})

test('an old address leads to the new one after the desk changed it', async ({ page, request }) => {
  await signIn(page, site, 'editor')
  await page.goto('/id/sections/budaya')
  const link = page.getByRole('link', { name: /atik/ }).first()
  const before = new URL((await link.getAttribute('href')) ?? '', site.url).pathname
  await openStages(page, 'batik-pewarna')
  await indonesian(page).getByRole('button', { name: 'Terbitkan perubahan' }).click()
  await indonesian(page)
    .getByLabel(/^Terlalu kecil/)
    .check()
  await indonesian(page).getByRole('button', { name: 'Terbitkan perubahan' }).last().click()
  await expect(indonesian(page)).toContainText('versi 2')
  for (let visit = 0; visit < 2; visit++) {
    const answer = await request.get(before, { maxRedirects: 0 })
    expect(answer.status()).toBe(308)
    expect(answer.headers().location).toBe('/id/articles/batik-baru')
  }
})

test('one language is withdrawn by keyboard on a phone, and the other stays', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await signIn(page, site, 'editor')
  await openStages(page, 'bank-benih')
  const english = page.getByRole('region', { name: 'Bahasa Inggris' })
  await english.getByRole('button', { name: 'Tarik' }).press('Enter')
  await english.getByLabel('Juga Bahasa Indonesia').press('Space')
  await english.getByLabel(/^Alasan untuk pembaca/).fill(englishReason)
  await english.getByLabel(/^Alasan untuk pembaca/).press('Tab')
  await english.getByRole('button', { name: 'Tarik' }).last().press('Enter')
  await expect(english).toContainText('Ditarik')
  await expect(indonesian(page)).toContainText('Terbit')
  expect(await violations(page)).toEqual([])
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(360)
})

test('links that lead nowhere are told beside their paragraph, those elsewhere once it is to be published', async ({
  page,
}) => {
  await signIn(page, site, 'editor')
  const links = Array.from({ length: 61 }, (_, index) => [
    { text: ' Kata orang, dan begitu pula kata surat kabar kemarin, ' },
    { text: `laporan ${index}`, href: `http://127.0.0.1:9/${index}` },
  ])
  const articleId = await begin(site, page, 'bertaut', [
    [{ text: 'Tanpa tautan.' }],
    [
      { text: 'Lihat juga ' },
      { text: 'berita lama', href: '/id/articles/tidak-ada' },
      { text: ' tentang jalur yang sama.' },
    ],
    links.flat(),
  ])
  const writer = await Writer.at(page, articleId)
  const ours = page.getByText('/id/articles/tidak-ada menuju halaman yang tidak ada')
  const elsewhere = page.getByText('http://127.0.0.1:9/0 tidak menjawab (not-public)')
  await expect(ours.filter({ visible: true })).toHaveCount(1)
  await expect(elsewhere).toHaveCount(0)

  await page.getByText('Terbitkan, koreksi, tarik', { exact: true }).last().click()
  await indonesian(page).getByRole('button', { name: 'Jadwalkan' }).click()
  await expect(indonesian(page).getByLabel('Waktu terbit')).toBeFocused()
  await expect(indonesian(page).getByText('60 tautan pertama diperiksa; 1 sisanya')).toBeVisible()
  await expect(indonesian(page).getByRole('term').last()).toHaveText('Alinea 3')
  await expect(indonesian(page).getByRole('definition').last()).toContainText('127.0.0.1:9/59')
  // In the panel, and beside the paragraph.
  await expect(elsewhere).toHaveCount(2)
  expect(await violations(page)).toEqual([])

  await writer.goTo('Tanpa tautan.')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Semuanya ditulis lagi.')
  await expect(elsewhere.filter({ visible: true })).toHaveCount(0)
})

test('the links of a language that goes out with the other are asked too', async ({ page }) => {
  await signIn(page, site, 'editor')
  await openStages(page, 'sinyal-pulau')
  const english = page.getByRole('region', { name: 'Bahasa Inggris' })
  const answer = 'Tidak ada tautan ke situs lain.'
  await indonesian(page).getByRole('button', { name: 'Terbitkan perubahan' }).click()
  await expect(indonesian(page)).toContainText(answer)
  await expect(english).not.toContainText(answer)
  await indonesian(page).getByLabel('Juga Bahasa Inggris').check()
  await expect(english).toContainText(answer)
})
