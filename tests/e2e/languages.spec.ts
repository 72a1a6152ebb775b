import type { Page } from '@playwright/test'
import { expect, openFirst, sample, saveButton, test, untilAlive, useSite } from '../support/paper'

const site = useSite()

const toggles = { id: 'Read in English', en: 'Baca dalam bahasa Indonesia' } as const

for (const viewport of [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
]) {
  test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport, serviceWorkers: 'block', contextOptions: { reducedMotion: 'reduce' } })
    for (const place of ['under the masthead', 'a third of the way down'] as const) {
      test(`with a paragraph ${place}, what is read first stays within one line`, async ({
        page,
      }) => {
        await page.goto(sample.wire.id)
        const anchors = await page
          .locator('.reading > [data-anchor]')
          .evaluateAll((blocks) =>
            blocks.map((block) => (block as HTMLElement).dataset.anchor ?? ''),
          )
        expect(anchors.length).toBeGreaterThan(10)
        for (const anchor of anchors) {
          for (const from of ['id', 'en'] as const) {
            await untilAlive(page)
            const before = await scrollTo(page, anchor, place)
            await tap(page, toggles[from], from === 'id' ? sample.wire.en : sample.wire.id)
            const after = await standing(page, before.read)
            const line = Math.min(before.line, after.line)
            expect
              .soft(
                Math.abs(after.top - before.top),
                `${anchor}, from ${from}: ${before.read} moved`,
              )
              .toBeLessThanOrEqual(line + 1)
            if (place === 'under the masthead') expect.soft(before.read).toBe(anchor)
          }
        }
      })
    }

    test('where a paragraph has no twin, the other language opens after the one before it', async ({
      page,
    }) => {
      await page.goto(sample.wire.id)
      const blocks = page.locator('.reading > [data-anchor]')
      const gone = (await blocks.nth(5).getAttribute('data-anchor')) ?? ''
      await page.route(`**${sample.wire.en}`, async (route) => {
        const answer = await route.fetch()
        const named = `data-anchor="${gone}"`
        const body = (await answer.text()).replace(named, 'data-anchor="another"')
        await route.fulfill({ response: answer, body })
      })
      await untilAlive(page)
      const before = await scrollTo(page, gone, 'under the masthead')
      expect(before.read).toBe(gone)
      await tap(page, toggles.id, sample.wire.en)
      await standing(page, 'another')
      const end = await blocks.nth(4).evaluate((block) => block.getBoundingClientRect().bottom)
      expect(Math.abs(end - before.top)).toBeLessThanOrEqual(before.line)
    })

    test('both languages stand side by side, row by row', async ({ page }) => {
      await page.goto(sample.wire.id)
      await page.getByRole('link', { name: 'Dua bahasa' }).click()
      await expect(
        page.getByRole('heading', { level: 1, name: sample.wire.headline }),
      ).toBeVisible()
      await expect(page.getByText(sample.wire.enHeadline)).toBeVisible()
      const rows = page.locator('main [data-anchor]').filter({ has: page.locator('[lang=en]') })
      expect(await rows.count()).toBeGreaterThan(10)
      for (const row of await rows.all()) {
        const left = await row.locator('[lang=id]').boundingBox()
        const right = await row.locator('[lang=en]').boundingBox()
        if (!left || !right) throw new Error('A row has only one language.')
        if (viewport.width >= 992) {
          expect(Math.abs(left.y - right.y)).toBeLessThan(1)
          expect(right.x).toBeGreaterThan(left.x + left.width)
        } else {
          expect(right.y).toBeGreaterThanOrEqual(left.y + left.height - 1)
          expect(right.x).toBe(left.x)
        }
      }
      await page.getByRole('link', { name: 'Kembali ke artikel' }).click()
      await expect(page).toHaveURL(new RegExp(`${sample.wire.id}$`))
    })

    test('tapping the margin of a paragraph shows its twin, and tapping again hides it', async ({
      page,
    }) => {
      await page.goto(sample.wire.id)
      const paragraph = page.locator('.reading > [data-anchor]').nth(2)
      const link = page.getByRole('link', { name: 'Paragraf 3 dalam bahasa Inggris' })
      await expect(link).toBeVisible()
      const url = page.url()
      await link.click()
      const twin = page.getByRole('note')
      await expect(twin).toHaveAttribute('lang', 'en')
      await expect(twin).toContainText('Haftar')
      expect(await paragraph.evaluate((one) => one.nextElementSibling?.role)).toBe('note')
      await expect(link).toHaveAttribute('aria-expanded', 'true')
      await link.click()
      await expect(twin).toHaveCount(0)
      await expect(link).not.toHaveAttribute('aria-expanded', 'true')
      expect(page.url()).toBe(url)
    })
  })
}

