import { expect, notices, sample, test, untilAlive, useSite } from '../support/paper'

const site = useSite()

test('an article is shared by the sheet of the system', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(navigator, {
      share: async (given: ShareData) => {
        document.body.dataset.shared = JSON.stringify(given)
      },
    })
  })
  await page.goto(`${sample.wire.id}?utm_source=wa#s3`)
  await untilAlive(page)
  await page.getByRole('button', { name: 'Bagikan' }).click()
  await expect(page.locator('body')).toHaveAttribute(
    'data-shared',
    JSON.stringify({ title: sample.wire.headline, url: site.url + sample.wire.id }),
  )
})

test('where there is no sheet its address is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.addInitScript(() => Object.assign(navigator, { share: undefined }))
  await page.goto(sample.wire.en)
  await untilAlive(page)
  await page.getByRole('button', { name: 'Share' }).click()
  await expect(notices(page, 'en')).toContainText('copied')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(site.url + sample.wire.en)
})

test('closing the sheet is no failure, and a refusal shows the address', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(navigator, {
      share: async () => {
        throw new DOMException('', document.body.dataset.refused ?? 'AbortError')
      },
    })
  })
  await page.goto(sample.wire.id)
  await untilAlive(page)
  const share = page.getByRole('button', { name: 'Bagikan' })
  await share.click()
  await page.waitForTimeout(300)
  await expect(notices(page)).not.toContainText(sample.wire.id)
  await page.evaluate(() => {
    document.body.dataset.refused = 'NotAllowedError'
  })
  await share.click()
  await expect(notices(page)).toContainText(site.url + sample.wire.id)
})
