import { violations } from '../../support/axe'
import { newsroom, signIn } from '../../support/desk'
import { expect, test, useSite } from '../../support/paper'
import { begin, Writer } from '../../support/writing'

const site = useSite({ people: Object.values(newsroom) })

test.beforeEach(async ({ page }) => {
  await signIn(page, site, 'editor')
})

test('what is typed is on the server within two seconds, and there after a reload', async ({
  page,
}) => {
  const editor = await Writer.at(page, await begin(site, page, 'ketik'))
  const taken = page.waitForResponse(
    (answer) =>
      answer.url().endsWith('/api/desk/draft.save') &&
      answer.ok() &&
      answer.request().postData()?.includes('Alinea dua. Ditambah.') === true,
  )
  await editor.write('Alinea dua.', ' Ditambah.')
  const typed = Date.now()
  await taken
  expect(Date.now() - typed).toBeLessThan(2000)
  await editor.saved()
  await editor.headline.fill('Judul yang baru')
  await expect(page.getByRole('textbox', { name: 'Alamat · Bahasa Indonesia' })).toHaveValue(
    'judul-yang-baru',
  )
  await page.keyboard.press('Control+s')
  await editor.saved()
  await page.reload()
  await expect(editor.source).toContainText('Alinea dua. Ditambah.')
  await expect(editor.headline).toHaveValue('Judul yang baru')
})

test('a page that nobody writes on is at rest, and what is saved shows in its panels', async ({
  page,
}) => {
  const editor = await Writer.at(page, await begin(site, page, 'diam'))
  const panel = page.getByRole('region', { name: 'Terbitkan, koreksi, tarik' })
  await page.getByText('Terbitkan, koreksi, tarik', { exact: true }).last().click()
  await editor.headline.fill('Judul yang lain sekali')
  await expect(panel).toContainText('Judul yang lain sekali', { timeout: 10_000 })
  const line = await page.context().newCDPSession(page)
  await line.send('Performance.enable')
  const worked = async () => {
    const { metrics } = await line.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN
  }
  const before = await worked()
  await page.waitForTimeout(3000)
  expect((await worked()) - before).toBeLessThan(1)
})

test('two people write in one article: paragraphs merge, and the same one becomes a choice', async ({
  page,
  browser,
}) => {
  const id = await begin(site, page, 'berdua')
  const sari = await Writer.at(page, id)
  const adi = await Writer.open(browser, site, 'administrator', id)
  await expect(sari.page.getByText('Juga di sini: Adi')).toBeVisible({ timeout: 15_000 })
  await sari.write('Alinea satu.', ' Dari Sari.')
  await adi.write('Alinea tiga.', ' Dari Adi.')
  for (const writer of [sari, adi]) {
    await writer.saved()
    await expect(writer.source).toContainText('Alinea satu. Dari Sari.', { timeout: 15_000 })
    await expect(writer.source).toContainText('Alinea tiga. Dari Adi.', { timeout: 15_000 })
    const other = writer === sari ? 'Adi' : 'Sari'
    await expect(writer.state).toContainText(new RegExp(`Diubah oleh ${other} .* sementara itu`))
  }
  await sari.goTo('Alinea dua.')
  await adi.goTo('Alinea dua.')
  await Promise.all([sari.page.keyboard.type(' Kata Sari.'), adi.page.keyboard.type(' Kata Adi.')])
  for (const writer of [sari, adi]) {
    await expect(writer.choices).toContainText('Kata Sari.', { timeout: 15_000 })
    await expect(writer.choices).toContainText('Kata Adi.')
  }
  await sari.choices.getByRole('button', { name: 'Simpan keduanya' }).click()
  for (const writer of [sari, adi]) {
    await expect(writer.choices).toHaveCount(0, { timeout: 15_000 })
    await expect(writer.source).toContainText('Kata Sari.')
    await expect(writer.source).toContainText('Kata Adi.')
  }
  await adi.close()
})