test('the margin shows a twin without a server when the other language is on the device', async ({
  page,
}) => {
  await openFirst(page, sample.wire.en)
  await page.goto(sample.wire.id)
  await site.server.stop()
  try {
    await page.goto(sample.wire.id)
    await page.getByRole('link', { name: 'Paragraf 1 dalam bahasa Inggris' }).click()
    await expect(page.getByRole('note')).toContainText('lasting ceasefire in Libya')
    await page.goto(sample.mangroves.id)
    await page.goBack()
  } finally {
    await site.server.start()
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the language link leads to the same article, and a margin link to the same paragraph', async ({
    page,
  }) => {
    await page.goto(sample.wire.id)
    await page.getByRole('link', { name: toggles.id }).click()
    await expect(page).toHaveURL(`${site.url}${sample.wire.en}`)
    await expect(
      page.getByRole('heading', { level: 1, name: sample.wire.enHeadline }),
    ).toBeVisible()
    await page.getByRole('link', { name: toggles.en }).click()
    await expect(page).toHaveURL(`${site.url}${sample.wire.id}`)
    await page.getByRole('link', { name: 'Paragraf 4 dalam bahasa Inggris' }).click()
    await expect(page).toHaveURL(new RegExp(`${sample.wire.en}#.+`))
    const anchor = decodeURIComponent(new URL(page.url()).hash.slice(1))
    await expect(page.locator(`[data-anchor="${anchor}"]`)).toBeInViewport()
  })
})

test('the slug of the other language leads to the article in this one', async ({ page }) => {
  await page.goto(`/en/articles/${sample.wire.slug}`)
  await expect(page).toHaveURL(`${site.url}${sample.wire.en}`)
  await page.goto(`/id/articles/${sample.wire.enSlug}`)
  await expect(page).toHaveURL(`${site.url}${sample.wire.id}`)
})

