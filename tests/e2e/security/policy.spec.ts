import { expect, openFirst, sample, save, test, useSite, visit } from '../../support/paper'
import { watchFaults } from '../../support/violations'

const site = useSite()

/** Every kind of page for readers. */
const pages = [
  '/id',
  '/en',
  sample.mangroves.id,
  sample.mangroves.en,
  `${sample.mangroves.id}/both`,
  sample.chillies.id,
  sample.floods.en,
  sample.cable.id,
  '/id/sections',
  '/id/sections/dunia',
  '/id/topics',
  '/id/search',
  '/id/search?q=bakau',
  '/id/saved',
  '/id/settings',
  '/id/settings/offline',
  '/id/settings/devices',
  '/id/offline',
  '/id/edition',
  '/id/corrections',
  '/id/about',
  '/id/tidak-ada',
  '/tidak-ada',
]

/** What browsers say of a page that is not there, or of a server that was stopped. */
const expected =
  /Failed to load resource: (?:the server responded with a status of (?:404|503)|net::ERR)/

test('every page names the scripts that may run in it, and runs all of its own', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000)
  const faults = await watchFaults(context, expected)
  for (const path of pages) {
    const answer = await page.goto(path, { waitUntil: 'load' })
    const policy = answer?.headers()['content-security-policy'] ?? ''
    expect(policy, path).toContain("default-src 'self'")
    const scripts = /script-src ([^;]*)/.exec(policy)?.[1]
    expect(scripts, path).toMatch(/^'self'(?: 'sha256-[\w+/=]+')+$/)
    expect(policy, path).toContain("frame-ancestors 'none'")
    // React has taken the page over once it has put a key of its own on an element.
    await page.waitForFunction(() =>
      Object.keys(document.body).some((key) => key.startsWith('__react')),
    )
  }
  expect(faults).toEqual([])
})

test('copies on the device are under the policy that their pages came with', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000)
  const faults = await watchFaults(context, expected)
  await openFirst(page, sample.mangroves.id)
  await save(page, sample.mangroves.headline)
  await visit(page, '/id')
  await visit(page, sample.chillies.id)
  await site.server.stop()
  for (const path of [
    sample.mangroves.id,
    '/id',
    sample.chillies.id,
    '/id/saved',
    '/id/search',
    '/id/settings/devices',
  ]) {
    const answer = await page.goto(path)
    expect(answer?.fromServiceWorker(), path).toBe(true)
    expect(answer?.headers()['content-security-policy'], path).toContain(
      "script-src 'self' 'sha256-",
    )
    await expect(page.locator('html')).toHaveAttribute('data-served', /offline/)
    await page.waitForFunction(() =>
      Object.keys(document.body).some((key) => key.startsWith('__react')),
    )
  }
  const devices = await page.goto('/id/settings/devices')
  expect(devices?.headers()['permissions-policy']).toContain('camera=(self)')
  await page.goto('/id/articles/belum-pernah-dibaca')
  await site.server.start()
  expect(faults).toEqual([])
})

test('a script that stands in a page and is not one of ours does not run', async ({
  page,
  context,
}) => {
  const faults = await watchFaults(context)
  await page.route('**/id/about', async (route) => {
    const answer = await route.fetch()
    const html = await answer.text()
    const smuggled = [
      '<script>window.ran = 1</script>',
      '<script>self.__next_f.push(window.ran = 2)</script>',
      '<img src="/tidak-ada.png" onerror="window.ran = 3">',
      '<script src="data:text/javascript,window.ran=4"></script>',
      '<script src="https://jahat.example/ran.js"></script>',
      '<iframe srcdoc="<script>parent.ran = 5</script>"></iframe>',
      '<a id="bait" href="javascript:window.ran=6">x</a>',
      '<form id="form" action="https://jahat.example/"><button>x</button></form>',
      '<base href="https://jahat.example/">',
      '<object data="data:text/html,<script>parent.ran=7</script>"></object>',
    ].join('')
    await route.fulfill({ response: answer, body: html.replace('</body>', `${smuggled}</body>`) })
  })
  await page.goto('/id/about')
  await page.locator('#bait').evaluate((bait: HTMLElement) => bait.click())
  await page.locator('#form').evaluate((form: HTMLFormElement) => form.requestSubmit())
  for (const refused of ['script-src-elem', 'script-src-attr', 'form-action', 'base-uri']) {
    await expect.poll(() => faults.join('\n')).toContain(`${refused} refused`)
  }
  expect(await page.evaluate('location.pathname')).toBe('/id/about')
  expect(await page.evaluate('window.ran')).toBeUndefined()
  expect(await page.evaluate('document.baseURI')).toContain(site.url)
})