test('a new paragraph out of one that is to be chosen drops no side of the choice', async ({
  page,
  browser,
}) => {
  const id = await begin(site, page, 'belah')
  const sari = await Writer.at(page, id)
  const adi = await Writer.open(browser, site, 'administrator', id)
  await adi.page.context().setOffline(true)
  await adi.write('Alinea satu.', ' Dari Adi.')
  await sari.write('Alinea satu.', ' Dari Sari.')
  await sari.saved()
  await adi.page.context().setOffline(false)
  await expect(adi.choices).toContainText('Dari Sari.', { timeout: 15_000 })
  // The cursor has stayed where both wrote.
  await adi.page.keyboard.press('Enter')
  await adi.page.keyboard.type('Alinea baru.')
  await adi.saved()
  await adi.page.reload()
  await expect(adi.source).toContainText('Alinea baru.')
  const shown = async () =>
    [await adi.source.textContent(), ...(await adi.choices.allInnerTexts())].join('\n')
  await expect.poll(shown).toContain('Dari Sari.')
  expect(await shown()).toContain('Dari Adi.')
  await adi.close()
})

test('writing goes on without a network, and is merged when it is back', async ({
  page,
  browser,
}) => {
  const id = await begin(site, page, 'putus')
  const sari = await Writer.at(page, id)
  await page.context().setOffline(true)
  await sari.write('Alinea satu.', ' Di kereta.')
  await expect(sari.state).toContainText('Tersimpan di perangkat ini, belum di server')
  const adi = await Writer.open(browser, site, 'administrator', id)
  await adi.write('Alinea tiga.', ' Di kantor.')
  await adi.saved()
  await page.context().setOffline(false)
  await sari.saved()
  await expect(sari.source).toContainText('Alinea tiga. Di kantor.')
  await expect(adi.source).toContainText('Alinea satu. Di kereta.', { timeout: 15_000 })
  await adi.close()
})

test('a page that goes away before the server has it all brings it back when it is opened again', async ({
  page,
}) => {
  const id = await begin(site, page, 'mogok')
  const sari = await Writer.at(page, id)
  await page.route('**/api/desk/draft.save', (route) => route.abort())
  await sari.write('Alinea dua.', ' Belum terkirim.')
  await expect(sari.state).toContainText('Tersimpan di perangkat ini')
  await page.unroute('**/api/desk/draft.save')
  await page.reload()
  await expect(sari.source).toContainText('Alinea dua. Belum terkirim.')
  await sari.saved()
})

test('a save that a server before the desk refuses is said to be refused', async ({ page }) => {
  const sari = await Writer.at(page, await begin(site, page, 'terlalu-besar'))
  const body = '<h1>413 Request Entity Too Large</h1>'
  await page.route('**/api/desk/draft.save', (route) => route.fulfill({ status: 413, body }))
  await sari.write('Alinea dua.', ' Panjang sekali.')
  await expect(sari.state).toContainText('Server menolak simpanan ini')
  await page.unroute('**/api/desk/draft.save')
  await sari.write('Panjang sekali.', ' Dipendekkan.')
  await sari.saved()
})

test('facts that pages could not send stay on the device until a page can', async ({ page }) => {
  const id = await begin(site, page, 'fakta')
  const context = page.context()
  await context.route('**/api/desk/article.facts', (route) => route.abort())
  const set = { 'Tempat kejadian': 'PALU', Penulis: 'Rani' }
  for (const [label, value] of Object.entries(set)) {
    const { page: tab, state } = await Writer.at(await context.newPage(), id)
    await tab.getByText('Fakta', { exact: true }).click()
    await tab.getByLabel(label, { exact: true }).fill(value)
    await expect(state).toContainText('Tersimpan di perangkat ini')
    await tab.close()
  }
  const open = async () => {
    const writer = await Writer.at(await context.newPage(), id)
    await writer.page.getByText('Fakta', { exact: true }).click()
    for (const [label, value] of Object.entries(set)) {
      await expect(writer.page.getByLabel(label, { exact: true })).toHaveValue(value)
    }
    return writer
  }
  const later = await open()
  await expect(later.state).toContainText('Tersimpan di perangkat ini')
  await later.page.close()
  await context.unroute('**/api/desk/article.facts')
  const last = await open()
  await last.saved()
  await last.page.close()
  await open()
})

test('a session that ends in mid-edit asks to sign in, and loses nothing', async ({ page }) => {
  const sari = await Writer.at(page, await begin(site, page, 'sesi'))
  await page.context().clearCookies()
  await sari.write('Alinea satu.', ' Setelah sesi berakhir.')
  await expect(page.getByText('Sesi Anda berakhir')).toBeVisible()
  const { email, password } = newsroom.editor
  await page.getByLabel('Alamat surel').fill(email)
  await page.getByLabel('Kata sandi').fill(password)
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  await sari.saved()
  await page.reload()
  await expect(sari.source).toContainText('Setelah sesi berakhir.')
})

