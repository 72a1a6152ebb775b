import type { Page } from '@playwright/test'
import {
  expect,
  expectPicturesDrawn,
  notices,
  openFirst,
  sample,
  save,
  test,
  untilKept,
  useSite,
  visit,
} from '../support/paper'

const site = useSite()

test.afterEach(() => site.server.start())

/** Reads the front page, a section and two articles, and saves a third from a card. */
async function readAndSave(page: Page) {
  await openFirst(page, '/id')
  await visit(page, '/id/sections/ekonomi')
  await visit(page, sample.wire.id)
  await visit(page, sample.mangroves.id)
  await page.goto('/id')
  await save(page, sample.mast.headline)
}

const offlineNote = (page: Page) =>
  page.getByRole('status').filter({ hasText: 'Luring. Salinan dari' })

test('what was visited opens without a server and says since when', async ({ page }) => {
  await readAndSave(page)
  await site.server.stop()
  for (const path of ['/id', '/id/sections/ekonomi', sample.wire.id, sample.mangroves.id]) {
    await page.goto(path)
    await expect(offlineNote(page)).toHaveText(
      /^Luring\. Salinan dari .+ WIB; mungkin sudah berubah\.$/,
    )
    await expect(page.locator('main h1')).toHaveCount(1)
  }
  await expect(page.getByRole('heading', { name: sample.mangroves.headline })).toBeVisible()
  await expectPicturesDrawn(page)
})

test('an article that is only in the other language is reached from its card without a server', async ({
  page,
}) => {
  await openFirst(page, '/en')
  await visit(page, '/en/sections/culture')
  await save(page, sample.puppets.headline, 'en')
  await site.server.stop()
  await page.getByRole('link', { name: sample.puppets.headline }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Not translated yet' })).toBeVisible()
  await page.getByRole('link', { name: 'Read it in Indonesian' }).click()
  await expect(page.getByRole('heading', { level: 1, name: sample.puppets.headline })).toBeVisible()
})

test('a saved article that was never opened reads whole without a server', async ({ page }) => {
  await readAndSave(page)
  await site.server.stop()

  await test.step('by a tap on its headline', async () => {
    await page.goto('/id/saved')
    await page.getByRole('link', { name: sample.mast.headline }).click()
    await expect(page.getByRole('heading', { level: 1, name: sample.mast.headline })).toBeVisible()
    await expect(offlineNote(page)).toBeVisible()
    await expectPicturesDrawn(page)
  })
  await test.step('after the page is loaded again', async () => {
    await page.reload()
    await expect(page.getByRole('heading', { level: 1, name: sample.mast.headline })).toBeVisible()
    await expectPicturesDrawn(page)
  })
  await test.step('in the other language too', async () => {
    await page.getByRole('link', { name: 'Read in English' }).click()
    await expect(
      page.getByRole('heading', { level: 1, name: sample.mast.enHeadline }),
    ).toBeVisible()
    await expect(page.getByRole('status').filter({ hasText: 'Offline. A copy from' })).toBeVisible()
    await expectPicturesDrawn(page)
  })
  await test.step('and in both languages at once', async () => {
    await page.getByRole('link', { name: 'Both languages' }).click()
    await expect(page.getByText(sample.mast.headline)).toBeVisible()
    await expect(page.getByRole('heading', { name: sample.mast.enHeadline })).toBeVisible()
  })
  await test.step('by its address, in a new tab', async () => {
    const tab = await page.context().newPage()
    await tab.goto(sample.mast.id)
    await expect(tab.getByRole('heading', { level: 1, name: sample.mast.headline })).toBeVisible()
    await expectPicturesDrawn(tab)
  })
})

test('the icon opens the paper without a server, in the language that was chosen', async ({
  page,
}) => {
  await openFirst(page, '/id')
  await page.getByRole('link', { name: 'Read in English' }).click()
  await untilKept(page, '/en')
  // What the icon would open is asked of the worker in the same way.
  const opens = () =>
    page.evaluate(async () => (await fetch('/', { headers: { accept: 'text/html' } })).url)
  await expect.poll(opens, { message: 'the language is remembered' }).toMatch(/\/en$/)
  await site.server.stop()
  await page.goto('/')
  await expect(page).toHaveURL(/\/en$/)
  await expect(page.getByRole('status').filter({ hasText: 'Offline. A copy from' })).toBeVisible()
  await expect(page.getByRole('heading', { name: sample.wire.enHeadline })).toBeVisible()
})

test('the icon opens the paper without a server though only an article was ever read', async ({
  page,
}) => {
  await openFirst(page, sample.wire.id)
  await site.server.stop()
  await page.goto('/')
  await expect(page).toHaveURL(/\/id$/)
  await expect(offlineNote(page)).toBeVisible()
  await expect(page.getByRole('heading', { name: sample.wire.headline })).toBeVisible()
})

test('of pages that were asked for, one that moved comes and one that is none is said to be', async ({
  page,
}) => {
  await openFirst(page, '/id')
  await site.server.stop()
  const moved = sample.salt.en.replace('/en/', '/id/')
  for (const path of [moved, '/id/articles/tidak-ada']) {
    await page.goto(path)
    await page.getByRole('button', { name: 'Ambil saat tersambung' }).click()
    await expect(page.getByText('Akan diambil begitu tersambung.')).toBeVisible()
  }
  await site.server.start()
  await page.goto('/id')
  await expect(notices(page)).toContainText('tidak ada: /id/articles/tidak-ada')
  await expect(notices(page)).toContainText(`sudah diambil: ${sample.salt.headline}`)
  await site.server.stop()
  await page.goto(sample.salt.id)
  await expect(page.getByRole('heading', { level: 1, name: sample.salt.headline })).toBeVisible()
})

test('a page that is not on the device says so, lists what is, and comes when it can', async ({
  page,
}) => {
  await readAndSave(page)
  await site.server.stop()

  await test.step('in the language of the address', async () => {
    await page.goto(sample.salt.en)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.getByRole('heading', { level: 1, name: 'Not on this device' })).toBeVisible()
    await page.goto(sample.salt.id)
    await expect(page.locator('html')).toHaveAttribute('lang', 'id')
    await expect(
      page.getByRole('heading', { level: 1, name: 'Tidak ada di perangkat ini' }),
    ).toBeVisible()
  })
  await test.step('lists what can be read instead', async () => {
    const main = page.getByRole('main')
    await expect(main.getByRole('listitem').first()).toContainText('disimpan')
    for (const { headline } of [sample.wire, sample.mangroves, sample.mast]) {
      await expect(main.getByRole('link', { name: headline }).first()).toBeVisible()
    }
    const english = main.getByRole('listitem').filter({ hasText: sample.mast.enHeadline })
    await expect(english.first()).toContainText('dalam bahasa Inggris')
  })
  await test.step('queues it', async () => {
    await page.getByRole('button', { name: 'Ambil saat tersambung' }).click()
    await expect(page.getByText('Akan diambil begitu tersambung.')).toBeVisible()
  })
  await test.step('says that it has come once there is a network', async () => {
    await site.server.start()
    await page.goto('/id')
    const arrived = notices(page).getByText('Halaman yang Anda minta sudah diambil:')
    await expect(arrived).toContainText(sample.salt.headline)
  })
  await test.step('and then it reads without one', async () => {
    await site.server.stop()
    await notices(page).getByRole('button', { name: 'Tampilkan' }).click()
    await expect(page.getByRole('heading', { level: 1, name: sample.salt.headline })).toBeVisible()
  })
})

