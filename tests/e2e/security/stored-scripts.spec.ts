import { readdirSync } from 'node:fs'
import { newsroom, signIn } from '../../support/desk'
import { look, watchAll } from '../../support/hostile/look'
import { alarm, fewHostileTexts, hostileTexts } from '../../support/hostile/texts'
import { expect, openFirst, save, test, useSite, visit } from '../../support/paper'

const hostile = { ...newsroom.administrator, name: `"><img src=x onerror=${alarm}()>` }

const site = useSite({ people: [hostile], written: 'tests/support/hostile/edition.ts' })

const lists = [
  '',
  '/sections',
  '/sections/dunia',
  '/topics',
  '/topics/jahat-subject',
  '/topics/jahat-person',
]
const others = [
  '/corrections',
  '/about',
  '/saved',
  '/settings',
  '/offline',
  '/articles/setiap-blok/both',
]
const articles = ['setiap-blok', 'jahat-3', 'jahat-6', 'jahat-60', 'jahat-90'].map(
  (one) => `/articles/${one}`,
)

test('nothing that is written in an article runs in a page for readers', async ({
  page,
  context,
}) => {
  test.setTimeout(100_000)
  const faults = await watchAll(context, site)
  for (const locale of ['id', 'en']) {
    for (const path of [...lists, ...others, ...articles]) await look(page, `/${locale}${path}`)
  }
  await page.goto('/id/articles/setiap-blok')
  const shown = await page.locator('article').first().textContent()
  for (const text of hostileTexts.filter((one) => /^[\x21-\x7e]+$/.test(one)).slice(0, 200)) {
    expect(shown).toContain(text)
  }
  expect(faults).toEqual([])
})

test('nothing that is searched for runs', async ({ page, context }) => {
  test.setTimeout(120_000)
  const faults = await watchAll(context, site)
  for (const text of fewHostileTexts.filter((_, index) => index % 5 === 0)) {
    await look(page, `/id/search?q=${encodeURIComponent(text)}`)
  }
  for (const text of ['Jahat script', ...fewHostileTexts.slice(20, 24)]) {
    await page.getByRole('searchbox').fill(text)
    await page.getByRole('searchbox').press('Enter')
    await expect(page.getByRole('status').or(page.getByRole('main'))).not.toHaveCount(0)
  }
  expect(faults).toEqual([])
})

test('feeds, sitemaps and manifests stay well formed and run nothing', async ({
  page,
  context,
}) => {
  const faults = await watchAll(context, site)
  await page.goto('/id/about')
  for (const path of [
    '/id/feeds/rss.xml',
    '/en/feeds/rss.xml',
    '/sitemap.xml',
    '/sitemaps/0.xml',
  ]) {
    const { problem, elements } = await page.evaluate(async (address) => {
      const text = await (await fetch(address)).text()
      const parsed = new DOMParser().parseFromString(text, 'application/xml')
      const names = [...parsed.querySelectorAll('*')].map((element) => element.localName)
      return { problem: parsed.querySelector('parsererror')?.textContent, elements: names }
    }, path)
    expect(problem, path).toBeUndefined()
    expect(
      elements.filter((name) => /^(?:script|svg|img|iframe)$/i.test(name)),
      path,
    ).toEqual([])
  }
  const manifest = await page.request.get('/id/manifest.webmanifest')
  expect(await manifest.json()).toMatchObject({ start_url: '/', scope: '/' })
  expect(faults).toEqual([])
})

test('nothing that a file of bookmarks says runs', async ({ page, context }) => {
  const faults = await watchAll(context, site)
  await page.goto('/id/saved')
  const address = `${site.url}/id/articles/jahat-60`
  const html = fewHostileTexts.map((text) => `<DT><A HREF="${address}">${text}</A>`).join('\n')
  const editions = [{ locale: 'id', headline: fewHostileTexts.join(' '), url: address }]
  const bookmarks = fewHostileTexts.map((articleId) => ({ articleId, savedAt: 1, editions }))
  const json = JSON.stringify({
    format: 'pena-bookmarks',
    version: 1,
    bookmarks: [...bookmarks, { articleId: 'jahat-60', savedAt: 1, editions }],
  })
  for (const [name, text] of [
    ['"><svg onload=pwned()>.html', html],
    ['jahat.json', json],
  ] as const) {
    const buffer = Buffer.from(text)
    await page
      .getByLabel('Impor berkas penanda')
      .setInputFiles({ name, mimeType: 'text/html', buffer })
    await expect(page.getByText(/artikel diambil · \d+ baris/)).toBeVisible()
  }
  await look(page, '/id/saved')
  expect(faults).toEqual([])
})

test('nothing that is written runs at the desk', async ({ page, context }) => {
  test.setTimeout(100_000)
  const faults = await watchAll(context, site)
  await signIn(page, site, 'administrator')
  for (const path of deskPages()) await look(page, path)
  expect(faults).toEqual([])
})

test('nothing runs in what a device keeps: copies, an edition, its search', async ({
  page,
  context,
}) => {
  test.setTimeout(100_000)
  const faults = await watchAll(context, site)
  await openFirst(page, '/id/articles/jahat-60')
  await save(page, `Jahat ${fewHostileTexts[60]}`)
  await visit(page, '/id/articles/setiap-blok')
  await page.goto('/id/settings/offline')
  await page.getByLabel('Bahasa Inggris').check()
  await page.getByLabel('Tanpa gambar').check()
  await page.getByRole('button', { name: 'Hitung ukurannya' }).click()
  await page.getByRole('button', { name: /^Unduh / }).click()
  await expect(page.getByText('Edisi sudah lengkap di perangkat ini.')).toBeVisible()
  await site.server.stop()
  const main = page.getByRole('main')
  for (const path of ['/id/articles/setiap-blok', '/en/articles/setiap-blok']) {
    await look(page, path)
    await expect(main).toContainText(`<svg onload=${alarm}()>`)
  }
  for (const path of [
    '/id/articles/jahat-60',
    '/en/articles/jahat-60',
    '/id/articles/jahat-60/both',
  ]) {
    await look(page, path)
    await expect(main).toContainText(fewHostileTexts[62] ?? '')
  }
  for (const path of [
    '/id',
    '/en',
    '/id/sections/dunia',
    '/id/topics/jahat-subject',
    '/id/saved',
  ]) {
    await look(page, path)
    await expect(main).toContainText(`${alarm}()`)
  }
  for (const path of [
    '/id/offline',
    '/id/articles/jahat-6',
    '/id/articles/"><script>pwned()</script>',
  ]) {
    await look(page, path)
  }
  for (const text of ['Jahat script', ...fewHostileTexts.slice(60, 64)]) {
    await look(page, `/id/search?q=${encodeURIComponent(text)}`)
    await expect(page.getByRole('searchbox')).toHaveValue(text)
  }
  await look(page, '/id/search?q=Jahat+script')
  await expect(main.getByRole('link', { name: /^Jahat/ }).first()).toBeVisible()
  await site.server.start()
  expect(faults).toEqual([])
})

/** Every page of the desk that needs nothing in its address but an article, a picture or a language. */
function deskPages(): string[] {
  const known: Record<string, string> = {
    '[articleId]': 'setiap-blok',
    '[imageId]': 'bad0bad0bad0bad0bad0',
    '[locale]': 'id',
  }
  return readdirSync('app/(admin)/admin', { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('page.tsx'))
    .map((file) =>
      [
        '/admin',
        ...file
          .split('/')
          .slice(0, -1)
          .map((part) => known[part] ?? part),
      ].join('/'),
    )
    .filter((path) => !/\[|\/sign-in$/.test(path))
}
