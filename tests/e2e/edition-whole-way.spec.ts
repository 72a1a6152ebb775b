import { contact, heldOf } from '../support/edition-copy'
import {
  expect,
  openFirst,
  sample,
  saveButton,
  savedButton,
  test,
  untilAlive,
  useSite,
} from '../support/paper'

const site = useSite()

test('an edition of fifty articles is downloaded, read, searched and kept for a day without a server, and then told what changed', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000)
  await site.server.stop()
  // With the sample's own seventeen: fifty in Indonesian at the least.
  await site.server.script('scripts/db-generate.ts', '--articles', '35')
  await site.server.start()
  await openFirst(page, '/id')

  await test.step('download, in three requests', async () => {
    await page.goto('/id/settings/offline')
    await page.getByLabel('3 MB').check()
    await page.getByLabel('Tanpa gambar').check()
    const asked: string[] = []
    page.on('request', (request) => {
      const { pathname, searchParams } = new URL(request.url())
      // Any page may ask now what became of the pages that were visited.
      const isContact = searchParams.get('newest') === '0'
      if (pathname.startsWith('/api/v1/') && !isContact) asked.push(pathname)
    })
    await page.getByRole('button', { name: 'Hitung ukurannya' }).click()
    const start = page.getByRole('button', { name: /^Unduh / })
    await expect(start).toBeVisible()
    await start.click()
    await expect(page.getByText('Edisi sudah lengkap di perangkat ini.')).toBeVisible()
    await expect(page.getByText(/^5\d artikel/).first()).toBeVisible()
    expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(3)
  })

  await site.server.stop()
  await page.close()
  const cold = await context.newPage()

  await test.step('read from a cold start, none of it ever visited', async () => {
    await cold.goto('/id/sections/ekonomi')
    await cold.getByRole('link', { name: sample.salt.headline }).first().click()
    await expect(cold.getByRole('heading', { level: 1, name: sample.salt.headline })).toBeVisible()
    await expect(cold.locator('.reading p').first()).toBeVisible()
  })
  await test.step('search', async () => {
    await cold.goto('/id/search')
    await cold.getByRole('searchbox', { name: 'Cari artikel' }).fill('kereta perbatasan')
    await cold.getByRole('main').getByRole('link', { name: sample.trains.headline }).click()
    await expect(
      cold.getByRole('heading', { level: 1, name: sample.trains.headline }),
    ).toBeVisible()
  })
  await test.step('toggle the language, which this edition has not', async () => {
    await cold.locator('[data-key=language]').first().click()
    await expect(cold.getByRole('heading', { level: 1, name: 'Not on this device' })).toBeVisible()
    await cold.goBack()
    await expect(
      cold.getByRole('heading', { level: 1, name: sample.trains.headline }),
    ).toBeVisible()
  })
  await test.step('save and remove', async () => {
    await untilAlive(cold)
    await saveButton(cold, sample.trains.headline).first().click()
    await expect(savedButton(cold, sample.trains.headline).first()).toBeVisible()
    await cold.goto('/id/saved')
    await expect(cold.getByRole('main').getByText(sample.trains.headline)).toBeVisible()
    await cold.getByRole('button', { name: `Hapus ${sample.trains.headline}` }).click()
    await expect(cold.getByText('Belum ada yang disimpan.')).toBeVisible()
  })

  await site.server.write(
    {
      act: 'correct',
      locale: 'id',
      slug: sample.trains.slug,
      paragraph: 'Kereta itu berangkat pukul 21.30, bukan 20.30.',
      note: 'Jam keberangkatan keliru ditulis 20.30.',
    },
    { act: 'withdraw', locale: 'id', slug: sample.salt.slug, reason: 'Sumbernya tidak ada.' },
  )
  await site.server.start()

  await test.step('one contact brings the correction and the withdrawal, and offline they stand', async () => {
    await contact(cold)
    await expect.poll(() => heldOf(cold, 'tombstones')).toBe(1)
    await expect.poll(() => heldOf(cold, 'announcements')).toBe(1)
    await site.server.stop()
    await cold.goto(sample.salt.id)
    await expect(cold.getByText('Sumbernya tidak ada.')).toBeVisible()
    await expect(cold.locator('.reading')).toHaveCount(0)
    await cold.goto('/id/search?q=geomembran')
    await expect(cold.getByRole('main').getByText(sample.salt.headline)).toHaveCount(0)
    await cold.goto(sample.trains.id)
    const news = cold.getByRole('region', { name: 'Dikoreksi sejak salinan Anda' })
    await expect(news).toContainText('Jam keberangkatan keliru ditulis 20.30.')
    await expect(news.locator('ins').first()).toBeVisible()
    await site.server.start()
  })
})
