import { execFileSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { root } from '@/scripts/steps.mjs'
import {
  expect,
  expectPicturesDrawn,
  notices,
  openFirst,
  sample,
  save,
  test,
  useSite,
} from '../support/paper'

const site = useSite({ behindLine: true })

test.afterEach(() => site.line.restore())

test('a new version is offered, and taking it loads the page once', async ({ page }) => {
  await openFirst(page, '/id')
  site.line.replaced.set('/sw.js', `${await readWorker()}\n// A later build.`)
  await page.goto(sample.wire.id)
  await expect(notices(page)).toContainText('Versi baru aplikasi ini siap.')

  let loads = 0
  page.on('load', () => {
    loads += 1
  })
  await page.waitForTimeout(1000)
  expect(loads, 'nothing is loaded before the reader says so').toBe(0)
  await notices(page).getByRole('button', { name: 'Muat ulang' }).click()
  await expect.poll(() => loads).toBe(1)
  await page.waitForTimeout(2000)
  expect(loads).toBe(1)
  await expect(page.getByRole('heading', { level: 1, name: sample.wire.headline })).toBeVisible()
  await expect(notices(page)).not.toContainText('Versi baru aplikasi ini siap.')
})

test('what was kept by an earlier version still opens, looks and works', async ({ page }) => {
  await openFirst(page, sample.wire.id)
  await page.goto('/id')
  await save(page, sample.mast.headline)
  const before = await readWorker()
  // A later build, none of whose files is called as before.
  const built = '/_next/static/chunks/'
  const later = '/_next/static/later/'
  expect(before).toContain(built)
  site.line.serverName = (path) => path.replace(later, built)
  site.line.replaced.set('/sw.js', before.replaceAll(built, later))
  await page.goto('/id')
  await notices(page).getByRole('button', { name: 'Muat ulang' }).click()
  await expect(notices(page)).not.toContainText('Versi baru aplikasi ini siap.')
  await site.server.stop()
  try {
    for (const { id, headline } of [sample.wire, sample.mast]) {
      await page.goto(id)
      const heading = page.getByRole('heading', { level: 1, name: headline })
      await expect(heading).toBeVisible()
      await expect(heading).toHaveCSS('font-weight', '700')
      await expectPicturesDrawn(page)
      // These words come from a script that only scripts name.
      await expect(page.getByText(/^Luring\. Salinan dari .+ WIB; mungkin/)).toBeVisible()
    }
  } finally {
    await site.server.start()
  }
})

test('the kill switch takes the worker away and leaves saved articles', async ({ page }) => {
  await openFirst(page, '/id')
  await save(page, sample.mast.headline)
  const kept = await keptPaths(page)
  site.line.replaced.set('/sw.js', await killSwitch())

  await page.goto('/id')
  // It has come: it waits, or has gone to work already and undone the registration.
  const hasCome = () =>
    page
      .evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration()
        return !registration || Boolean(registration.waiting)
      })
      .catch(() => false)
  await expect.poll(hasCome, { timeout: 30_000 }).toBe(true)
  // A browser under test seldom calls a worker idle, so the old one goes with its last page.
  const later = await page.context().newPage()
  await page.close()
  const isFree = () => later.evaluate(() => navigator.serviceWorker.controller === null)
  await expect(async () => {
    await later.goto('about:blank')
    await later.waitForTimeout(1000)
    await later.goto(sample.wire.id)
    expect(await isFree()).toBe(true)
  }).toPass()
  let loads = 0
  later.on('load', () => {
    loads += 1
  })
  await later.goto(sample.mangroves.id)
  await later.waitForTimeout(2000)
  expect(loads, 'no page loads itself over and over').toBe(1)
  expect(await isFree()).toBe(true)
  expect(await keptPaths(later)).toEqual(kept)

  await test.step('and the real worker finds them again', async () => {
    site.line.replaced.clear()
    await openFirst(later, '/id')
    await site.server.stop()
    await later.goto(sample.mast.id)
    await expect(later.getByRole('heading', { level: 1, name: sample.mast.headline })).toBeVisible()
    await expectPicturesDrawn(later)
    await site.server.start()
  })
})

async function readWorker(): Promise<string> {
  return (await fetch(`${site.server.url}/sw.js`)).text()
}

/** What `npm run worker:kill` puts in the place of the worker, made in a folder of its own. */
async function killSwitch(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pena-kill-'))
  await mkdir(join(folder, 'public'))
  await cp(join(root, 'worker'), join(folder, 'worker'), { recursive: true })
  execFileSync(process.execPath, [join(root, 'scripts/worker-kill.mjs')], { cwd: folder })
  const worker = await readFile(join(folder, 'public/sw.js'), 'utf8')
  await rm(folder, { recursive: true })
  return worker
}

function keptPaths(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const requests = await (await caches.open('pena-saved')).keys()
    return requests.map((request) => new URL(request.url).pathname).sort()
  })
}
