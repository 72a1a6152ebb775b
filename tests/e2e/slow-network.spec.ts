import type { Page } from '@playwright/test'
import { fetchedAtHeader } from '@/lib/shared/device/caches'
import { download } from '../support/edition-copy'
import { expect, notices, openFirst, sample, save, test, useSite } from '../support/paper'

const site = useSite({ behindLine: true })

test.afterEach(() => site.line.restore())

/** When the copy of a page on the device was fetched, in milliseconds since 1970. */
const fetchedAt = (page: Page, path: string) =>
  page.evaluate(
    async ([path, header]) => {
      const copy = await caches.match(path)
      return Number(copy?.headers.get(header))
    },
    [path, fetchedAtHeader] as const,
  )

test('on a slow network the copy on the device is shown before the network answers', async ({
  page,
}) => {
  await openFirst(page, sample.wire.id)
  const before = await fetchedAt(page, sample.wire.id)
  site.line.holdPages()
  await page.goto(sample.wire.id)
  await expect(page.getByRole('heading', { level: 1, name: sample.wire.headline })).toBeVisible()
  await expect(
    page.getByRole('status').filter({ hasText: /^Sambungan lambat\. Ini salinan dari .+ WIB\.$/ }),
  ).toBeVisible()
  site.line.releasePages()
  await expect.poll(() => fetchedAt(page, sample.wire.id)).toBeGreaterThan(before)
  // Whatever would be offered is offered when the late answer has come.
  await page.waitForTimeout(500)
  await expect(notices(page), 'nothing is offered when nothing changed').not.toContainText(
    'Halaman ini sudah berubah.',
  )
})

test('an article that changed is offered to its reader and not swapped', async ({ page }) => {
  await openFirst(page, sample.mangroves.id)
  const first = page.locator('article .reading p').first()
  const before = (await first.textContent()) ?? ''
  await site.server.publish({
    locale: 'id',
    slug: sample.mangroves.slug,
    act: 'correct',
    paragraph: 'Paragraf pertama yang sudah dibetulkan.',
    note: 'Versi sebelumnya keliru.',
  })
  site.line.holdPages()
  await page.goto(sample.mangroves.id)
  await expect(first).toHaveText(before)
  site.line.releasePages()
  await expect(notices(page)).toContainText('Halaman ini sudah berubah.')
  await expect(first).toHaveText(before)
  await notices(page).getByRole('button', { name: 'Tampilkan' }).click()
  await expect(first).toContainText('Paragraf pertama yang sudah dibetulkan.')
})

test('a server that fails gives way to the copy on the device', async ({ page }) => {
  await openFirst(page, sample.trains.id)
  site.line.failing = true
  await page.goto(sample.trains.id)
  await expect(page.getByRole('heading', { level: 1, name: sample.trains.headline })).toBeVisible()
  await expect(page.locator('.served-note')).toHaveText(
    /^Server sedang bermasalah\. Ini salinan dari .+ WIB\.$/,
  )
})

test('an article of the edition that was never visited is offered when it comes late and is newer', async ({
  page,
}) => {
  await download(page)
  await site.server.publish({
    locale: 'id',
    slug: sample.salt.slug,
    act: 'correct',
    paragraph: 'Paragraf pertama garam yang sudah dibetulkan.',
    note: 'Versi sebelumnya keliru.',
  })
  site.line.holdPages()
  await page.goto(sample.salt.id)
  await expect(page.getByRole('heading', { level: 1, name: sample.salt.headline })).toBeVisible()
  const first = page.locator('article .reading p').first()
  await expect(first).not.toContainText('dibetulkan')
  site.line.releasePages()
  await expect(notices(page)).toContainText('Halaman ini sudah berubah.')
  await expect(first).not.toContainText('dibetulkan')
})

test('a front page drawn from the edition is offered anew only when what comes late has more', async ({
  page,
}) => {
  await download(page)
  const openSlowly = async (path: string) => {
    site.line.holdPages()
    await page.goto(path)
    await expect(page.locator('html')).toHaveAttribute('data-served', 'edition')
    await expect(page.getByRole('main').getByRole('article').first()).toBeVisible()
    site.line.releasePages()
  }
  await openSlowly('/id/sections/olahraga')
  await page.waitForTimeout(1500)
  await expect(notices(page), 'nothing is new').not.toContainText('Halaman ini sudah berubah.')

  await site.server.stop()
  await site.server.script('scripts/db-generate.ts', '--articles', '1')
  await site.server.start()
  await openSlowly('/id')
  await expect(notices(page)).toContainText('Halaman ini sudah berubah.')
})

test('a picture that does not come is offered with its size, and fetched by a tap', async ({
  page,
}) => {
  site.line.broken = /^\/media\//
  await page.goto(sample.mangroves.id)
  const offer = page.locator('figure .missing-picture').first()
  await expect(offer).toContainText('Gambar ini tidak ada di perangkat.')
  site.line.broken = undefined
  await page.evaluate(() => dispatchEvent(new Event('online')))
  const button = offer.getByRole('button', { name: /^Muat gambar \([\d,]+ kB\)$/ })
  await expect(button).toBeVisible()
  const picture = page.locator('main figure img').first()
  const height = await picture.evaluate((image) => image.clientHeight)
  await button.click()
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0)
  await expect(page.locator('.missing-picture')).toHaveCount(0)
  expect(await picture.evaluate((image) => image.clientHeight), 'nothing moves').toBe(height)
})

test('a saved copy stays whole when its article is visited with other pictures', async ({
  page,
}) => {
  const kept = () =>
    page.evaluate(async (path) => {
      const saved = await (await caches.open('pena-saved')).match(path)
      const visited = await (await caches.open('pena-articles')).match(path)
      return { saved: await saved?.text(), visited: await visited?.text() }
    }, sample.mangroves.id)
  await openFirst(page, '/id')
  await save(page, sample.mangroves.headline)
  const { saved: before } = await kept()
  const other = 'f'.repeat(20)
  site.line.altered.set(sample.mangroves.id, (html) =>
    html.replaceAll(/\/media\/[0-9a-f]{20}/g, `/media/${other}`),
  )
  await page.goto(sample.mangroves.id)
  await expect.poll(async () => (await kept()).visited).toContain(other)
  expect((await kept()).saved).toBe(before)

  await test.step('and is renewed by a visit that shows the same', async () => {
    site.line.altered.set(sample.mangroves.id, (html) =>
      html.replace('</article>', 'Baru.</article>'),
    )
    await page.goto(sample.mangroves.id)
    await expect.poll(async () => (await kept()).saved).toContain('Baru.</article>')
  })
})
