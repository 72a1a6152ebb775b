import type { Page } from '@playwright/test'
import { expect, openFirst, sample, test, untilKept, useSite, visit } from '../support/paper'
import { endSpeech, failSpeech, scriptVoices, spoken } from '../support/scripted-voice'

const site = useSite()

test.afterEach(() => site.server.start())

const voices = [
  { name: 'Network Indonesian', lang: 'id-ID', localService: false, default: true },
  { name: 'Damayanti', lang: 'id_ID', localService: true },
  { name: 'Ingrid', lang: 'de-DE', localService: true },
  { name: 'Daniel', lang: 'en-GB', localService: true },
]

const listen = (page: Page) => page.getByRole('button', { name: /^(?:Dengarkan|Listen)$/ })
const player = (page: Page) => page.getByRole('region', { name: /^(?:Pembaca suara|Read aloud)$/ })
const button = (page: Page, name: string) => player(page).getByRole('button', { name })
const highlighted = (page: Page) => page.locator('[data-spoken]')

const text = (page: Page) => spoken(page).then((now) => now?.text)

/** Lets the voice come to the end of a block. */
async function endBlock(page: Page) {
  const block = await highlighted(page).getAttribute('data-anchor')
  for (let pieces = 0; pieces < 20; pieces++) {
    await endSpeech(page)
    await expect.poll(() => isMarkInStep(page)).toBe(true)
    const [next] = await highlighted(page).evaluateAll((all) =>
      all.map((one) => one.getAttribute('data-anchor')),
    )
    if (next !== block) return
  }
}

/** Whether the marked block is the one that the voice is in: the mark follows a moment later. */
async function isMarkInStep(page: Page): Promise<boolean> {
  const now = await text(page)
  if (now === undefined) return true
  const [marked = ''] = await highlighted(page).allTextContents()
  return marked.replace(/\s+/g, ' ').includes(now.slice(0, 20))
}

test('a device without voices is not offered to listen', async ({ page }) => {
  await page.goto(sample.wire.id)
  expect(await page.evaluate(() => speechSynthesis.getVoices().length)).toBe(0)
  await expect(page.getByRole('button', { name: /^Simpan/ }).first()).toBeVisible()
  await expect(listen(page)).toHaveCount(0)
})

test('nor is one whose voices speak other languages, or are those of a network', async ({
  page,
}) => {
  await scriptVoices(page, voices.toSpliced(1, 1))
  await page.goto(sample.wire.id)
  await expect(page.getByRole('button', { name: /^Simpan/ }).first()).toBeVisible()
  await expect(listen(page)).toHaveCount(0)
  await page.goto(sample.wire.en)
  await expect(listen(page)).toBeVisible()
})

test('voices that a browser only learns of later are waited for', async ({ page }) => {
  const none: typeof voices = []
  await scriptVoices(page, none)
  await page.goto(sample.wire.id)
  await expect(listen(page)).toHaveCount(0)
  await page.evaluate((voices) => {
    speechSynthesis.getVoices = () => voices as never
    speechSynthesis.dispatchEvent(new Event('voiceschanged'))
  }, voices)
  await expect(listen(page)).toBeVisible()
})

test('an article is read from its headline to its last paragraph', async ({ page }) => {
  await scriptVoices(page, voices)
  await page.goto(sample.mangroves.id)
  await listen(page).click()

  await test.step('by a voice of the device, in the language of the article', async () => {
    await expect.poll(() => text(page)).toBe(sample.mangroves.headline)
    expect(await spoken(page)).toMatchObject({ voice: 'Damayanti', lang: 'id_ID', rate: 1 })
  })
  await test.step('one block after the other, each marked and in view', async () => {
    const blocks = await page
      .locator('article header [data-anchor], article .reading > [data-anchor]:not(figure)')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-anchor') ?? ''))
    expect(blocks.slice(0, 2)).toEqual(['headline', 'standfirst'])
    for (const anchor of blocks) {
      await expect(highlighted(page)).toHaveAttribute('data-anchor', anchor)
      await expect(highlighted(page)).toBeInViewport()
      const now = (await text(page)) ?? ''
      const shown = (await highlighted(page).textContent())?.replace(/\s+/g, ' ') ?? ''
      expect(now.length).toBeLessThanOrEqual(200)
      expect(shown).toContain(now.slice(0, 20))
      await endBlock(page)
    }
  })
  await test.step('and then it is over', async () => {
    await expect(player(page).getByText('Selesai dibacakan')).toBeAttached()
    expect(await spoken(page)).toBeUndefined()
    await button(page, 'Putar').click()
    await expect.poll(() => text(page)).toBe(sample.mangroves.headline)
  })
})

