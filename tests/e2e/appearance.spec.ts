import type { Page } from '@playwright/test'
import {
  expect,
  notices,
  sample,
  saveButton,
  test,
  untilAlive,
  untilPlaceKept,
  useSite,
} from '../support/paper'

const site = useSite()

test.use({ serviceWorkers: 'block' })

const phone = { width: 360, height: 740 }
const paper = { light: 'rgb(251, 250, 247)', dark: 'rgb(16, 19, 21)' } as const

const everyPage = [
  '/id',
  '/en',
  sample.wire.id,
  sample.wire.en,
  `${sample.wire.id}/both`,
  sample.floods.en,
  sample.cable.id,
  sample.puppets.en,
  '/id/sections',
  '/en/sections/economy',
  '/id/topics',
  '/en/topics/libya',
  '/id/corrections',
  '/en/about',
  '/id/search',
  '/id/search?q=turki',
  '/id/saved',
  '/en/settings',
  '/id/offline',
  '/en/nowhere',
  '/id/newest/rusak',
]

test('a page that was changed before it came alive is drawn anew as it was chosen, buttons and all', async ({
  page,
}) => {
  await page.addInitScript(() => {
    localStorage.setItem('pena-appearance', JSON.stringify({ theme: 'dark', size: '3' }))
  })
  // As a translator or an extension does.
  const { id, headline } = sample.mangroves
  await page.route(`**${id}`, async (route) => {
    const answer = await route.fetch()
    const html = await answer.text()
    await route.fulfill({
      response: answer,
      body: html.replace(`${headline}</h1>`, 'Lain sama sekali</h1>'),
    })
  })
  await page.goto(id)
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible()
  const root = page.locator('html')
  await expect(root).toHaveAttribute('data-theme', 'dark')
  await expect(root).toHaveAttribute('data-size', '3')
  await expect(saveButton(page, headline).first()).toBeVisible()
})

test('the colours chosen are kept and never flash', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.addInitScript(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    new MutationObserver(() => {
      const { theme } = document.documentElement.dataset
      if (document.body && seen.length === 0) seen.push(theme ?? 'none')
    }).observe(document, { childList: true, subtree: true })
  })
  const body = page.locator('html')
  await page.goto('/id/settings')
  await expect(body).toHaveCSS('background-color', paper.light)
  await page.getByText('Gelap').click()
  await expect(body).toHaveCSS('background-color', paper.dark)
  await page.goto(sample.wire.id)
  await expect(body).toHaveCSS('background-color', paper.dark)
  expect(await page.evaluate('seen'), 'chosen before the body is there').toEqual(['dark'])

  await page.goto('/id/settings')
  await expect(page.getByRole('radio', { name: 'Gelap' })).toBeChecked()
  await page.getByText('Terang').click()
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/id')
  await expect(body).toHaveCSS('background-color', paper.light)

  await page.goto('/id/settings')
  await page.getByText('Ikut perangkat').click()
  await expect(body).toHaveCSS('background-color', paper.dark)
  await page.goto('/id')
  await expect(body).toHaveCSS('background-color', paper.dark)
  await page.emulateMedia({ colorScheme: 'light' })
  await expect(body).toHaveCSS('background-color', paper.light)
})

test('the text has four sizes and two faces, chosen where one reads', async ({ page }) => {
  await page.goto(sample.wire.id)
  const text = page.locator('.reading > p').first()
  const look = () =>
    text.evaluate((one) => {
      const { fontSize, fontFamily } = getComputedStyle(one)
      return { size: Number.parseFloat(fontSize), face: fontFamily }
    })
  await page.getByRole('region', { name: 'Tindakan' }).getByText('Huruf').click()
  const sizes: number[] = []
  for (const step of [1, 2, 3, 4]) {
    await page.getByRole('radio', { name: `Ukuran ${step} dari 4` }).check({ force: true })
    sizes.push((await look()).size)
  }
  expect(sizes).toEqual([...new Set(sizes)].sort((a, b) => a - b))
  expect((await look()).face).toMatch(/serif$/)
  await page.getByText('Tanpa kait').click()
  expect((await look()).face).toMatch(/sans-serif$/)
  await page.goto(sample.mangroves.en)
  expect(await look()).toEqual({ size: sizes[3], face: expect.stringMatching(/sans-serif$/) })
})

test('reading goes on where it stopped', async ({ page }) => {
  await page.goto(sample.wire.id)
  await untilAlive(page)
  const paragraph = page.locator('.reading > [data-anchor]').nth(6)
  await paragraph.evaluate((one) => one.scrollIntoView({ block: 'start', behavior: 'instant' }))
  await untilPlaceKept(page)
  await page.goto('/id')
  await page.goto(sample.wire.id)
  await expect(notices(page)).toContainText(/Terakhir dibaca sampai paragraf [678]\./)
  await expect(paragraph).not.toBeInViewport()
  await notices(page).getByRole('button', { name: 'Lanjutkan' }).click()
  await expect(paragraph).toBeInViewport()
  await expect(notices(page)).not.toContainText('Terakhir dibaca')
})

test('on paper there are no bars, buttons or margins links', async ({ page }) => {
  await page.setViewportSize(phone)
  await page.goto(sample.wire.id)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('contentinfo')).toBeHidden()
  await expect(page.getByRole('region', { name: 'Tindakan' })).toBeHidden()
  await expect(page.getByRole('complementary', { name: 'Baca juga' })).toBeHidden()
  for (const bar of await page.getByRole('navigation', { name: 'Navigasi utama' }).all()) {
    await expect(bar).toBeHidden()
  }
  await expect(page.locator('[data-twin]').first()).toBeHidden()
  await expect(page.getByRole('heading', { level: 1, name: sample.wire.headline })).toBeVisible()
  await expect(page.getByText('gencatan senjata abadi di Libya')).toBeVisible()
})

