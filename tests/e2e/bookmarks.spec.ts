import type { Page } from '@playwright/test'
import { heldOf } from '../support/edition-copy'
import {
  expect,
  expectPicturesDrawn,
  notices,
  openFirst,
  sample,
  save,
  saveButton,
  savedButton,
  test,
  untilAlive,
  useSite,
  visit,
} from '../support/paper'

const site = useSite()

test('an article is saved from its card and from its own page', async ({ page }) => {
  await openFirst(page, '/id')
  await save(page, sample.mangroves.headline)
  await page.goto(sample.wire.id)
  await save(page, sample.wire.headline)
  await page.reload()
  await expect(savedButton(page, sample.wire.headline).first()).toBeVisible()

  await page.goto('/id/saved')
  await expect(page.getByText(/^2 artikel · [\d,]+ (kB|MB) di perangkat ini$/)).toBeVisible()
  for (const { headline } of [sample.mangroves, sample.wire]) {
    await expect(saved(page, headline)).toContainText(
      /Disimpan \d+ \S+ \d{4}, \d\d\.\d\d WIB · [\d,]+ (kB|MB)/,
    )
  }

  await test.step('and let go where it was saved', async () => {
    await page.goto(sample.wire.id)
    await savedButton(page, sample.wire.headline).first().click()
    await expect(saveButton(page, sample.wire.headline).first()).toBeVisible()
    await page.goto('/id/saved')
    await expect(page.getByText(/^1 artikel/)).toBeVisible()
  })
})

test('a removed article comes back whole when the removal is undone', async ({ page }) => {
  await openFirst(page, '/id')
  await save(page, sample.mangroves.headline)
  await page.goto('/id/saved')
  await page.getByRole('button', { name: `Hapus ${sample.mangroves.headline}` }).click()
  await expect(page.getByText('Belum ada yang disimpan.')).toBeVisible()
  await expect(notices(page)).toContainText(`“${sample.mangroves.headline}” dihapus.`)
  await notices(page).getByRole('button', { name: 'Urungkan' }).click()
  await expect(saved(page, sample.mangroves.headline)).toContainText(/· [\d,]+ (kB|MB)/)
  await expect(notices(page)).not.toContainText('dihapus')
})

test('a removal is undone without a network, and its copy is whole', async ({ page, context }) => {
  await openFirst(page, '/id')
  await save(page, sample.mangroves.headline)
  await page.goto('/id/saved')
  await context.setOffline(true)
  await page.getByRole('button', { name: `Hapus ${sample.mangroves.headline}` }).click()
  await expect(page.getByText('Belum ada yang disimpan.')).toBeVisible()
  await notices(page).getByRole('button', { name: 'Urungkan' }).click()
  await expect(saved(page, sample.mangroves.headline)).toContainText(/· [\d,]+ (kB|MB)/)
  await page.goto(sample.mangroves.id)
  await expectPicturesDrawn(page)
  await context.setOffline(false)
})

test('what was let go leaves the device: after a while, or with the next page', async ({
  page,
}) => {
  await openFirst(page, '/id')
  for (const { headline } of [sample.mangroves, sample.mast]) await save(page, headline)
  await page.goto('/id/saved')
  const kept = () =>
    page.evaluate(async () => {
      const requests = await (await caches.open('pena-saved')).keys()
      return requests.map((request) => new URL(request.url).pathname)
    })
  await page.getByRole('button', { name: `Hapus ${sample.mangroves.headline}` }).click()
  await expect.poll(kept, { timeout: 25_000 }).not.toContain(sample.mangroves.id)
  expect(await kept()).toContain(sample.mast.id)
  await page.getByRole('button', { name: `Hapus ${sample.mast.headline}` }).click()
  await expect(page.getByText('Belum ada yang disimpan.')).toBeVisible()
  await page.goto('/id')
  await expect.poll(kept, { timeout: 5000 }).toEqual([])
})

test('a tap before the device has told what is saved does what the reader sees done', async ({
  page,
}) => {
  await openFirst(page, '/id')
  await save(page, sample.wire.headline)
  await page.addInitScript(() => {
    const { open } = IDBFactory.prototype
    IDBFactory.prototype.open = function (...given) {
      const real = open.apply(this, given)
      const late = new Proxy(real, {
        set: (target, name, value) => Reflect.set(target, name, value),
        get: (target, name) => {
          if (name !== 'addEventListener') return Reflect.get(target, name)
          return (type: string, heard: EventListener) =>
            target.addEventListener(type, (event) =>
              type === 'success' ? setTimeout(() => heard(event), 1500) : heard(event),
            )
        },
      })
      return late
    }
  })
  await page.goto(sample.wire.id)
  await untilAlive(page)
  await saveButton(page, sample.wire.headline).first().click()
  await expect.poll(() => heldOf(page, 'bookmarks')).toBe(0)
  await page.goto('/id/saved')
  await expect(page.getByText('Belum ada yang disimpan.')).toBeVisible()
})

