import { expect, notices, openFirst, sample, test, useSite } from '../support/paper'

const site = useSite({ behindLine: true })

test.afterEach(() => {
  site.line.pageDelay = 0
})

test('on a slow network the copy on the device is shown before the network answers', async ({
  page,
}) => {
  await openFirst(page, sample.wire.id)
  // Long enough for a busy machine to start the worker: its own patience is three seconds.
  site.line.pageDelay = 15_000
  const asked = Date.now()
  await page.goto(sample.wire.id, { waitUntil: 'commit' })
  await expect(page.getByRole('heading', { level: 1, name: sample.wire.headline })).toBeVisible()
  await expect(
    page.getByRole('status').filter({ hasText: /^Sambungan lambat\. Ini salinan dari .+ WIB\.$/ }),
  ).toBeVisible()
  expect(Date.now() - asked).toBeLessThan(site.line.pageDelay)
  await page.waitForTimeout(asked + site.line.pageDelay + 1000 - Date.now())
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
  site.line.pageDelay = 12_000
  await page.goto(sample.mangroves.id)
  await expect(first).toHaveText(before)
  await expect(notices(page)).toContainText('Halaman ini sudah berubah.', { timeout: 20_000 })
  await expect(first).toHaveText(before)
  site.line.pageDelay = 0
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