test('a translation is written beside its source, goes stale with it and is said to be right', async ({
  page,
}) => {
  const sari = await Writer.at(page, await begin(site, page, 'padan'))
  await page.getByRole('button', { name: 'Mulai terjemahan' }).click()
  await page.getByRole('button', { name: 'Tambah padanan' }).first().click()
  await page.keyboard.type('Paragraph one.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Paragraph two.')
  await sari.saved()
  const [left, right] = await Promise.all([
    sari.source.locator('p', { hasText: 'Alinea dua.' }).boundingBox(),
    sari.translation.locator('p', { hasText: 'Paragraph two.' }).boundingBox(),
  ])
  expect(left?.y, 'twins stand side by side').toBe(right?.y)
  await expect(page.getByRole('button', { name: 'Tambah padanan' })).toHaveCount(1)
  await sari.write('Alinea dua.', ' Berubah.')
  const note = page.getByRole('group', { name: 'Sumbernya berubah' })
  await expect(note.locator('ins')).toHaveText(/Berubah/)
  await expect(sari.translation).toContainText('Paragraph two.')
  await expect(page.getByText('1 usang')).toBeVisible()
  await note.getByRole('button', { name: 'Masih benar' }).click()
  await expect(note).toHaveCount(0)
  await sari.saved()
  await page.reload()
  await expect(sari.translation).toContainText('Paragraph two.')
  await expect(page.getByText('1 usang')).toHaveCount(0)
})

test('what is pasted keeps its structure, and nothing of it runs', async ({ page }) => {
  const sari = await Writer.at(page, await begin(site, page, 'tempel'))
  await sari.goTo('Alinea tiga.')
  await sari.source.evaluate((element) => {
    const data = new DataTransfer()
    data.setData(
      'text/html',
      '<h2>Latar</h2><p>Kata <b>tebal</b> dan <a href="javascript:alert(1)">tautan</a><img src=x onerror="document.title=\'kena\'"></p><ul><li>Satu</li><li>Dua</li></ul>',
    )
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  })
  await expect(sari.source.getByRole('heading', { name: 'Latar' })).toBeVisible()
  await expect(sari.source.getByRole('listitem')).toHaveText(['Satu', 'Dua'])
  await expect(sari.source.getByRole('strong')).toHaveText('tebal')
  await expect(sari.source.getByRole('link')).toHaveCount(0)
  await sari.saved()
  await page.reload()
  await expect(sari.source.getByRole('listitem')).toHaveText(['Satu', 'Dua'])
  expect(await page.title()).not.toBe('kena')
})

test('all of it works from the keyboard', async ({ page }) => {
  const sari = await Writer.at(page, await begin(site, page, 'papan'))
  await sari.headline.focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Judul dari papan tombol')
  for (let presses = 0; presses < 6; presses++) {
    await page.keyboard.press('Tab')
    if (await sari.source.evaluate((element) => element === document.activeElement)) break
  }
  await expect(sari.source).toBeFocused()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+Alt+2')
  await expect(sari.source.getByRole('heading', { name: 'Alinea satu.' })).toBeVisible()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(sari.source.locator(':scope > *').nth(1)).toHaveText('Alinea satu.')
  await page.keyboard.press('Shift+End')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('contoh.id/berita')
  await page.keyboard.press('Enter')
  await expect(sari.source.getByRole('link')).toHaveAttribute('href', 'https://contoh.id/berita')
  await page.keyboard.press('Control+s')
  await sari.saved()
  await page.keyboard.press('Control+/')
  await expect(page.getByRole('dialog', { name: 'Pintasan' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('the page is clean to assistive technology in both languages, on a phone too', async ({
  page,
}) => {
  const sari = await Writer.at(page, await begin(site, page, 'akses'))
  await page.getByRole('button', { name: 'Mulai terjemahan' }).click()
  await page.getByRole('button', { name: 'Tambah padanan' }).first().click()
  await page.keyboard.type('Paragraph one.')
  await sari.write('Alinea satu.', ' Berubah.')
  await page.getByText('Fakta', { exact: true }).click()
  await sari.saved()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByText('Its source has changed')).toBeVisible()
  await page.setViewportSize({ width: 360, height: 740 })
  expect(await violations(page)).toEqual([])
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBeLessThanOrEqual(0)
})
