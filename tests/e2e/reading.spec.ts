import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { APIRequestContext, Page } from '@playwright/test'
import { expect, sample, test, useSite } from '../support/paper'

const site = useSite()

test.use({ serviceWorkers: 'block' })

test('the front page has a lead, seconds, a strip for each section and the newest', async ({
  page,
}) => {
  await page.goto('/id')
  await expect(page).toHaveTitle('Pena Pembaharu')
  const main = page.getByRole('main')
  const lead = main.getByRole('article').first()
  await expect(lead.getByRole('heading', { name: sample.wire.headline })).toBeVisible()
  await expect(lead.getByText('Menteri Luar Negeri Mevlut Cavusoglu')).toBeVisible()
  for (const second of [sample.mangroves, sample.mast]) {
    await expect(main.getByRole('heading', { name: second.headline }).first()).toBeVisible()
  }
  for (const section of ['Dunia', 'Nasional', 'Ekonomi', 'Teknologi', 'Olahraga', 'Budaya']) {
    await expect(main.getByRole('link', { name: section, exact: true })).toBeVisible()
  }
  await expect(main.getByRole('heading', { name: 'Terbaru' })).toBeVisible()
  await expect(main.getByText(sample.cable.headline), 'withdrawn').toHaveCount(0)
  await main.getByRole('link', { name: 'Lebih lama' }).click()
  await expect(page).toHaveURL(/\/id\/newest\/\d+-/)
  await expect(page.getByRole('article').first()).toBeVisible()
})

test('where an article came from stands beside its text where there is room', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(sample.wire.id)
  const note = await page.getByRole('heading', { name: 'Asal berita' }).boundingBox()
  const text = await page.locator('.reading').boundingBox()
  expect(note?.x).toBeGreaterThan(0)
  expect((note?.x ?? 0) + (note?.width ?? 0)).toBeLessThan(text?.x ?? 0)
  expect(note?.y).toBeLessThan(800)
})

test('an article is laid out from section to related articles', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  await page.goto(sample.wire.id)
  const order = [
    page.getByRole('article').getByRole('link', { name: 'Dunia' }),
    page.getByRole('heading', { level: 1, name: sample.wire.headline }),
    page.getByText('Menteri Luar Negeri Mevlut Cavusoglu menyampaikannya'),
    page.getByText('Dilansir dari Anadolu Agency'),
    page.getByRole('region', { name: 'Tindakan' }),
    page.getByRole('figure').first(),
    page.getByText('gencatan senjata abadi di Libya'),
    page.getByRole('heading', { name: 'Asal berita' }),
    page.getByRole('heading', { name: 'Topik' }),
    page.getByRole('heading', { name: 'Baca juga' }),
  ]
  const tops: number[] = []
  for (const part of order) {
    await expect(part.first()).toBeVisible()
    tops.push((await part.first().boundingBox())?.y ?? Number.NaN)
  }
  expect(tops).toEqual([...tops].sort((a, b) => a - b))
  const header = page.locator('article header')
  await expect(header).toContainText('ANKARA')
  await expect(header).toContainText(/Terbit \d+ \S+ \d{4}, \d\d\.\d\d WIB/)
  await expect(header).toContainText('Senin, 15 Juni 2020')
  await expect(header).toContainText(/\d menit baca/)
  const actions = page.getByRole('region', { name: 'Tindakan' })
  await expect(actions.getByRole('button', { name: /^Simpan/ })).toBeVisible()
  await expect(actions.getByRole('link', { name: 'Dua bahasa' })).toBeVisible()
  await expect(actions.getByRole('button', { name: 'Bagikan' })).toBeVisible()
  await expect(page.getByText('Yang diubah dari salinan itu:')).toBeVisible()
  await expect(page.getByRole('article').getByText('MevlutCavusoglu')).toHaveCount(0)
})

test('a correction stands under the article and in the list of corrections', async ({ page }) => {
  await page.goto(sample.chillies.en)
  await expect(page.getByRole('heading', { name: 'Corrections' })).toBeVisible()
  await expect(page.getByText('The correct floor price is Rp23,000 per kilogram.')).toBeVisible()
  await expect(page.getByText('a floor price of Rp32,000', { exact: false })).toHaveCount(1)
  await expect(page.locator('article header')).toContainText('Updated')
  await page.goto('/en/corrections')
  await page.getByRole('link', { name: sample.chillies.enHeadline }).click()
  await expect(page).toHaveURL(new RegExp(sample.chillies.en))
})

test('an article that was withdrawn gives its reason and nothing else', async ({ page }) => {
  for (const [path, title, reason] of [
    [sample.cable.id, 'Artikel ini ditarik', 'Alasan'],
    [sample.cable.en, 'This article was withdrawn', 'Reason'],
  ] as const) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await expect(page.getByText(`${reason}:`)).toBeVisible()
    await expect(page.locator('[data-anchor]')).toHaveCount(0)
  }
})

