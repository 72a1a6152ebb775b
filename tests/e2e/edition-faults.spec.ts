import type { BrowserContext, CDPSession, Page } from '@playwright/test'
import { CountingLine } from '../support/counting-line'
import { editionTells } from '../support/edition-copy'
import { expect, openFirst, sample, test, useSite } from '../support/paper'
import { soakFactor } from '../support/property-runs'
import { noteFigures } from '../support/soak-figures'

const site = useSite()
let line: CountingLine

test.beforeEach(async () => {
  await site.server.start()
  line = await CountingLine.to(site.server.url)
})
test.afterEach(() => line.close())

/** Downloads, each cut six times: one in `npm test`, and two hundred cuts in the long run. */
const rounds = Math.ceil(1.7 * soakFactor() - 0.7)
/** Renewals in which the worker dies. */
const kills = Math.ceil(soakFactor() / 2)
const cutCount = 6

const finished = (page: Page) => page.getByText('Edisi sudah lengkap di perangkat ini.')
const goOn = (page: Page) => page.getByRole('button', { name: 'Lanjutkan' })

/** Chooses both languages and small pictures, and has the server say what they cost. */
async function choose(page: Page) {
  await openFirst(page, `${line.url}/id`)
  await page.goto(`${line.url}/id/settings/offline`)
  await page.getByLabel('Bahasa Inggris').check()
  await page.getByLabel('Kecil').check()
  await page.getByLabel('Setiap kali dibuka').check()
  await page.getByRole('button', { name: 'Hitung ukurannya' }).click()
  const button = page.getByRole('button', { name: /^Unduh / })
  const said = Number(await button.getAttribute('data-bytes'))
  expect(said).toBeGreaterThan(10_000)
  return { button, said }
}

/** Downloads it, and gives the number of its articles. */
async function download(page: Page): Promise<number> {
  const { button } = await choose(page)
  await button.click()
  await expect(finished(page)).toBeVisible()
  return wholeArticles(page)
}

/** The articles of the edition, when each has its document and all stand as one state. */
function wholeArticles(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('pena')
        opening.onsuccess = () => {
          const tx = opening.result.transaction(['entries', 'bodies', 'edition'])
          const [entries, bodies, state] = [
            tx.objectStore('entries').getAll(),
            tx.objectStore('bodies').getAllKeys(),
            tx.objectStore('edition').get('state'),
          ]
          tx.oncomplete = () => {
            opening.result.close()
            const known = new Set(bodies.result)
            const missing = entries.result.filter((entry) => !known.has(entry.hash))
            if (missing.length > 0 || (entries.result.length > 0 && !state.result?.choice)) {
              reject(new Error(`${missing.length} documents are missing`))
            } else resolve(entries.result.length)
          }
        }
      }),
  )
}

test('what arrives is what was said, within two in a hundred', async ({ page }) => {
  const { button, said } = await choose(page)
  const before = line.asked.length
  await button.click()
  await expect(finished(page)).toBeVisible()
  // The browser may look for a new worker at any time.
  const asked = line.asked.slice(before).filter((one) => !one.line.includes('/sw.js'))
  expect(asked.map((one) => one.line.split('?')[0])).toEqual([
    'GET /api/v1/bodies',
    'GET /api/v1/pictures',
  ])
  const arrived = asked.reduce((sum, one) => sum + one.bytes, 0)
  expect(Math.abs(arrived - said) / said).toBeLessThanOrEqual(0.02)
})

test.describe('cuts', () => {
  for (let round = 1; round <= rounds; round++) {
    test(`cut off again and again, a download goes on where it was (${round})`, async ({
      page,
    }) => {
      const { button, said } = await choose(page)
      // Seeded, so that a run can be had again.
      let seed = Number(process.env.PENA_SOAK_SEED ?? 7) + round
      const random = () => {
        seed = (seed * 48_271) % 2_147_483_647
        return seed / 2_147_483_647
      }
      const step = (said / (cutCount + 1)) * 2
      line.cutAfter(...Array.from({ length: cutCount }, () => Math.ceil(200 + random() * step)))
      await button.click()
      for (let tries = 0; tries < cutCount * 3; tries++) {
        await expect(finished(page).or(goOn(page))).toBeVisible({ timeout: 30_000 })
        if (await finished(page).isVisible()) break
        expect(await wholeArticles(page)).toBe(0)
        await goOn(page).click()
      }
      line.cutAfter()
      if (await goOn(page).isVisible()) await goOn(page).click()
      await expect(finished(page)).toBeVisible()
      expect(await wholeArticles(page)).toBeGreaterThan(30)
      const arrived = line.asked
        .filter((one) => /^GET \/api\/v1\/(?:bodies|pictures)/.test(one.line))
        .reduce((sum, one) => sum + one.bytes, 0)
      noteFigures({ cuts: cutCount, again: arrived / said - 1 })
      expect(arrived / said - 1).toBeLessThanOrEqual(0.1)
    })
  }
})

