import type { Page } from '@playwright/test'
import { violations } from '../../support/axe'
import { newsroom, signIn } from '../../support/desk'
import { expect, sample, test, useSite } from '../../support/paper'
import { photograph, svgFile, tellingPhotograph } from '../../support/picture-files'

const site = useSite({ people: Object.values(newsroom) })

const jpeg = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/jpeg', buffer })

async function bring(page: Page, ...files: ReturnType<typeof jpeg>[]) {
  await expect(page.getByLabel('Pilih berkas')).toBeEnabled()
  await page.getByLabel('Pilih berkas').setInputFiles(files)
}

test('a picture is brought in, described, found, looked at and deleted', async ({ page }) => {
  await signIn(page, site, 'editor')
  await page.goto('/admin/pictures')
  const uploads = page.getByRole('list', { name: 'Kiriman' })
  await bring(page, jpeg('dermaga.jpg', await photograph()), jpeg('bukan-foto.jpg', svgFile()))
  const upload = (name: string) => uploads.getByRole('listitem').filter({ hasText: name })
  const good = upload('dermaga.jpg')
  await expect(good.getByText('Diterima')).toBeVisible()
  await expect(upload('bukan-foto.jpg').getByText('SVG dapat berisi skrip')).toBeVisible()
  expect(await violations(page)).toEqual([])

  await good.getByRole('link', { name: 'Buka' }).click()
  await page.getByLabel('Teks alternatif (Indonesia)').fill('Perahu biru di dermaga kayu')
  await page.getByLabel('Teks alternatif (Inggris)').fill('A blue boat at a wooden pier')
  await page.getByLabel('Kredit').fill('Dewi')
  await expect(page.getByLabel('Dari kiri')).toBeEnabled()
  await page.getByLabel('Dari kiri').press('End')
  await expect(page.getByLabel('Dari kiri')).toHaveValue('100')
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

test('only the desk sends pictures, from its own pages, and none above the limit', async ({
  page,
}) => {
  const send = (origin: string, data = Buffer.alloc(10)) =>
    page.request.post('/api/desk/picture.upload', { data, headers: { origin } })
  const [signedOut, elsewhere] = [await send(site.url), await send('https://elsewhere.example')]
  expect([signedOut.status(), elsewhere.status()]).toEqual([401, 403])
  expect((await page.request.get('/api/desk/pictures')).status()).toBe(401)
  await signIn(page, site, 'translator')
  expect((await send('null')).status()).toBe(403)
  const large = await send(site.url, Buffer.alloc(25_000_001))
  expect([large.status(), await large.json()]).toEqual([
    413,
    { ok: false, error: 'too-large', limit: 25_000_000 },
  ])
  const text = await send(site.url, Buffer.from('bukan gambar'))
  expect([text.status(), await text.json()]).toEqual([422, { ok: false, error: 'not-a-picture' }])
})

test('a file that did not come through is sent again', async ({ page, context }) => {
  await signIn(page, site, 'editor')
  await page.goto('/admin/pictures')
  await context.route('**/api/desk/picture.upload*', (route) => route.abort(), { times: 1 })
  await bring(page, jpeg('ulang.jpg', await photograph({ colour: '#6a2b90' })))
  await expect(page.getByText('Server tidak terjangkau')).toBeVisible()
  await page.getByRole('button', { name: 'Coba lagi ulang.jpg' }).click()
  await expect(page.getByRole('link', { name: 'Buka ulang.jpg' })).toBeVisible()
})

test('pictures are pasted and dropped; one replaces another down to the reader’s page', async ({
  page,
}) => {
  await signIn(page, site, 'editor')
  await page.goto('/admin/pictures')
  await expect(page.getByLabel('Pilih berkas')).toBeEnabled()
  await hand(page, 'paste', 'tempel.png', await photograph({ colour: '#c07722' }, 'png'))
  await hand(page, 'drop', 'seret.webp', await photograph({ colour: '#22c077' }, 'webp'))
  await expect(page.getByRole('link', { name: 'Buka tempel.png' })).toBeVisible()
  const dropped = page.getByRole('link', { name: 'Buka seret.webp' })
  const [newId] = /[0-9a-f]{20}/.exec((await dropped.getAttribute('href')) ?? '') ?? []
  await dropped.click()
  await page.getByLabel('Teks alternatif (Indonesia)').fill('Garam di lantai')
  await page.getByLabel('Teks alternatif (Inggris)').fill('Salt on a floor')
  await page.getByLabel('Kredit').fill('Dewi')
  await page.getByRole('button', { name: 'Simpan' }).click()
  await expect(page.getByText('Tersimpan.')).toBeVisible()

  await page.goto(sample.salt.id)
  const lead = page.locator('main figure img').first()
  const [oldId] = /[0-9a-f]{20}/.exec((await lead.getAttribute('src')) ?? '') ?? []
  await page.goto(`/admin/pictures/${oldId}`)
  await expect(page.getByLabel('Bentuk')).toBeEnabled()
  await page.getByRole('button', { name: 'Pilih penggantinya' }).press('Enter')
  const library = page.getByRole('dialog', { name: 'Pilih gambar' })
  await library.getByRole('searchbox').fill('seret')
  const wanted = library.getByRole('button', { name: 'Pilih: Garam di lantai' })
  await expect(library.getByText('1 gambar', { exact: true })).toBeVisible()
  expect(await violations(page)).toEqual([])
  await wanted.press('Enter')
  await expect(library).toBeHidden()
  await page.getByRole('button', { name: 'Ganti sekarang' }).press('Enter')
  await expect(page.getByText('Pembaca sudah melihat gambar ini')).toBeVisible()
  await page
    .getByLabel('Catatan koreksi (Bahasa Indonesia)')
    .fill('Gambar sebelumnya dari tambak lain.')
  await page.getByLabel('Terlalu kecil untuk catatan koreksi').last().check()
  await page.getByRole('button', { name: 'Ganti sekarang' }).press('Enter')
  await expect(page.getByText('Diganti di 1 tempat.')).toBeVisible()
  await page.goto(sample.salt.id)
  await expect(lead).toHaveAttribute('src', new RegExp(newId ?? 'none'))
  await expect(page.getByText('Gambar sebelumnya dari tambak lain.')).toBeVisible()
  expect((await fetch(`${site.url}${await lead.getAttribute('src')}`)).status).toBe(200)
})

/** Pastes or drops a file, as a browser tells a page of it. */
async function hand(page: Page, how: 'paste' | 'drop', name: string, bytes: Buffer) {
  await page.evaluate(
    ([how, name, base64]) => {
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const files = new DataTransfer()
      files.items.add(new File([content], name))
      const told = { bubbles: true, cancelable: true }
      if (how === 'paste') {
        document.dispatchEvent(new ClipboardEvent('paste', { ...told, clipboardData: files }))
      } else {
        document
          .querySelector('input[type=file]')
          ?.dispatchEvent(new DragEvent('drop', { ...told, dataTransfer: files }))
      }
    },
    [how, name, bytes.toString('base64')] as const,
  )
}