test('on paper a quote still says whose it is', async ({ page }) => {
  await page.goto(sample.mangroves.id)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('blockquote footer').first()).toBeVisible()
})

for (const [name, viewport] of [
  ['at 320 pixels', { width: 320, height: 640 }],
  ['at 200 % of a desktop window', { width: 640, height: 400 }],
] as const) {
  test(`no page is wider than the window ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport)
    for (const path of everyPage) {
      await page.goto(path)
      const tooWide = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return scrollWidth - clientWidth
      })
      expect.soft(tooWide, path).toBe(0)
    }
  })
}

test('the largest text still fits a narrow phone', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem('pena-appearance', JSON.stringify({ size: '4', face: 'sans' })),
  )
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of [sample.wire.id, `${sample.wire.en}/both`]) {
    await page.goto(path)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  }
})

test('what a thumb taps is large enough', async ({ page }) => {
  await page.setViewportSize(phone)
  for (const path of ['/id', sample.wire.id, '/id/saved', '/id/settings']) {
    await page.goto(path)
    const targets = page.locator(
      'nav a:visible, header a.button:visible, button:visible, summary:visible',
    )
    for (const target of await targets.all()) {
      const box = await target.boundingBox()
      const name = `${path}: ${(await target.getAttribute('aria-label')) ?? (await target.textContent())}`
      expect.soft(box?.height ?? 0, name).toBeGreaterThanOrEqual(44)
    }
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the paper is read, and its links lead on', async ({ page }) => {
    await page.goto('/id')
    await page.getByRole('link', { name: sample.wire.headline }).first().click()
    await expect(page.getByRole('heading', { level: 1, name: sample.wire.headline })).toBeVisible()
    await expect(page.getByText('gencatan senjata abadi di Libya')).toBeVisible()
    await expect(page.getByRole('button', { name: /^Simpan/ })).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Bagikan' })).toHaveCount(0)
    await page.getByRole('article').getByRole('link', { name: 'Dunia' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Dunia' })).toBeVisible()
    await page.goto(sample.wire.id)
    await page.getByRole('link', { name: 'Dua bahasa' }).click()
    await expect(page.getByText(sample.wire.enHeadline)).toBeVisible()
    await page.getByRole('link', { name: 'Read in English' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await page
      .getByRole('navigation', { name: 'Sections of the paper' })
      .getByText('Topics')
      .click()
    await page.getByRole('link', { name: 'Libya' }).click()
    await expect(page.getByRole('link', { name: sample.wire.enHeadline })).toBeVisible()
  })
})

test('the first tab skips to the content, and what has the focus is seen', async ({ page }) => {
  await page.goto(sample.wire.id)
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Langsung ke isi' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('article').getByRole('link', { name: 'Dunia' })).toBeFocused()
  const outline = await page.evaluate(() =>
    document.activeElement ? getComputedStyle(document.activeElement).outlineStyle : '',
  )
  expect(outline).toBe('solid')
})

test('tabs go down the page in the order that it is read', async ({ page }) => {
  await page.goto(sample.wire.id)
  const order: string[] = []
  for (let step = 0; step < 14; step++) {
    await page.keyboard.press('Tab')
    order.push(await focusedName(page))
  }
  const expected = [
    'Langsung ke isi',
    'Pena Pembaharu',
    'Read in English',
    'Cari',
    'Tersimpan',
    'Setelan',
    'Dunia',
    'Nasional',
    'Ekonomi',
    'Teknologi',
    'Olahraga',
    'Budaya',
    'Topik',
    'Dunia',
  ]
  expect(order).toEqual(expected)
})

test('one key each moves, saves, changes language, searches and helps', async ({ page }) => {
  await page.goto('/id')
  await untilAlive(page)
  await page.keyboard.press('j')
  await expect(page.getByRole('link', { name: sample.wire.headline }).first()).toBeFocused()
  await page.keyboard.press('j')
  await expect(page.getByRole('link', { name: sample.mangroves.headline }).first()).toBeFocused()
  await page.keyboard.press('k')
  await expect(page.getByRole('link', { name: sample.wire.headline }).first()).toBeFocused()
  await page.keyboard.press('s')
  await expect(
    page.getByRole('button', { name: `Tersimpan: ${sample.wire.headline}` }).first(),
  ).toBeVisible()
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Papan tombol' })
  await expect(help).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  await page.keyboard.press('/')
  await expect(page).toHaveURL(/\/id\/search$/)
  await untilAlive(page)
  await page.keyboard.press('/')
  const field = page.getByRole('searchbox', { name: 'Cari artikel' })
  await expect(field).toBeFocused()
  await page.keyboard.type('jkl')
  await expect(field).toHaveValue('jkl')
  await page.goto(sample.wire.id)
  await untilAlive(page)
  await page.keyboard.press('l')
  await expect(page).toHaveURL(site.url + sample.wire.en)
})

test('the keys go on from where the reader has scrolled to', async ({ page }) => {
  await page.goto(sample.wire.id)
  await untilAlive(page)
  await page.keyboard.press('j')
  const current = page.locator('.current-item')
  await expect(current).toHaveAttribute('data-anchor', 'headline')
  const eighth = page.locator('.reading > [data-anchor]').nth(7)
  await eighth.evaluate((block) => block.scrollIntoView())
  await page.keyboard.press('j')
  await expect(current).not.toHaveAttribute('data-anchor', 'headline')
  await expect(eighth).toBeInViewport()
  await expect(current).toBeInViewport()
})

function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement
    return (
      focused?.getAttribute('aria-label')?.replace('Read in English', 'Read in English') ??
      focused?.textContent?.trim() ??
      ''
    )
  })
}