test('a device that is full keeps the older edition whole, and says so', async ({
  page,
  context,
}) => {
  const before = await download(page)
  const session = await context.newCDPSession(page)
  await limitStorage(session, 1)
  await page.getByLabel('Penuh').check()
  await page.getByRole('button', { name: 'Hitung ukurannya' }).click()
  await page.getByRole('button', { name: /^Unduh / }).click()
  await expect(page.getByText(/^Penyimpanan perangkat penuh\./)).toBeVisible()
  expect(await wholeArticles(page)).toBe(before)
  await limitStorage(session)
  await goOn(page).click()
  await expect(finished(page)).toBeVisible()
  expect(await wholeArticles(page)).toBe(before)
})

async function limitStorage(session: CDPSession, quotaSize?: number) {
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: line.url,
    ...(quotaSize !== undefined && { quotaSize }),
  })
}

/**
 * Has the worker renew all of the edition: of the kind of its network, browsers tell on phones alone,
 * and a worker that was killed begins anew.
 */
async function putOnWifi(context: BrowserContext, session: CDPSession) {
  await session.send('ServiceWorker.startWorker', { scopeURL: `${line.url}/` })
  const worker = context.serviceWorkers().find((one) => one.url().startsWith(line.url))
  await worker?.evaluate(() =>
    Object.defineProperty(navigator, 'connection', { value: { type: 'wifi' } }),
  )
}

test('the worker killed in the middle of a renewal leaves the edition whole', async ({
  page,
  context,
}) => {
  const articles = await download(page)
  await site.server.publish(
    { act: 'update', locale: 'id', slug: sample.mangroves.slug, paragraph: 'Yang baru.' },
    { act: 'update', locale: 'en', slug: sample.mangroves.enSlug, paragraph: 'The new one.' },
  )
  const session = await context.newCDPSession(page)
  const told = new Promise<string>((resolve) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const own = registrations.find((one) => one.scopeURL.startsWith(line.url) && !one.isDeleted)
      if (own) resolve(own.registrationId)
    })
  })
  await session.send('ServiceWorker.enable')
  const registrationId = await told
  for (let kill = 0; kill < kills; kill++) {
    // The manifest comes through; the worker waits for documents when it dies.
    const before = line.stalled
    line.stallOn('/api/v1/bodies')
    await putOnWifi(context, session)
    await session.send('ServiceWorker.dispatchPeriodicSyncEvent', {
      origin: line.url,
      registrationId,
      tag: 'pena-edition',
    })
    await expect.poll(() => line.stalled).toBeGreaterThan(before)
    await session.send('ServiceWorker.stopAllWorkers')
    line.stallOn()
    expect(await wholeArticles(page)).toBe(articles)
    noteFigures({ kills: 1 })
  }
  await page.reload()
  await page.getByRole('button', { name: 'Perbarui sekarang' }).click()
  await page.getByRole('button', { name: /^Unduh / }).click()
  await expect.poll(() => editionTells(page, 'Yang baru.')).toBe(true)
  await expect.poll(() => editionTells(page, 'The new one.')).toBe(true)
  await expect(page.getByText(/^Sambungan terputus/)).toHaveCount(0)
  expect(await wholeArticles(page)).toBe(articles)
  await site.server.stop()
  await page.goto(`${line.url}${sample.mangroves.id}`)
  await expect(page.getByText('Yang baru.')).toBeVisible()
})

test('the model phone downloads, opens, reads and searches the edition', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000)
  const session = await context.newCDPSession(page)
  await openFirst(page, `${line.url}/id`)
  await limitStorage(session, 50_000_000)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 })
  // The line itself: what a browser is told to slow down, it does not in workers.
  line.slowDown(400_000, 400)
  await page.goto(`${line.url}/id/settings/offline`)
  await page.getByLabel('Tanpa gambar').check()
  await page.getByRole('button', { name: 'Hitung ukurannya' }).click()
  await page.getByRole('button', { name: /^Unduh / }).click({ timeout: 60_000 })
  await expect(finished(page)).toBeVisible({ timeout: 60_000 })
  await site.server.stop()
  await page.goto(`${line.url}${sample.mangroves.id}`)
  await expect(
    page.getByRole('heading', { level: 1, name: sample.mangroves.headline }),
  ).toBeVisible({ timeout: 30_000 })
  await page.goto(`${line.url}/id/search?q=bakau`)
  await expect(page.getByRole('link', { name: sample.mangroves.headline })).toBeVisible({
    timeout: 30_000,
  })
})
