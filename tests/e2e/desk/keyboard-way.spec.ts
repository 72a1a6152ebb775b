import type { Locator, Page } from '@playwright/test'
import { goodPassword, linkIn } from '../../support/desk'
import { expect, test, useSite } from '../../support/paper'

const site = useSite()

test.use({ actionTimeout: 20_000 })

const headline = 'Menara suar kembali menyala'
const englishHeadline = 'The lighthouse shines again'
const note = 'Semula ditulis Senin; yang benar Selasa.'
const reason = 'Menara suar itu ternyata belum menyala.'
const englishReason = 'The lighthouse is not lit after all.'

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

/** Opens the form of a move and sends it off. */
async function move(page: Page, name: string, fill: () => Promise<void> = async () => undefined) {
  const buttons = indonesian(page).getByRole('button', { name, exact: true })
  await press(page, buttons.first())
  await expect(buttons).toHaveCount(2)
  await fill()
  await press(page, buttons.last())
}

const indonesian = (page: Page) => page.getByRole('region', { name: 'Bahasa Indonesia' })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true })
const saved = (page: Page) =>
  expect(page.getByRole('status').filter({ hasText: /Tersimpan \d\d[.:]\d\d/ })).toBeVisible()
const stages = (page: Page) => press(page, link(page, 'Terbitkan, koreksi, tarik'))
const writing = (page: Page) => press(page, link(page, 'Tulis'))

/** Follows a link to the desk and makes an account. */
async function joins(page: Page, address: string, name: string, email?: string): Promise<void> {
  await page.goto(address)
  if (email) await type(page, page.getByLabel('Alamat surel'), email)
  await type(page, page.getByLabel('Nama Anda'), name)
  await type(page, page.getByLabel('Kata sandi', { exact: true }), goodPassword)
  await press(page, button(page, 'Buat akun dan masuk'))
  await expect(page).toHaveURL('/admin/articles')
}

test('from the first link to a story that is withdrawn, by the keyboard alone', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000)
  const context = await browser.newContext({ baseURL: site.url, locale: 'id-ID' })
  const tono = await context.newPage()

  await test.step('set up, and invite a translator', async () => {
    await joins(page, linkIn(site.server.output), 'Adi', 'adi@redaksi.example')
    await press(page, link(page, 'Orang'))
    await type(page, page.getByLabel('Alamat surel'), 'tono@redaksi.example')
    await tabTo(page, page.getByRole('radio', { name: /^Wartawan/ }))
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('radio', { name: /^Penerjemah/ })).toBeChecked()
    await press(page, button(page, 'Undang'))
    await joins(tono, await field(page, 'Tautan sekali pakai').inputValue(), 'Tono')
  })

  await test.step('begin and write', async () => {
    await press(page, link(page, 'Artikel'))
    await press(page, page.getByText('Artikel baru', { exact: true }))
    await type(page, page.getByLabel('Judul', { exact: true }), headline)
    await press(page, button(page, 'Mulai menulis'))
    await expect(page).toHaveURL(/\/admin\/articles\/[\w-]{12}$/)
    await type(page, field(page, 'Teras · Bahasa Indonesia'), 'Setelah tiga tahun gelap.')
    await tabTo(page, field(page, 'Isi · Bahasa Indonesia'))
    await page.keyboard.type('Menara suar di Tanjung Waka menyala lagi pada Senin malam.')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Nelayan menyambutnya dari dermaga.')
    await saved(page)
    await press(page, page.getByText('Fakta', { exact: true }))
    await tabTo(page, page.getByRole('combobox', { name: /^Bagian/ }))
    await page.keyboard.type('Nasional')
    await expect(page.getByRole('combobox', { name: /^Bagian/ })).toHaveValue('nasional')
    await saved(page)
  })

  await test.step('translate', async () => {
    await tono.reload()
    await press(tono, tono.getByRole('link', { name: headline }))
    await press(tono, button(tono, 'Mulai terjemahan'))
    await type(tono, field(tono, 'Judul · Bahasa Inggris'), englishHeadline)
    await type(tono, field(tono, 'Teras · Bahasa Inggris'), 'After three dark years.')
    const gaps = tono.getByRole('button', { name: 'Tambah padanan' })
    for (const words of ['The lighthouse is lit again.', 'Fishers greet it from the pier.']) {
      await press(tono, gaps.first())
      await tono.keyboard.type(words)
    }
    await saved(tono)
    await expect(gaps).toHaveCount(0)
  })

  await test.step('hand in, send back, hand in again', async () => {
    await stages(page)
    await move(page, 'Ajukan tinjauan', () =>
      type(page, page.getByLabel('Catatan untuk peninjau'), 'Mohon dibaca.'),
    )
    await expect(indonesian(page)).toContainText('Ditinjau')
    await move(page, 'Kembalikan', () =>
      type(page, page.getByLabel('Apa yang masih harus dikerjakan'), 'Menyala sejak kapan?'),
    )
    await expect(indonesian(page)).toContainText('Draf')
    await move(page, 'Ajukan tinjauan')
    await expect(indonesian(page)).toContainText('Ditinjau')
  })

  await test.step('schedule, and publish at once after all', async () => {
    await move(page, 'Jadwalkan')
    await expect(indonesian(page)).toContainText('Terjadwal')
    await move(page, 'Batalkan jadwal')
    await expect(indonesian(page)).toContainText('Draf')
    await move(page, 'Terbitkan', () => press(page, page.getByLabel('Juga Bahasa Inggris'), ' '))
    await expect(indonesian(page)).toContainText('versi 1')
  })

  await test.step('correct', async () => {
    await writing(page)
    await tabTo(page, field(page, 'Isi · Bahasa Indonesia'))
    await page.keyboard.press('ControlOrMeta+End')
    await page.keyboard.type(' Perbaikannya selesai pada Selasa.')
    await saved(page)
    await stages(page)
    await move(page, 'Terbitkan perubahan', () =>
      type(page, page.getByLabel('Catatan koreksi (Bahasa Indonesia)'), note),
    )
    await expect(indonesian(page)).toContainText('Dikoreksi')
  })

  await test.step('a reader has it', async () => {
    await tono.goto('/id/articles/menara-suar-kembali-menyala')
    await expect(tono.getByText('Perbaikannya selesai pada Selasa.')).toBeVisible()
    await expect(tono.getByText(note)).toBeVisible()
  })

  await test.step('withdraw', async () => {
    await move(page, 'Tarik', async () => {
      await type(page, page.getByLabel('Alasan untuk pembaca (Bahasa Indonesia)'), reason)
      await type(page, page.getByLabel('Alasan untuk pembaca (Bahasa Inggris)'), englishReason)
    })
    await expect(indonesian(page)).toContainText('Ditarik')
    await tono.goto('/id/articles/menara-suar-kembali-menyala')
    await expect(tono.getByText(reason)).toBeVisible()
  })
  await context.close()
})
