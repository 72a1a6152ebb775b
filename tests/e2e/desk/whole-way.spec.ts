import type { Browser, Page } from '@playwright/test'
import { goodPassword, linkIn } from '../../support/desk'
import { contact, download, heldOf } from '../../support/edition-copy'
import { expect, test, useSite } from '../../support/paper'
import { Writer } from '../../support/writing'

const site = useSite()

// One step that finds nothing must not wait as long as the whole way may take.
test.use({ actionTimeout: 20_000 })

const headline = 'Nelayan Teluk Sembilang menandai jalur penyu'
const first = 'Tujuh perahu memasang pelampung merah di mulut teluk pada Senin pagi.'
const second = 'Pelampung itu menandai jalur penyu menuju pantai bertelur.'
const englishHeadline = 'Sembilang Bay fishers mark the way of the turtles'
const note = 'Semula ditulis tujuh perahu; yang benar sembilan.'
const englishNote = 'We wrote seven boats; there were nine.'
const reason = 'Narasumber menarik keterangannya.'
const englishReason = 'The source withdrew the account.'

const region = (page: Page, name: 'Bahasa Indonesia' | 'Bahasa Inggris') =>
  page.getByRole('region', { name })
const indonesian = (page: Page) => region(page, 'Bahasa Indonesia')

/** Opens the form of a move and sends it off. */
async function move(page: Page, name: string, fill: () => Promise<void> = async () => undefined) {
  await indonesian(page).getByRole('button', { name, exact: true }).click()
  await fill()
  await indonesian(page).getByRole('button', { name, exact: true }).last().click()
}

/** Somebody follows a link to the desk and makes an account. */
async function joins(browser: Browser, link: string, name: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: site.url, locale: 'id-ID' })
  const page = await context.newPage()
  await page.goto(link)
  await page.getByLabel('Nama Anda').fill(name)
  await page.getByLabel('Kata sandi', { exact: true }).fill(goodPassword)
  await page.getByRole('button', { name: 'Buat akun dan masuk' }).click()
  await expect(page).toHaveURL('/admin/articles')
  return page
}

async function invites(page: Page, email: string, role: string): Promise<string> {
  await page.goto('/admin/people')
  await page.getByLabel('Alamat surel').fill(email)
  await page.getByRole('radio', { name: new RegExp(`^${role}`) }).check()
  await page.getByRole('button', { name: 'Undang' }).click()
  return page.getByRole('textbox', { name: 'Tautan sekali pakai' }).inputValue()
}

