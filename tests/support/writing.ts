import type { Browser, Locator, Page } from '@playwright/test'
import type { Inline } from '@/lib/shared/article/blocks'
import type { Role } from '@/lib/shared/desk/permissions'
import { signIn } from './desk'
import { expect, type Site } from './paper'

/** One person of the newsroom at a browser of their own, with an article open to be written. */
export class Writer {
  private constructor(readonly page: Page) {}

  static async open(browser: Browser, site: Site, role: Role, articleId: string): Promise<Writer> {
    const context = await browser.newContext({ baseURL: site.url, locale: 'id-ID' })
    const page = await context.newPage()
    await signIn(page, site, role)
    return Writer.at(page, articleId)
  }

  static async at(page: Page, articleId: string): Promise<Writer> {
    const writer = new Writer(page)
    await page.goto(`/admin/articles/${articleId}`)
    await expect(writer.source).toBeVisible()
    return writer
  }

  get source(): Locator {
    return this.page.getByRole('textbox', { name: 'Isi · Bahasa Indonesia' })
  }

  get translation(): Locator {
    return this.page.getByRole('textbox', { name: 'Isi · Bahasa Inggris' })
  }

  get headline(): Locator {
    return this.page.getByRole('textbox', { name: 'Judul · Bahasa Indonesia' })
  }

  get standfirst(): Locator {
    return this.page.getByRole('textbox', { name: 'Teras · Bahasa Indonesia' })
  }

  get state(): Locator {
    return this.page.getByRole('status').filter({ hasText: /simpan/i })
  }

  get choices(): Locator {
    return this.page.getByRole('group', { name: /menulis lain di sini/ })
  }

  /** Puts the cursor at the end of a paragraph that says something. */
  async goTo(text: string, within: Locator = this.source): Promise<void> {
    await within.locator('p', { hasText: text }).click()
    await this.page.keyboard.press('End')
    await this.rest()
  }

  /** A person's keys come further apart than a browser takes to tell the page where the cursor is. */
  async rest(): Promise<void> {
    await this.page.evaluate(
      () => new Promise<void>((told) => requestAnimationFrame(() => setTimeout(told))),
    )
  }

  /** Writes at the end of a paragraph. */
  async write(after: string, words: string): Promise<void> {
    await this.goTo(after)
    await this.page.keyboard.type(words)
  }

  async saved(): Promise<void> {
    await expect(this.state).toContainText(/Tersimpan \d\d[.:]\d\d/, { timeout: 20_000 })
  }

  /** The text as it is seen, and what is to be chosen beside it. */
  async shown(): Promise<string> {
    const choices = await this.page.locator('.choice').allInnerTexts()
    const fields = [await this.headline.inputValue(), await this.standfirst.inputValue()]
    return [...fields, await this.source.textContent(), ...choices].join('\n')
  }

  async close(): Promise<void> {
    await this.page.context().close()
  }
}

/** Begins an article of three paragraphs, and says which. */
export async function begin(
  site: Site,
  page: Page,
  articleId: string,
  paragraphs: readonly (string | readonly Inline[])[] = [
    'Alinea satu.',
    'Alinea dua.',
    'Alinea tiga.',
  ],
): Promise<string> {
  const ask = async (action: string, data: object) => {
    const answer = await page.request.post(`${site.url}/api/desk/${action}`, {
      data,
      headers: { origin: site.url },
    })
    expect(answer.ok(), await answer.text()).toBe(true)
  }
  await ask('article.create', { articleId, sourceLocale: 'id', headline: `Kabar ${articleId}` })
  const base = {
    slug: `kabar-${articleId}`,
    headline: `Kabar ${articleId}`,
    standfirst: '',
    body: [],
  }
  const body = paragraphs.map((text, index) => ({
    kind: 'paragraph',
    id: `s${index + 1}`,
    text: typeof text === 'string' ? [{ text }] : text,
  }))
  await ask('draft.save', { articleId, locale: 'id', base, mine: { ...base, body }, rev: 1 })
  return articleId
}
