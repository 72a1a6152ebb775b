import type { Page } from '@playwright/test'
import { fetchedAtHeader } from '@/lib/shared/device/caches'
import { expect, notices, openFirst, sample, test, useSite } from '../support/paper'

const site = useSite({ behindLine: true })

test.afterEach(() => site.line.releasePages())

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
  await page
    .context()
    .route('**/*', (route) =>
      route.request().isNavigationRequest()
        ? route.fulfill({ status: 500, contentType: 'text/html', body: '<h1>Internal error</h1>' })
        : route.continue(),
    )
  await page.goto(sample.trains.id)
  await expect(page.getByRole('heading', { level: 1, name: sample.trains.headline })).toBeVisible()
})
