import { CountingLine } from '../support/counting-line'
import { contact, download, heldOf } from '../support/edition-copy'
import {
  expect,
  openFirst,
  sample,
  save,
  saveButton,
  savedButton,
  test,
  useSite,
  visit,
} from '../support/paper'

const site = useSite()

test.afterEach(() => site.server.start())

test('a downloaded edition is read, from a cold start and in both languages, without a server', async ({
  page,
  context,
}) => {
  await download(page)
  await site.server.stop()
  await page.close()
  const cold = await context.newPage()

  await test.step('its front page, sections and topics', async () => {
    await cold.goto('/id/sections/budaya')
    await expect(cold.getByRole('heading', { level: 1, name: 'Budaya' })).toBeVisible()
    await expect(cold.getByText(/^Dari edisi di perangkat; kabar per .+ WIB\.$/)).toBeVisible()
    await cold.goto('/id')
    await expect(cold.getByRole('link', { name: sample.wire.headline })).toBeVisible()
  })
  await test.step('an article that was never visited, from a list', async () => {
    await cold.getByRole('link', { name: sample.mangroves.headline }).first().click()
    await expect(cold).toHaveURL(new RegExp(sample.mangroves.slug))
    await expect(
      cold.getByRole('heading', { level: 1, name: sample.mangroves.headline }),
    ).toBeVisible()
    await expect(cold).toHaveTitle(new RegExp(sample.mangroves.headline))
    await expect(cold.locator('.reading p').first()).toContainText('Saat surut pagi')
  })
  await test.step('in the other language, at the same paragraph', async () => {
    await cold.locator('[data-anchor=s5]').scrollIntoViewIfNeeded()
    await cold.locator('[data-key=language]').first().click()
    await expect(
      cold.getByRole('heading', { level: 1, name: sample.mangroves.enHeadline }),
    ).toBeVisible()
    await expect(cold).toHaveURL(new RegExp(`/en/articles/${sample.mangroves.enSlug}$`))
  })
  await test.step('both languages side by side', async () => {
    await cold.goto(`${sample.mangroves.id}/both`)
    await expect(cold.getByText(sample.mangroves.enHeadline)).toBeVisible()
  })
  await test.step('from the list of what there is, where a page was never fetched', async () => {
    await cold.goto('/id/about')
    await cold.getByRole('link', { name: sample.salt.headline }).click()
    await expect(cold.getByRole('heading', { level: 1, name: sample.salt.headline })).toBeVisible()
  })
  await test.step('saved and let go', async () => {
    await cold.goto(sample.mast.id)
    await saveButton(cold, sample.mast.headline).first().click()
    await expect(savedButton(cold, sample.mast.headline).first()).toBeVisible()
    await savedButton(cold, sample.mast.headline).first().click()
    await expect(saveButton(cold, sample.mast.headline).first()).toBeVisible()
  })
})

test('a correction and a withdrawal reach the copy on the phone', async ({ page }) => {
  await download(page)
  await page.goto(sample.trains.id)
  await page.goto(sample.salt.id)
  await page.goto('/id')
  await site.server.publish(
    {
      act: 'correct',
      locale: 'id',
      slug: sample.trains.slug,
      paragraph: 'Kereta itu berangkat pukul 21.30, bukan 20.30.',
      note: 'Jam keberangkatan keliru ditulis 20.30.',
    },
    { act: 'withdraw', locale: 'id', slug: sample.salt.slug, reason: 'Sumbernya tidak ada.' },
  )
  await contact(page)
  await expect.poll(() => heldOf(page, 'tombstones')).toBe(1)
  await expect.poll(() => heldOf(page, 'announcements')).toBe(1)
  await site.server.stop()

  await test.step('the withdrawn one is gone, and its page says when and why', async () => {
    await page.goto(sample.salt.id)
    await expect(page.getByText('Sumbernya tidak ada.')).toBeVisible()
    await expect(page.locator('.reading')).toHaveCount(0)
    for (const path of ['/id', '/id/sections/ekonomi']) {
      await page.goto(path)
      await expect(page.getByText(sample.salt.headline)).toHaveCount(0)
    }
    const left = await page.evaluate(async (headline) => {
      const found: string[] = []
      for (const name of await caches.keys()) {
        const cache = await caches.open(name)
        for (const request of await cache.keys()) {
          const answer = await cache.match(request)
          const type = answer?.headers.get('content-type') ?? ''
          if (type.includes('html') && (await answer?.text())?.includes(headline)) {
            found.push(request.url)
          }
        }
      }
      return found
    }, sample.salt.headline)
    expect(left).toEqual([])
  })
  await test.step('the corrected one says once, at its top, what changed', async () => {
    await page.goto(sample.trains.id)
    const news = page.getByRole('region', { name: 'Dikoreksi sejak salinan Anda' })
    await expect(news).toContainText('Jam keberangkatan keliru ditulis 20.30.')
    await expect(news.locator('ins').first()).toBeVisible()
    await expect(news.locator('del').first()).toBeVisible()
    await page.reload()
    await expect(page.getByText('bukan 20.30.')).toBeVisible()
    await expect(news).toHaveCount(0)
  })
})