test('what is saved is searched and sorted', async ({ page }) => {
  await openFirst(page, '/id')
  for (const { headline } of [sample.wire, sample.mangroves, sample.mast])
    await save(page, headline)
  await page.goto('/id/saved')
  const headlines = page.getByRole('main').getByRole('listitem').getByRole('heading')
  await expect(headlines).toHaveText([
    sample.mast.headline,
    sample.mangroves.headline,
    sample.wire.headline,
  ])
  const sort = page.getByRole('combobox', { name: 'Urutkan' })
  await sort.selectOption('Pertama disimpan')
  await expect(headlines.first()).toHaveText(sample.wire.headline)
  await sort.selectOption('Judul')
  await expect(headlines).toHaveText([
    sample.mangroves.headline,
    sample.wire.headline,
    sample.mast.headline,
  ])
  const field = page.getByRole('searchbox', { name: 'Cari di simpanan' })
  await field.fill('BAKAU tambak')
  await expect(headlines).toHaveText([sample.mangroves.headline])
  await field.fill('ceasefire')
  await expect(headlines, 'the other language is searched too').toHaveText([sample.wire.headline])
  await field.fill('tidak-ada"*')
  await expect(page.getByText('Tidak ada simpanan dengan “tidak-ada"*”.')).toBeVisible()
})

test('two tabs agree within a second', async ({ page }) => {
  await openFirst(page, '/id')
  const other = await page.context().newPage()
  await other.goto('/id/saved')
  await expect(other.getByText('Belum ada yang disimpan.')).toBeVisible()
  await saveButton(page, sample.mangroves.headline).first().click()
  await expect(saved(other, sample.mangroves.headline)).toBeVisible({ timeout: 1000 })
  await other.getByRole('button', { name: `Hapus ${sample.mangroves.headline}` }).click()
  await expect(saveButton(page, sample.mangroves.headline).first()).toBeVisible({ timeout: 1000 })
})

for (const format of ['JSON', 'HTML'] as const) {
  test(`bookmarks travel to another browser as ${format}`, async ({ page, browser }) => {
    await openFirst(page, '/id')
    for (const { headline } of [sample.wire, sample.mangroves]) await save(page, headline)
    await page.goto('/id/saved')
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: `Ekspor ${format}` }).click()
    const download = await downloading
    expect(download.suggestedFilename()).toBe(`pena.${format.toLowerCase()}`)
    const file = await download.path()

    const fresh = await browser.newContext({ baseURL: site.url, locale: 'id-ID' })
    const other = await fresh.newPage()
    await other.goto('/id/saved')
    const input = other.getByLabel('Impor berkas penanda')
    await input.setInputFiles(file)
    await expect(other.getByText('2 artikel diambil · 0 baris tidak diambil')).toBeVisible()
    for (const { headline } of [sample.wire, sample.mangroves]) {
      await expect(
        other.getByText(new RegExp(`^Baris \\d+: “${headline}” — diambil$`)),
      ).toBeVisible()
      await expect(saved(other, headline)).toContainText(/· [\d,]+ (kB|MB)/)
    }
    await input.setInputFiles(file)
    await expect(other.getByText('0 artikel diambil · 2 baris tidak diambil')).toBeVisible()
    await expect(other.getByText(`“${sample.wire.headline}” — sudah tersimpan`)).toBeVisible()
    await fresh.close()
  })
}

test('a file that is brought without a connection takes nothing, says why, and is taken later', async ({
  page,
  context,
}) => {
  await openFirst(page, '/id/saved')
  const json = {
    name: 'pena.json',
    mimeType: 'application/json',
    buffer: Buffer.from(
      JSON.stringify({
        format: 'pena-bookmarks',
        version: 1,
        bookmarks: [
          {
            articleId: 'hutan-bakau',
            savedAt: 1,
            editions: [{ locale: 'id', headline: 'Bakau', url: site.url + sample.mangroves.id }],
          },
        ],
      }),
    ),
  }
  const html = {
    name: 'pena.html',
    mimeType: 'text/html',
    buffer: Buffer.from(`<DT><A HREF="${site.url}${sample.mast.id}">Menara</A>`),
  }
  const input = page.getByLabel('Impor berkas penanda')
  await context.setOffline(true)
  await input.setInputFiles(json)
  await expect(page.getByText('tidak dapat diperiksa tanpa sambungan')).toBeVisible()
  await input.setInputFiles(html)
  await expect(page.getByText('Berkas HTML dibaca saat tersambung.')).toBeVisible()
  await expect(page.getByText('Belum ada yang disimpan.')).toBeVisible()
  await context.setOffline(false)
  await input.setInputFiles(html)
  await expect(saved(page, sample.mast.headline)).toBeVisible()
})