test('from the first link to a story that is withdrawn, with a reader beside it', async ({
  page: reader,
  browser,
}) => {
  test.setTimeout(300_000)
  const people = await test.step('the first administrator invites a newsroom', async () => {
    const context = await browser.newContext({ baseURL: site.url, locale: 'id-ID' })
    const adi = await context.newPage()
    await adi.goto(linkIn(site.server.output))
    await adi.getByLabel('Alamat surel').fill('adi@redaksi.example')
    await adi.getByLabel('Nama Anda').fill('Adi')
    await adi.getByLabel('Kata sandi', { exact: true }).fill(goodPassword)
    await adi.getByRole('button', { name: 'Buat akun dan masuk' }).click()
    await expect(adi).toHaveURL('/admin/articles')
    const [rani, tono, sari] = [
      await joins(browser, await invites(adi, 'rani@redaksi.example', 'Wartawan'), 'Rani'),
      await joins(browser, await invites(adi, 'tono@redaksi.example', 'Penerjemah'), 'Tono'),
      await joins(browser, await invites(adi, 'sari@redaksi.example', 'Redaktur'), 'Sari'),
    ]
    await context.close()
    return { rani, tono, sari }
  })
  const { rani, tono, sari } = people

  const articleId = await test.step('a reporter writes', async () => {
    await rani.getByText('Artikel baru', { exact: true }).click()
    await rani.getByLabel('Judul', { exact: true }).fill(headline)
    await rani.getByRole('button', { name: 'Mulai menulis' }).click()
    await expect(rani).toHaveURL(/\/admin\/articles\/[\w-]{12}$/)
    const id = new URL(rani.url()).pathname.split('/').at(-1) ?? ''
    const writer = await Writer.at(rani, id)
    await rani
      .getByRole('textbox', { name: 'Teras · Bahasa Indonesia' })
      .fill('Jalur yang aman bagi penyu hijau, tanpa menutup laut bagi nelayan.')
    await writer.source.click()
    await rani.keyboard.type(first)
    await rani.keyboard.press('Enter')
    await rani.keyboard.type(second)
    await rani.getByText('Fakta', { exact: true }).click()
    await rani.getByRole('combobox', { name: /^Bagian/ }).selectOption('Nasional')
    await writer.saved()
    return id
  })

  await test.step('a translator writes the other language beside it', async () => {
    const writer = await Writer.at(tono, articleId)
    await tono.getByRole('button', { name: 'Mulai terjemahan' }).click()
    await tono.getByRole('textbox', { name: 'Judul · Bahasa Inggris' }).fill(englishHeadline)
    await tono
      .getByRole('textbox', { name: 'Teras · Bahasa Inggris' })
      .fill('A safe way for green turtles that leaves the sea open to fishers.')
    for (const words of [
      'Seven boats laid red buoys at the mouth of the bay on Monday morning.',
      'The buoys mark the way of the turtles to the beach where they lay.',
    ]) {
      await tono.getByRole('button', { name: 'Tambah padanan' }).first().click()
      await tono.keyboard.type(words)
    }
    await writer.saved()
    await expect(tono.getByRole('button', { name: 'Tambah padanan' })).toHaveCount(0)
  })

  const stages = `/admin/articles/${articleId}/stage`
  await test.step('it is handed in, sent back, handed in again and scheduled', async () => {
    await rani.goto(stages)
    await move(rani, 'Ajukan tinjauan', () =>
      rani.getByLabel('Catatan untuk peninjau').fill('Mohon dibaca.'),
    )
    await expect(indonesian(rani)).toContainText('Ditinjau')
    await sari.goto(stages)
    await expect(sari.getByText('Mohon dibaca.')).toBeVisible()
    await move(sari, 'Kembalikan', () =>
      sari.getByLabel('Apa yang masih harus dikerjakan').fill('Siapa yang memasang?'),
    )
    await expect(indonesian(sari)).toContainText('Draf')
    await rani.goto(stages)
    await expect(rani.getByText('Siapa yang memasang?')).toBeVisible()
    await move(rani, 'Ajukan tinjauan')
    await expect(indonesian(rani)).toContainText('Ditinjau')
    await sari.goto(stages)
    await move(sari, 'Jadwalkan')
    await expect(indonesian(sari)).toContainText('Terjadwal')
    await sari.goto('/admin/schedule')
    await expect(sari.getByText(headline).first()).toBeVisible()
    await sari.goto(stages)
    await move(sari, 'Batalkan jadwal')
    await expect(indonesian(sari)).toContainText('Draf')
  })

  await test.step('nobody outside has seen anything of it', async () => {
    await reader.goto(`/id/search?q=${encodeURIComponent('penyu Sembilang')}`)
    await expect(reader.getByText(headline)).toHaveCount(0)
  })

  await test.step('it is published in both languages, and the reader has it', async () => {
    await move(sari, 'Terbitkan', () => sari.getByLabel('Juga Bahasa Inggris').check())
    await expect(indonesian(sari)).toContainText('Terbit')
    await reader.goto('/id')
    await reader.getByRole('link', { name: headline }).first().click()
    await expect(reader.getByText(second)).toBeVisible()
    await reader.getByRole('link', { name: 'Read in English' }).first().click()
    await expect(reader.getByRole('heading', { level: 1, name: englishHeadline })).toBeVisible()
  })
  const address = new URL(reader.url()).pathname
  await download(reader)
  await reader.goto(address)

  await test.step('it is corrected in both languages, down to the copy', async () => {
    const writer = await Writer.at(sari, articleId)
    await writer.source.locator('p', { hasText: 'Tujuh perahu' }).click()
    await sari.keyboard.press('Home')
    for (let letter = 0; letter < 'Tujuh'.length; letter++) await sari.keyboard.press('Delete')
    await sari.keyboard.type('Sembilan')
    await writer.translation.locator('p', { hasText: 'Seven boats' }).click()
    await sari.keyboard.press('Home')
    for (let letter = 0; letter < 'Seven'.length; letter++) await sari.keyboard.press('Delete')
    await sari.keyboard.type('Nine')
    await sari.getByRole('button', { name: 'Masih benar' }).first().click()
    await writer.saved()
    await sari.goto(stages)
    await move(sari, 'Terbitkan perubahan', async () => {
      await sari.getByLabel('Catatan koreksi (Bahasa Indonesia)').fill(note)
      await sari.getByLabel('Juga Bahasa Inggris').check()
      await sari.getByLabel('Catatan koreksi (Bahasa Inggris)').fill(englishNote)
    })
    await expect(indonesian(sari)).toContainText('Dikoreksi')
    await reader.goto(address)
    await expect(reader.getByText(englishNote).first()).toBeVisible()
    await contact(reader)
    await site.server.stop()
    await reader.goto(address)
    await expect(reader.getByText('Nine boats').first()).toBeVisible()
    await site.server.start()
  })

  await test.step('it is withdrawn, from the copy too', async () => {
    await sari.goto(stages)
    await move(sari, 'Tarik', async () => {
      await sari.getByLabel('Alasan untuk pembaca (Bahasa Indonesia)').fill(reason)
      await sari.getByLabel('Alasan untuk pembaca (Bahasa Inggris)').fill(englishReason)
    })
    await expect(indonesian(sari)).toContainText('Ditarik')
    await reader.goto(address)
    await expect(reader.getByText(englishReason)).toBeVisible()
    await contact(reader)
    await expect.poll(() => heldOf(reader, 'tombstones')).toBeGreaterThan(0)
    await site.server.stop()
    await reader.goto(address)
    await expect(reader.getByText(englishReason)).toBeVisible()
    await expect(reader.getByText('Nine boats')).toHaveCount(0)
    await site.server.start()
  })

  await test.step('and what happened is in the log', async () => {
    expect(await site.server.script('scripts/audit-verify.ts')).toMatch(/whole/)
  })
  await Promise.all([rani, tono, sari].map((one) => one.context().close()))
})