test('sections, topics, corrections and the page about the paper lead to each other', async ({
  page,
}) => {
  await page.goto('/id/sections')
  await page.getByRole('main').getByRole('link', { name: 'Ekonomi' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ekonomi' })).toBeVisible()
  await expect(page.getByRole('link', { name: sample.salt.headline })).toBeVisible()
  await page.getByRole('link', { name: 'Read in English' }).click()
  await expect(page).toHaveURL(/\/en\/sections\/economy$/)

  await page.goto(sample.wire.id)
  await page.getByRole('article').getByRole('link', { name: 'Libya', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Libya' })).toBeVisible()
  await expect(page.getByText('Negara di Afrika utara')).toBeVisible()
  await expect(page.getByRole('link', { name: sample.wire.headline })).toBeVisible()
  await page.getByRole('link', { name: 'Tempat' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Topik' })).toBeVisible()

  const footer = page.getByRole('navigation', { name: 'Tentang terbitan ini' })
  await footer.getByRole('link', { name: 'Koreksi' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Koreksi' })).toBeVisible()
  await expect(page.getByRole('link', { name: sample.chillies.headline })).toBeVisible()
  await footer.getByRole('link', { name: 'Tentang' }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: 'Tentang Pena Pembaharu' }),
  ).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const [path, status, lang, heading] of [
    ['/id/articles/tidak-ada', 404, 'id', 'Halaman tidak ditemukan'],
    ['/en/articles/nowhere', 404, 'en', 'Page not found'],
    ['/en/sections/nowhere', 404, 'en', 'Page not found'],
    ['/id/topics/tidak-ada', 404, 'id', 'Halaman tidak ditemukan'],
    ['/id/newest/1-x', 404, 'id', 'Halaman tidak ditemukan'],
    ['/en/sections/economy/older/1-x', 404, 'en', 'Page not found'],
    ['/en/corrections/older/1-1', 404, 'en', 'Page not found'],
    ['/id/apa/pun/ini', 404, 'id', 'Halaman tidak ditemukan'],
    ['/id/articles/a%00b', 404, 'id', 'Halaman tidak ditemukan'],
    ['/fr', 404, 'id', 'Halaman tidak ditemukan'],
    ['/fr/articles/nulle-part', 404, 'id', 'Halaman tidak ditemukan'],
    ['/en/corrections/older/1-a', 400, 'en', 'This address cannot be read'],
    ['/id/newest/abc', 400, 'id', 'Alamat tidak dapat dibaca'],
    ['/en/sections/economy/older/1-', 400, 'en', 'This address cannot be read'],
    ['/en/articles/%E0%A4%A', 400, 'en', 'This address cannot be read'],
  ] as const) {
    test(`${path} is answered ${status} with a page in the right language`, async ({ page }) => {
      const answer = await page.goto(path)
      expect(answer?.status()).toBe(status)
      await expect(page.locator('html')).toHaveAttribute('lang', lang)
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
      await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
      expect(await answer?.text()).not.toMatch(/\bat .+\.(?:js|ts)x?:\d+|Error:|node_modules/)
    })
  }

  test('the search form finds articles', async ({ page }) => {
    await page.goto('/id/search')
    await page.getByRole('searchbox', { name: 'Cari artikel' }).fill('gencatan senjata')
    await page.getByRole('main').getByRole('button', { name: 'Cari' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'artikel' })).toHaveText(
      /^\d+ artikel$/,
    )
    await expect(page.locator('mark').first()).toHaveText(/gencatan/i)
    await page.getByRole('link', { name: sample.wire.headline }).click()
    await expect(page.getByRole('heading', { level: 1, name: sample.wire.headline })).toBeVisible()
  })
})

test('search answers while one types, in the language of the page', async ({ page }) => {
  await page.goto('/en/search')
  const field = page.getByRole('searchbox', { name: 'Search articles' })
  await field.pressSequentially('mangr')
  await expect(page.getByRole('link', { name: sample.mangroves.enHeadline })).toBeVisible()
  await expect(page.getByText(sample.mangroves.headline)).toHaveCount(0)
  await field.fill('zzzzqqqq')
  await expect(page.getByText('No article has “zzzzqqqq”.')).toBeVisible()
})

test('search takes up what was typed before its scripts had come', async ({ page }) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/en/search', { waitUntil: 'commit' })
  await page.getByRole('searchbox', { name: 'Search articles' }).pressSequentially('mangr')
  release()
  await expect(page.getByRole('link', { name: sample.mangroves.enHeadline })).toBeVisible()
})

test('no search makes the paper fail, and none is taken for markup', async ({ page, request }) => {
  const hostile = [
    '"',
    '""" \' `',
    '*',
    'a* OR b*',
    'NEAR(turki libya, 2)',
    'headline:turki AND NOT libya',
    '^turki - + ( ) { } [ ] \\',
    '🌶️🌊',
    '%',
    '\u0000',
    'x'.repeat(5000),
    'turki '.repeat(900),
    '<script>document.title="taken"</script>',
    '</title><img src=x onerror=document.title="taken">',
    'localeen',
  ]
  for (const text of hostile) {
    const asked = encodeURIComponent(text)
    for (const path of [`/id/search?q=${asked}`, `/api/v1/search?locale=id&q=${asked}`]) {
      expect((await request.get(path)).status(), text.slice(0, 40)).toBe(200)
    }
  }
  for (const text of hostile.filter((one) => one.includes('<'))) {
    await page.goto(`/en/search?q=${encodeURIComponent(text)}`)
    await expect(page.getByText(`No article has “${text}”.`)).toBeVisible()
    await expect(page).toHaveTitle('Search — Pena Pembaharu')
  }
  expect(site.server.output).not.toMatch(/Error|\bat .+:\d+:\d+/)
})

test('the address without a language goes by the choice, then the browser, then Indonesian', async ({
  request,
}) => {
  const answers = async (headers: Record<string, string>) => {
    const answer = await request.get('/', { headers, maxRedirects: 0 })
    expect([302, 307]).toContain(answer.status())
    return new URL(answer.headers().location ?? '', site.url).pathname
  }
  expect(await answers({ 'accept-language': 'en-GB,en;q=0.9,id;q=0.4' })).toBe('/en')
  expect(await answers({ 'accept-language': 'fr, id;q=0.5, en;q=0.9' })).toBe('/en')
  expect(await answers({ 'accept-language': 'in-ID' })).toBe('/id')
  expect(await answers({ 'accept-language': 'de' })).toBe('/id')
  expect(await answers({ 'accept-language': 'en', cookie: 'pena-locale=id' })).toBe('/id')
  expect(await answers({ 'accept-language': 'id', cookie: 'pena-locale=en' })).toBe('/en')
  expect(await answers({ 'accept-language': 'en', cookie: 'pena-locale=xx' })).toBe('/en')
})

test('an article tells search engines and other programs what it is', async ({ page }) => {
  await page.goto(sample.chillies.id)
  const json = await page.locator('script[type="application/ld+json"]').textContent()
  expect(JSON.parse(json ?? '')).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: sample.chillies.headline,
    inLanguage: 'id',
    url: site.url + sample.chillies.id,
    datePublished: expect.stringMatching(/^\d{4}-\d\d-\d\dT.+Z$/),
    author: { '@type': 'Person', name: 'Intan Pramesti' },
    publisher: { name: 'Pena Pembaharu' },
    correction: [expect.stringContaining('Rp23.000')],
    workTranslation: { inLanguage: 'en', url: site.url + sample.chillies.en },
  })
  const head = {
    'og:type': 'article',
    'og:title': sample.chillies.headline,
    'og:locale': 'id_ID',
    'og:url': site.url + sample.chillies.id,
  }
  for (const [property, content] of Object.entries(head)) {
    await expect(page.locator(`meta[property="${property}"]`)).toHaveAttribute('content', content)
  }
  await expect(page.locator('meta[property="og:image"]')).toHaveAttribute(
    'content',
    new RegExp(`^${site.url}/media/`),
  )
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    site.url + sample.chillies.id,
  )
  expect(await alternates(page)).toEqual({
    id: site.url + sample.chillies.id,
    en: site.url + sample.chillies.en,
    'x-default': site.url + sample.chillies.id,
  })
  await page.goto(sample.puppets.id)
  expect(Object.keys(await alternates(page))).toEqual(['id'])
})