test('of a language that was not downloaded, nothing is claimed without a server', async ({
  page,
}) => {
  await openFirst(page, '/id')
  await page.goto('/id/settings/offline')
  await page.getByLabel('Tanpa gambar').check()
  await page.getByRole('button', { name: 'Hitung ukurannya' }).click()
  await page.getByRole('button', { name: /^Unduh / }).click()
  await expect(page.getByText('Edisi sudah lengkap di perangkat ini.')).toBeVisible()
  await site.server.stop()
  await page.goto(sample.mangroves.id)
  await page.locator('[data-key=language]').first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Not on this device' })).toBeVisible()
})

test('a page that was visited says at its top, once, what was wrong in the copy', async ({
  page,
}) => {
  await openFirst(page, '/id')
  await visit(page, sample.puppets.id)
  await site.server.publish({
    act: 'correct',
    locale: 'id',
    slug: sample.puppets.slug,
    paragraph: 'Anak-anak itu berumur delapan sampai sebelas tahun.',
    note: 'Umur anak-anak keliru ditulis.',
  })
  await page.goto(sample.puppets.id)
  const news = page.getByRole('region', { name: 'Dikoreksi sejak salinan Anda' })
  await expect(news).toContainText('Umur anak-anak keliru ditulis.')
  await expect(news.locator('ins').first()).toContainText(/Anak|delapan/)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Koreksi' })).toBeVisible()
  await expect(news).toHaveCount(0)
})

test('a correction reaches copies though its article got a new address with it', async ({
  page,
}) => {
  await openFirst(page, '/id')
  await save(page, sample.trains.headline)
  await visit(page, sample.puppets.id)
  await site.server.publish(
    {
      act: 'correct',
      locale: 'id',
      slug: sample.puppets.slug,
      newSlug: 'alamat-baru-wayang',
      paragraph: 'Anak-anak itu berumur delapan sampai sebelas tahun.',
      note: 'Umur anak-anak keliru ditulis.',
    },
    {
      act: 'correct',
      locale: 'id',
      slug: sample.trains.slug,
      newSlug: 'alamat-baru-kereta',
      paragraph: 'Kereta berangkat pukul tujuh.',
      note: 'Jam berangkatnya keliru.',
    },
  )
  await page.goto('/id/settings')
  await contact(page)
  const kept = () =>
    page.evaluate(async () => {
      const found: string[] = []
      for (const name of ['pena-articles', 'pena-saved']) {
        const requests = await (await caches.open(name)).keys()
        found.push(...requests.map(({ url }) => new URL(url).pathname))
      }
      return found
    })
  const old = [sample.puppets.slug, sample.trains.slug].map((slug) => `/id/articles/${slug}`)
  await expect.poll(async () => (await kept()).filter((path) => old.includes(path))).toEqual([])
  await site.server.stop()
  await page.goto('/id/articles/alamat-baru-wayang')
  const news = page.getByRole('region', { name: 'Dikoreksi sejak salinan Anda' })
  await expect(news).toContainText('Umur anak-anak keliru ditulis.')
  await page.goto('/id/saved')
  await page.getByRole('link', { name: sample.trains.headline }).click()
  await expect(page).toHaveURL(/alamat-baru-kereta$/)
  await expect(page.getByText('Kereta berangkat pukul tujuh.').first()).toBeVisible()
})