test('an article that is not translated says so and leads to its original', async ({ page }) => {
  await page.goto(sample.puppets.en)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('heading', { level: 1, name: 'Not translated yet' })).toBeVisible()
  await expect(page.getByText('This article is only in Indonesian so far.')).toBeVisible()
  await page.getByRole('link', { name: 'Read it in Indonesian' }).click()
  await expect(page.getByRole('heading', { level: 1, name: sample.puppets.headline })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Dua bahasa' })).toHaveCount(0)
  await page.getByRole('link', { name: toggles.id }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Not translated yet' })).toBeVisible()
})

test('a list says which articles are only in the other language', async ({ page }) => {
  await page.goto('/en/sections/culture')
  const puppets = page.getByRole('article').filter({ hasText: sample.puppets.headline })
  await expect(puppets).toContainText('In Indonesian only')
  await expect(puppets.getByRole('link')).toHaveAttribute('lang', 'id')
  await expect(saveButton(puppets, sample.puppets.headline, 'en')).toBeVisible()
  await expect(page.getByRole('article').filter({ hasText: 'batik' }).first()).not.toContainText(
    'In Indonesian only',
  )
})

test('a translation older than its source says so and marks the paragraphs', async ({ page }) => {
  await page.goto(sample.floods.en)
  await expect(page.getByText('This translation is older than its source')).toBeVisible()
  await expect(page.getByText('2 parts below are marked')).toBeVisible()
  await expect(page.getByText('The source of this part has changed')).toHaveCount(2)
  for (const both of [sample.floods.en, sample.floods.id]) {
    await page.goto(`${both}/both`)
    await expect(page.getByText('This translation is older than its source')).toBeVisible()
    await expect(page.getByText('Terjemahan ini lebih lama daripada sumbernya')).toHaveCount(0)
    await expect(page.getByText('The source of this part has changed')).toHaveCount(2)
  }
  await page.goto(sample.floods.en)
  await page.getByRole('link', { name: toggles.en }).click()
  await expect(page.getByRole('heading', { level: 1, name: sample.floods.headline })).toBeVisible()
  await expect(page.getByText('Terjemahan ini lebih lama daripada sumbernya')).toHaveCount(0)
})

test('the language chosen is the one that the address without a language opens', async ({
  page,
}) => {
  await page.goto('/id')
  await page.getByRole('link', { name: toggles.id }).click()
  await expect(page).toHaveURL(/\/en$/)
  await page.goto('/')
  await expect(page).toHaveURL(/\/en$/)
})

type Place = 'under the masthead' | 'a third of the way down'

/** Taps a link where it stands: Playwright's own click scrolls a sticky bar to its place first. */
async function tap(page: Page, name: string, path: string): Promise<void> {
  const box = await page.getByRole('link', { name }).boundingBox()
  if (!box) throw new Error(`"${name}" is not shown.`)
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await page.waitForURL(`**${path}`)
}

type Standing = { top: number; line: number }

/**
 * Brings a paragraph to its place as a reader does who scrolls back a little to see the masthead.
 * The answer is the first block that begins in the window, which may be one above it.
 */
function scrollTo(page: Page, anchor: string, place: Place): Promise<Standing & { read: string }> {
  return page.locator('header.masthead').evaluate(
    async (bar, { anchor, share }) => {
      const block = document.querySelector(`[data-anchor="${anchor}"]`)
      if (!block) throw new Error(`There is no ${anchor}.`)
      const scroll = async (past: number) => {
        const top = share === 0 ? bar.getBoundingClientRect().height + 4 : innerHeight * share
        const by = block.getBoundingClientRect().top - top + past
        window.scrollBy({ top: by, behavior: 'instant' })
        // The bar learns which way the page went once it is drawn.
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      }
      await scroll(60)
      await scroll(0)
      if (bar.getBoundingClientRect().top !== 0) throw new Error('The masthead stays away.')
      const { bottom } = bar.getBoundingClientRect()
      const first = [...document.querySelectorAll<HTMLElement>('[data-anchor]')].find(
        (one) => one.getBoundingClientRect().top >= bottom,
      )
      if (!first) throw new Error(`Nothing begins below the masthead at ${anchor}.`)
      return {
        read: first.dataset.anchor ?? '',
        top: first.getBoundingClientRect().top,
        line: Number.parseFloat(getComputedStyle(first).lineHeight),
      }
    },
    { anchor, share: place === 'under the masthead' ? 0 : 0.3 },
  )
}

/** Where the top of a block stands in the window, and how high its lines are. */
function standing(page: Page, anchor: string): Promise<Standing> {
  return page.evaluate(async (wanted) => {
    if (document.readyState !== 'complete') {
      await new Promise((resolve) => addEventListener('load', resolve, { once: true }))
    }
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    const block = document.querySelector(`[data-anchor="${wanted}"]`)
    if (!block) throw new Error(`There is no ${wanted}.`)
    const line = Number.parseFloat(getComputedStyle(block).lineHeight)
    return { top: block.getBoundingClientRect().top, line }
  }, anchor)
}