test('each feed is well formed and holds articles of its language alone', async ({
  page,
  request,
}) => {
  await page.goto('/id/about')
  for (const locale of ['id', 'en'] as const) {
    const answer = await request.get(`/${locale}/feeds/rss.xml`)
    expect(answer.headers()['content-type']).toContain('application/rss+xml')
    const feed = await readXml(page, await answer.text())
    expect(feed.root).toBe('rss')
    expect(feed.links.length).toBeGreaterThan(10)
    for (const link of feed.links) expect(link).toContain(`${site.url}/${locale}/articles/`)
    const [headline, other] =
      locale === 'id'
        ? [sample.wire.headline, sample.wire.enHeadline]
        : [sample.wire.enHeadline, sample.wire.headline]
    expect(feed.titles).toContain(headline)
    expect(feed.titles).not.toContain(other)
    expect(feed.titles.includes(sample.puppets.headline)).toBe(locale === 'id')
    expect(feed.titles).not.toContain(sample.cable.headline)
  }
})

test('the sitemap lists what is public and robots are told where it is', async ({
  page,
  request,
}) => {
  await page.goto('/id/about')
  const robots = await (await request.get('/robots.txt')).text()
  expect(robots).toContain(`Sitemap: ${site.url}/sitemap.xml`)
  expect(robots).toContain('Disallow: /admin')
  const addresses = await sitemapAddresses(page, request)
  for (const path of ['/id', '/en', sample.wire.id, sample.wire.en, sample.puppets.id]) {
    expect(addresses).toContain(site.url + path)
  }
  for (const path of [sample.cable.id, sample.puppets.en]) {
    expect(addresses).not.toContain(site.url + path)
  }
  await test.step('each address names its twin and the one for other readers', async () => {
    const sitemap = await (await request.get('/sitemaps/0.xml')).text()
    for (const [id, en] of [
      ['/id', '/en'],
      [sample.wire.id, sample.wire.en],
      ['/id/sections/ekonomi', '/en/sections/economy'],
      ['/id/corrections', '/en/corrections'],
    ]) {
      const links = [
        `hreflang="id" href="${site.url}${id}"`,
        `hreflang="en" href="${site.url}${en}"`,
        `hreflang="x-default" href="${site.url}${id}"`,
      ].map((attributes) => `<xhtml:link rel="alternate" ${attributes}/>`)
      for (const path of [id, en]) {
        expect(sitemap).toContain(`<loc>${site.url}${path}</loc>`)
        const [entry] = sitemap
          .split('<url>')
          .filter((one) => one.includes(`<loc>${site.url}${path}</loc>`))
        for (const link of links) expect(entry).toContain(link)
      }
    }
    await page.goto('/id/topics')
    const topic = await page
      .getByRole('main')
      .locator('a[href*="/topics/"]')
      .first()
      .getAttribute('href')
    expect(addresses).toContain(site.url + topic)
  })
})