test('the next day costs what is new, and nothing when nothing is', async ({ page }) => {
  await download(page)
  const requests: string[] = []
  page.on('request', (request) => {
    // What it costs is asked by HEAD.
    const isFetched = request.method() === 'GET' && request.url().includes('/api/v1/')
    if (isFetched) requests.push(request.url())
  })
  await contact(page)
  await page.waitForTimeout(500)
  expect(requests).toHaveLength(1)
  requests.length = 0
  await site.server.publish({
    act: 'update',
    locale: 'id',
    slug: sample.mangroves.slug,
    paragraph: 'Alinea yang diperbarui.',
  })
  await page.goto('/id/settings/offline')
  await page.getByRole('button', { name: 'Perbarui sekarang' }).click()
  const offered = page.getByRole('button', { name: /^Unduh / })
  await expect(offered).toBeVisible()
  expect(requests.filter((url) => url.includes('/bodies'))).toEqual([])
  await offered.click()
  await expect.poll(() => requests.filter((url) => url.includes('/bodies')).length).toBe(1)
  expect(requests.find((url) => url.includes('/bodies'))).toMatch(/\?h=[\w-]{12}~[\w-]{12}/)
  await expect(page.getByText('Edisi sudah lengkap di perangkat ini.')).toBeVisible()
  await page.getByRole('button', { name: 'Perbarui sekarang' }).click()
  await expect(page.getByText('Edisi sudah lengkap di perangkat ini.')).toBeVisible()
  await expect(offered).toHaveCount(0)
})

test('a size that is not true any more is said anew before anything is fetched', async ({
  page,
}) => {
  await download(page)
  await page.getByLabel('Hanya bila diminta').check()
  await page.getByRole('button', { name: 'Hitung ukurannya' }).click()
  await page.getByRole('button', { name: 'Pakai pilihan ini' }).click()
  const whole = page.getByText('Edisi sudah lengkap di perangkat ini.')
  await expect(whole).toBeVisible()
  const update = (slug: string) =>
    site.server.publish({ act: 'update', locale: 'id', slug, paragraph: 'Alinea yang baru.' })
  await update(sample.mangroves.slug)
  await page.getByRole('button', { name: 'Perbarui sekarang' }).click()
  const offered = page.getByRole('button', { name: /^Unduh / })
  await expect(offered).toBeVisible()
  await update(sample.mast.slug)
  await contact(page)
  const fetched: string[] = []
  page.on('request', (request) => {
    const isFetched = request.method() === 'GET' && request.url().includes('/api/v1/bodies')
    if (isFetched) fetched.push(request.url())
  })
  await offered.click()
  await expect(page.getByText('Ada yang berubah sejak ukurannya dihitung.')).toBeVisible()
  expect(fetched).toEqual([])
  await offered.click()
  await expect(whole).toBeVisible()
  expect(fetched).toHaveLength(1)
})

test('how often an edition is renewed is chosen without a server, and in force at once', async ({
  page,
}) => {
  await download(page)
  await site.server.stop()
  await page.getByLabel('Hanya bila diminta').check()
  await expect(page.getByText('Sudah disimpan dan langsung berlaku.')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Hanya bila diminta')).toBeChecked()
  await expect(page.getByLabel('Bahasa Inggris')).toBeChecked()
})

test('a download that is cancelled on its way leaves nothing, and is not said to be paused', async ({
  page,
}) => {
  const line = await CountingLine.to(site.server.url)
  await openFirst(page, `${line.url}/id`)
  await page.goto(`${line.url}/id/settings/offline`)
  await page.getByLabel('Penuh').check()
  await page.getByRole('button', { name: 'Hitung ukurannya' }).click()
  line.slowDown(150_000, 0)
  await page.getByRole('button', { name: /^Unduh / }).click()
  await expect.poll(() => heldOf(page, 'arrivals')).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Batalkan' }).click()
  await expect(page.getByRole('button', { name: 'Hitung ukurannya' })).toBeVisible()
  // What was on its way still comes to its end.
  await page.waitForTimeout(500)
  await expect(page.getByText(/^Dijeda/)).toHaveCount(0)
  expect(await heldOf(page, 'arrivals')).toBe(0)
  await page.reload()
  await expect(page.getByRole('button', { name: 'Hitung ukurannya' })).toBeVisible()
  await line.close()
})

test('what is on the device is listed with its size, and goes piece by piece', async ({ page }) => {
  await download(page)
  const section = page.locator('details').filter({ hasText: 'Budaya' })
  await section.locator('summary').click()
  const before = await heldOf(page, 'entries')
  await section
    .getByRole('button', { name: /^Hapus dari perangkat: / })
    .first()
    .click()
  await expect.poll(() => heldOf(page, 'entries')).toBeLessThan(before)
  await section.getByRole('button', { name: 'Hapus rubrik Budaya' }).click()
  await expect(section).toHaveCount(0)
  await page.getByRole('button', { name: 'Hapus seluruh edisi' }).click()
  await expect(page.getByText('Belum ada edisi di perangkat ini.')).toBeVisible()
  expect(await heldOf(page, 'bodies')).toBe(0)
})
