import { rules } from '@/worker/rules'
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

const site = useSite()

test('a saved article outlives the visits to a hundred and twenty others', async ({ page }) => {
  test.setTimeout(90_000)
  await site.server.stop()
  await site.server.script('scripts/db-generate.ts', '--articles', '60')
  await site.server.start()
  await openFirst(page, '/id')
  await save(page, sample.mast.headline)
  const visited = ['id', 'en'].flatMap((locale) =>
    Array.from({ length: 60 }, (_, index) => `/${locale}/articles/corpus-${index}`),
  )
  // The margin of a bilingual article asks like this, and the worker keeps what it gets as visited.
  await page.evaluate(async (paths) => {
    for (const path of paths) {
      const response = await fetch(path, { headers: { accept: 'text/html' } })
      if (!response.ok) throw new Error(`${path} answered ${response.status}.`)
    }
  }, visited)
  const articleRule = rules.find((rule) => rule.path.test('/id/articles/one'))
  const limit = articleRule?.maxEntries ?? 0
  expect(limit).toBeLessThan(visited.length)
  await expect
    .poll(() =>
      page.evaluate(
        async (name) => (await (await caches.open(name)).keys()).length,
        articleRule?.cache ?? '',
      ),
    )
    .toBeLessThanOrEqual(limit)
  await site.server.stop()
  await page.goto(visited[0] ?? '')
  await expect(
    page.getByRole('heading', { level: 1, name: 'Tidak ada di perangkat ini' }),
    'the oldest visit made room',
  ).toBeVisible()
  for (const [path, headline] of [
    [sample.mast.id, sample.mast.headline],
    [sample.mast.en, sample.mast.enHeadline],
  ] as const) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible()
    await expectPicturesDrawn(page)
  }
  await site.server.start()
})

test('the desk and the endpoints are never kept', async ({ page }) => {
  await openFirst(page, '/id')
  await page.evaluate(() => fetch('/api/v1/search?locale=id&q=turki'))
  await page.goto('/id/search?q=turki')
  const kept = await page.evaluate(async () => {
    const names = await caches.keys()
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return all.flat().map((request) => request.url.slice(location.origin.length))
  })
  expect(kept.filter((path) => /^\/(?:api|admin|sign-in)|\/search\?/.test(path))).toEqual([])
})

test('the manifest is whole in both languages and names pictures that are there', async ({
  request,
}) => {
  for (const locale of ['id', 'en']) {
    const page = await (await request.get(`/${locale}`)).text()
    expect(page).toContain(`<link rel="manifest" href="/${locale}/manifest.webmanifest"`)
    const answer = await request.get(`/${locale}/manifest.webmanifest`)
    expect(answer.headers()['content-type']).toContain('application/manifest+json')
    const manifest = await answer.json()
    expect(manifest).toMatchObject({
      id: '/',
      name: 'Pena Pembaharu',
      lang: locale,
      start_url: '/',
      scope: '/',
      display: 'standalone',
    })
    const purposes = manifest.icons.map((icon: { purpose?: string }) => icon.purpose ?? 'any')
    expect(purposes).toEqual(expect.arrayContaining(['any', 'maskable']))
    const pictures = [
      ...manifest.icons,
      ...manifest.shortcuts.flatMap((shortcut: { icons: object[] }) => shortcut.icons),
      ...(manifest.screenshots ?? []),
    ]
    for (const { src, sizes, type } of pictures) {
      const picture = await request.get(src)
      expect(picture.status(), src).toBe(200)
      expect(picture.headers()['content-type'], src).toContain(type)
      if (type === 'image/png') expect(pngSize(await picture.body()), src).toBe(sizes)
    }
    for (const { url } of manifest.shortcuts) expect((await request.get(url)).status()).toBe(200)
  }
})

test('the home screen is offered once, from the third visit on', async ({ page }) => {
  const hint = () => notices(page).getByText('Pasang di layar depan')
  const visitAt = async (hour: number) => {
    await page.clock.setSystemTime(new Date(Date.UTC(2026, 5, 1, hour)))
    await page.goto('/id')
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await page.evaluate(() => {
      const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
        prompt: async () => document.body.setAttribute('data-prompted', ''),
      })
      dispatchEvent(event)
    })
    await page.waitForTimeout(500)
  }
  for (const hour of [1, 2]) {
    await visitAt(hour)
    await expect(hint()).toBeHidden()
  }
  await visitAt(3)
  await expect(hint()).toBeVisible()
  await notices(page).getByRole('button', { name: 'Pasang', exact: true }).click()
  await expect(page.locator('body[data-prompted]')).toBeAttached()
  await expect(hint()).toBeHidden()
  await visitAt(4)
  await expect(hint()).toBeHidden()
})

test('what was visited is bounded in number and age, and what is saved is not', async ({
  page,
}) => {
  await openFirst(page, '/id')
  await save(page, sample.mast.headline)
  const keptLists = () =>
    page.evaluate(async () => {
      const requests = await (await caches.open('pena-pages')).keys()
      return requests.map((request) => new URL(request.url).pathname)
    })
  await page.evaluate(async () => {
    for (let index = 0; index < 45; index++) {
      await fetch(`/id/newest/${4_000_000_000_000 + index}-a`, { headers: { accept: 'text/html' } })
    }
  })
  await expect.poll(async () => (await keptLists()).length).toBe(40)
  expect(await keptLists()).not.toContain('/id')
  expect(await keptLists()).toContain('/id/newest/4000000000044-a')

  // As if all but the next had been fetched fifteen days ago.
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('workbox-expiration')
        opening.onsuccess = () => {
          const tx = opening.result.transaction('cache-entries', 'readwrite')
          const walking = tx.objectStore('cache-entries').openCursor()
          walking.onsuccess = () => {
            const cursor = walking.result
            if (!cursor) return
            cursor.update({ ...cursor.value, timestamp: Date.now() - 15 * 86_400_000 })
            cursor.continue()
          }
          tx.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
  )
  await page.goto('/id/sections/ekonomi')
  await expect.poll(keptLists).toEqual(['/id/sections/ekonomi'])
  const saved = await page.evaluate(
    async () => (await (await caches.open('pena-saved')).keys()).length,
  )
  expect(saved).toBeGreaterThan(0)
})

test('an offer to install that comes before the page is alive is not lost', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('pena-visits', `3 ${Date.now()}`)
    addEventListener('DOMContentLoaded', () => {
      dispatchEvent(new Event('beforeinstallprompt', { cancelable: true }))
    })
  })
  await page.goto('/id')
  await expect(notices(page).getByText('Pasang di layar depan')).toBeVisible()
})

function pngSize(png: Buffer): string {
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`
}