async function sitemapAddresses(page: Page, request: APIRequestContext): Promise<string[]> {
  const index = await readXml(page, await (await request.get('/sitemap.xml')).text())
  if (index.root === 'urlset') return index.locations
  const parts = index.locations.map(async (location) =>
    readXml(page, await (await request.get(location)).text()),
  )
  return (await Promise.all(parts)).flatMap((part) => part.locations)
}

/** What an XML document holds, as a browser's own parser reads it. */
function readXml(page: Page, text: string) {
  return page.evaluate((source) => {
    const xml = new DOMParser().parseFromString(source, 'application/xml')
    const texts = (selector: string) =>
      [...xml.querySelectorAll(selector)].map((one) => one.textContent ?? '')
    return {
      root: xml.documentElement.localName,
      titles: texts('item > title'),
      links: texts('item > link'),
      locations: texts('loc'),
    }
  }, text)
}

function alternates(page: Page): Promise<Record<string, string>> {
  return page
    .locator('link[rel=alternate][hreflang]')
    .evaluateAll((links) =>
      Object.fromEntries(
        links.map((link) => [link.getAttribute('hreflang') ?? '', (link as HTMLLinkElement).href]),
      ),
    )
}

// Last in this file: the articles that it adds would crowd the searches of the others.
test('older pages of a section hold still while news is published, which shows at once', async ({
  page,
}) => {
  await site.server.stop()
  await site.server.script('scripts/db-generate.ts', '--articles', '150')
  await site.server.start()
  await page.goto('/id/sections/ekonomi')
  const headlines = () =>
    page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents()
  const first = await headlines()
  expect(first).toHaveLength(20)
  await page.getByRole('link', { name: 'Lebih lama' }).click()
  await expect(page).toHaveURL(/\/older\//)
  const second = await headlines()
  expect(second.filter((headline) => first.includes(headline))).toEqual([])

  const file = join(tmpdir(), `pena-e2e-${process.pid}.txt`)
  await writeFile(file, 'JAKARTA. Harga beras turun pada hari Senin, kata seorang pedagang.\n')
  const said = await site.server.script(
    'scripts/wire-import.ts',
    ...['--headline', 'Harga Beras Turun', '--standfirst', 'Sejak pagi.'],
    ...['--section', 'ekonomi', '--publish', file],
  )
  await rm(file)
  expect(said).toContain('Published: /id/articles/harga-beras-turun')

  await page.reload()
  expect(await headlines()).toEqual(second)
  await page.getByRole('link', { name: 'Kembali ke yang terbaru' }).click()
  await expect(page).toHaveURL(/\/ekonomi$/)
  expect((await headlines()).slice(0, 19)).toEqual(['Harga Beras Turun', ...first.slice(0, 18)])
  await page.goto('/id')
  await expect(page.getByRole('heading', { name: 'Harga Beras Turun' }).first()).toBeVisible()
  await page.goto('/en/sections/economy')
  await expect(page.getByRole('article').first()).toContainText('In Indonesian only')
})