test('a file that is no bookmark file takes nothing and says so', async ({ page }) => {
  await page.goto('/id/saved')
  const input = page.getByLabel('Impor berkas penanda')
  for (const [name, content] of [
    ['terpotong.json', '{"format":"pena-bookmarks","version":1,"bookmarks":[{"articleId":"ank'],
    ['lain.json', '[1,2,3]'],
    ['kosong.html', ''],
    ['acak.bin', '\u0000\u0001\ufffd'],
  ] as const) {
    await input.setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) })
    await expect(page.getByText('jadi tidak ada yang diambil.')).toBeVisible()
  }
  await input.setInputFiles({
    name: 'besar.html',
    mimeType: 'text/html',
    buffer: Buffer.alloc(6_000_000, 'a'),
  })
  await expect(page.getByText('Berkas lebih dari 5 MB, jadi tidak dibaca.')).toBeVisible()
  await expect(page.getByText('Belum ada yang disimpan.')).toBeVisible()
})

test('a hostile file runs nothing, and every line is answered for', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('/id/saved')
  const html = [
    '<!DOCTYPE NETSCAPE-Bookmark-file-1>',
    '<script>window.taken = 1</script>',
    '<img src="https://tracker.example/x.png" onerror="window.taken = 2">',
    '<DT><A HREF="javascript:window.taken=3">Satu</A>',
    '<DT><A HREF="https://elsewhere.example/id/articles/x">Dua</A>',
    `<DT><A HREF="${site.url}/id/articles/tidak-ada">Tiga</A>`,
    `<DT><A HREF="${site.url}/id/articles/..%2F..%2Fadmin">Empat</A>`,
    `<DT><A HREF="${site.url}${sample.wire.id}" ADD_DATE="9999999999999999">&lt;img src=x onerror=window.taken=4&gt;</A>`,
  ].join('\n')
  const input = page.getByLabel('Impor berkas penanda')
  await input.setInputFiles({
    name: 'jahat.html',
    mimeType: 'text/html',
    buffer: Buffer.from(html),
  })
  await expect(page.getByText('1 artikel diambil · 4 baris tidak diambil')).toBeVisible()
  const lines = page.getByRole('status').getByRole('listitem')
  await expect(lines).toHaveText([
    'Baris 4: “Satu” — bukan alamat artikel terbitan ini',
    'Baris 5: “Dua” — bukan alamat artikel terbitan ini',
    'Baris 6: “Tiga” — artikel tidak ada atau sudah ditarik',
    'Baris 7: “Empat” — artikel tidak ada atau sudah ditarik',
    'Baris 8: “<img src=x onerror=window.taken=4>” — diambil',
  ])
  await expect(saved(page, sample.wire.headline)).toContainText(/Disimpan \d+/)

  const json = JSON.stringify({
    format: 'pena-bookmarks',
    version: 1,
    bookmarks: [
      { articleId: '../../admin', savedAt: 1, editions: [] },
      { articleId: '__proto__', savedAt: 1, editions: [] },
      { articleId: 'hutan-bakau', savedAt: 1e300, editions: [] },
      null,
      'satu',
    ],
  })
  await input.setInputFiles({
    name: 'jahat.json',
    mimeType: 'application/json',
    buffer: Buffer.from(json),
  })
  await expect(page.getByText('0 artikel diambil · 5 baris tidak diambil')).toBeVisible()
  expect(await page.evaluate(() => 'taken' in window)).toBe(false)
  expect(asked.filter((url) => !url.startsWith(site.url))).toEqual([])
})

test('a correction since an article was saved is said, and the new text is one tap away', async ({
  page,
}) => {
  await openFirst(page, '/id')
  await save(page, sample.trains.headline)
  await site.server.publish({
    locale: 'id',
    slug: sample.trains.slug,
    act: 'correct',
    paragraph: 'Paragraf ini sudah dibetulkan.',
    note: 'Jam berangkatnya keliru.',
  })
  await page.goto('/id/saved')
  const row = saved(page, sample.trains.headline)
  await expect(row).toContainText('Dikoreksi sejak disimpan')
  await row.getByRole('button', { name: 'Ambil yang baru' }).click()
  await expect(row).not.toContainText('Dikoreksi sejak disimpan')
  await site.server.stop()
  await row.getByRole('link', { name: sample.trains.headline }).click()
  await expect(page.getByText('Paragraf ini sudah dibetulkan.')).toBeVisible()
  const news = page.getByRole('region', { name: 'Dikoreksi sejak salinan Anda' })
  await expect(news).toContainText('Jam berangkatnya keliru.')
  await expect(news.locator('ins').first()).toBeVisible()
  await site.server.start()
})