test('a search without a server and without an edition says what it needs', async ({ page }) => {
  await openFirst(page, '/id')
  await site.server.stop()
  await page.goto('/id/search?q=bakau')
  await expect(page.getByRole('searchbox', { name: 'Cari artikel' })).toHaveValue('bakau')
  await expect(page.getByText('Mencari tanpa sambungan memerlukan edisi')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Unduh edisi' })).toHaveAttribute(
    'href',
    '/id/settings/offline',
  )
})

test('pages of the app open without a server though they were never visited', async ({ page }) => {
  await openFirst(page, '/id')
  await site.server.stop()
  await page.goto('/en/saved')
  await expect(page.getByRole('heading', { level: 1, name: 'Saved' })).toBeVisible()
  await expect(page.getByText('Nothing saved yet.')).toBeVisible()
  await page.goto('/id/settings')
  await page.getByText('Gelap').click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('an article saved without a server gets its copy when there is one', async ({ page }) => {
  await openFirst(page, '/id')
  await site.server.stop()
  await page.goto('/id')
  await page
    .getByRole('button', { name: `Simpan: ${sample.mangroves.headline}` })
    .first()
    .click()
  await expect(notices(page)).toContainText('Salinannya diambil nanti saat tersambung.')
  await page.goto('/id/saved')
  await expect(page.getByText('Belum ada salinan di perangkat')).toBeVisible()
  await site.server.start()
  await page.goto('/id')
  await page.goto('/id/saved')
  await expect(page.getByText(/[\d,]+ (?:kB|MB) di perangkat ini/)).toBeVisible()
  await expect(page.getByText('Belum ada salinan di perangkat')).toBeHidden()
  await site.server.stop()
  await page.getByRole('link', { name: sample.mangroves.headline }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: sample.mangroves.headline }),
  ).toBeVisible()
})

test('deleting visited pages leaves what was saved', async ({ page }) => {
  await readAndSave(page)
  await page.goto('/id/settings')
  await page.getByRole('button', { name: 'Hapus halaman yang pernah dibuka' }).click()
  await expect(page.getByText('Yang tersimpan tetap ada.')).toBeVisible()
  await site.server.stop()
  await page.goto(sample.wire.id)
  await expect(
    page.getByRole('heading', { level: 1, name: 'Tidak ada di perangkat ini' }),
  ).toBeVisible()
  await expect(page.getByRole('link', { name: sample.wire.headline })).toBeHidden()
  await page.getByRole('link', { name: sample.mast.headline }).click()
  await expect(page.getByRole('heading', { level: 1, name: sample.mast.headline })).toBeVisible()
  await expectPicturesDrawn(page)
})