test('a listener pauses, goes on, back and forth, and chooses a speed that stays', async ({
  page,
}) => {
  await scriptVoices(page, voices)
  await page.goto(sample.wire.en)
  await listen(page).click()
  await expect.poll(() => text(page)).toBe(sample.wire.enHeadline)
  expect(await spoken(page)).toMatchObject({ voice: 'Daniel', lang: 'en-GB' })

  await button(page, 'Next paragraph').click()
  await expect(highlighted(page)).toHaveAttribute('data-anchor', 'standfirst')
  await button(page, 'Next paragraph').click()
  const paragraph = await text(page)
  await button(page, 'Pause').click()
  expect(await spoken(page)).toBeUndefined()
  await expect(player(page).getByText('Paused')).toBeAttached()
  await button(page, 'Play').click()
  await expect.poll(() => text(page)).toBe(paragraph)
  await button(page, 'Previous paragraph').click()
  await expect(highlighted(page)).toHaveAttribute('data-anchor', 'standfirst')

  await player(page).getByRole('combobox', { name: 'Speed' }).selectOption('1.5')
  expect(await spoken(page)).toMatchObject({ rate: 1.5 })
  await page.goto(sample.mangroves.en)
  await listen(page).click()
  await expect.poll(() => spoken(page)).toMatchObject({ rate: 1.5 })
  await expect(player(page).getByRole('combobox')).toHaveValue('1.5')
})

test('the keyboard alone listens', async ({ page }) => {
  await scriptVoices(page, voices)
  await page.goto(sample.mangroves.id)
  await listen(page).focus()
  await page.keyboard.press('Enter')
  await expect(button(page, 'Jeda')).toBeFocused()
  await page.keyboard.press('Space')
  await expect(button(page, 'Putar')).toBeFocused()
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(highlighted(page)).toHaveAttribute('data-anchor', 'standfirst')
  await page.keyboard.press('Escape')
  await expect(player(page)).toBeHidden()
  await expect(listen(page)).toBeFocused()
  await expect(highlighted(page)).toHaveCount(0)
  expect(await spoken(page)).toBeUndefined()
})

test('the page follows the voice unless its reader scrolled away', async ({ page }) => {
  await page.setViewportSize({ width: 400, height: 500 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await scriptVoices(page, voices)
  await page.goto(sample.wire.id)
  await listen(page).click()
  for (let blocks = 0; blocks < 4; blocks++) await endBlock(page)
  await expect(highlighted(page)).toBeInViewport()
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }))
  await expect(highlighted(page)).not.toBeInViewport()
  const before = await page.evaluate(() => scrollY)
  await endBlock(page)
  await expect(highlighted(page)).not.toBeInViewport()
  expect(await page.evaluate(() => scrollY)).toBe(before)
  await button(page, 'Paragraf berikutnya').click()
  await expect(highlighted(page)).toBeInViewport()
})

test('one who goes on faster than the page scrolls ends where the voice is', async ({ page }) => {
  await page.setViewportSize({ width: 400, height: 500 })
  await scriptVoices(page, voices)
  await page.goto(sample.wire.id)
  await listen(page).click()
  for (let blocks = 0; blocks < 6; blocks++) await endBlock(page)
  await expect(highlighted(page)).toBeInViewport()
})

test('a voice that fails is said to have failed', async ({ page }) => {
  await scriptVoices(page, voices)
  await page.goto(sample.mangroves.id)
  await listen(page).click()
  await expect.poll(() => text(page)).toBeTruthy()
  await failSpeech(page)
  await expect(player(page).getByText('Suara perangkat ini tidak menjawab')).toBeVisible()
  await button(page, 'Putar').click()
  await expect.poll(() => text(page)).toBe(sample.mangroves.headline)
})

test('an article on the device is read aloud without a server', async ({ page }) => {
  await scriptVoices(page, voices)
  await openFirst(page, '/id')
  await visit(page, sample.mangroves.id)
  await untilKept(page, sample.mangroves.id)
  await site.server.stop()
  await page.goto(sample.mangroves.id)
  await listen(page).click()
  await expect.poll(() => text(page)).toBe(sample.mangroves.headline)
})

test('the player is not printed', async ({ page }) => {
  await scriptVoices(page, voices)
  await page.goto(sample.mangroves.id)
  await listen(page).click()
  await expect(player(page)).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(player(page)).toBeHidden()
})