test('a correction of one language is told once on the page with both', async ({ page }) => {
  await openFirst(page, '/id')
  const both = `${sample.mast.id}/both`
  await visit(page, both)
  await site.server.publish({
    locale: 'en',
    slug: sample.mast.enSlug,
    act: 'correct',
    paragraph: 'This paragraph has been put right.',
    note: 'The height was wrong.',
  })
  await page.goto(both)
  const news = page.getByRole('region', { name: 'Corrected since your copy' })
  await expect(news).toContainText('The height was wrong.')
  await expect(news.locator('ins').first()).toBeVisible()
  await expect(page.getByRole('region', { name: 'Dikoreksi sejak salinan Anda' })).toHaveCount(0)
  await expect.poll(() => heldOf(page, 'announcements')).toBe(0)
  await page.reload()
  await expect(page.getByText('has been put right')).toBeVisible()
  await expect(news).toHaveCount(0)
})

test('a withdrawal since an article was saved is said', async ({ page }) => {
  await openFirst(page, '/id')
  await save(page, sample.salt.headline)
  await site.server.publish(
    { locale: 'id', slug: sample.salt.slug, act: 'withdraw', reason: 'Sumbernya keliru.' },
    { locale: 'en', slug: sample.salt.enSlug, act: 'withdraw', reason: 'The source was wrong.' },
  )
  await page.goto('/id/saved')
  const row = saved(page, sample.salt.headline)
  await expect(row).toContainText('Ditarik sejak disimpan')
  await row.getByRole('link', { name: sample.salt.headline }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Artikel ini ditarik' })).toBeVisible()
  await expect(page.getByText('Sumbernya keliru.')).toBeVisible()
})

test('where storage is blocked the page reads on and says that nothing can be saved', async ({
  page,
}) => {
  const failures: Error[] = []
  page.on('pageerror', (error) => failures.push(error))
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
    IDBFactory.prototype.open = refuse
    Object.defineProperty(window, 'localStorage', { get: refuse })
    Object.defineProperty(window, 'sessionStorage', { get: refuse })
  })
  await page.goto(sample.wire.id)
  await expect(page.getByRole('heading', { level: 1, name: sample.wire.headline })).toBeVisible()
  await saveButton(page, sample.wire.headline).first().click()
  await expect(notices(page)).toContainText('Peramban ini tidak mengizinkan penyimpanan')
  await expect(saveButton(page, sample.wire.headline).first()).toBeVisible()
  await page.getByRole('link', { name: 'Read in English' }).click()
  await expect(page.getByRole('heading', { level: 1, name: sample.wire.enHeadline })).toBeVisible()
  await page.goto('/id/saved')
  await expect(page.getByText('Peramban ini tidak mengizinkan penyimpanan')).toBeVisible()
  await page.goto('/id/settings')
  await page.getByText('Gelap').click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.getByText('pilihan berlaku sampai halaman ditutup')).toBeVisible()
  expect(failures).toEqual([])
})

test('where storage is full the reader is told, and what was saved stays', async ({ page }) => {
  await openFirst(page, '/id')
  await save(page, sample.mangroves.headline)
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: site.url, quotaSize: 1 })
  await saveButton(page, sample.mast.headline).first().click()
  await expect(notices(page)).toContainText(
    /Penyimpanan perangkat penuh|penyimpanan penuh sehingga salinannya belum ada/,
  )
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: site.url })
  await page.goto('/id/saved')
  await expect(saved(page, sample.mangroves.headline)).toContainText(/· [\d,]+ (kB|MB)/)
})

test('without JavaScript the saved page says what it needs', async ({ browser, request }) => {
  // Chromium under test keeps the words of <noscript> from the page even without scripts.
  expect(await (await request.get('/id/saved')).text()).toMatch(
    /<noscript>.*Menyimpan artikel memerlukan JavaScript\..*<\/noscript>/,
  )
  const context = await browser.newContext({ baseURL: site.url, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/id/saved')
  await expect(page.getByRole('heading', { level: 1, name: 'Tersimpan' })).toBeVisible()
  await expect(page.getByText('Membuka simpanan…')).toBeHidden()
  await context.close()
})

function saved(page: Page, headline: string) {
  return page
    .getByRole('main')
    .getByRole('listitem')
    .filter({
      has: page.getByRole('heading', { name: headline }),
    })
}
