import type { APIRequestContext, Locator, Page } from '@playwright/test'
import { newsroom, signIn } from '../../support/desk'
import { look, watchAll } from '../../support/hostile/look'
import { alarm, fewHostileTexts, hostileHrefs, hostileTexts } from '../../support/hostile/texts'
import { expect, test, useSite } from '../../support/paper'
import { svgFile, tellingPhotograph } from '../../support/picture-files'
import { begin, Writer } from '../../support/writing'

const site = useSite({
  people: Object.values(newsroom),
  written: 'tests/support/hostile/edition.ts',
})

const shown = `<svg onload=${alarm}()>`

async function act(desk: APIRequestContext, action: string, data: object) {
  const answer = await desk.post(`${site.url}/api/desk/${action}`, {
    data,
    headers: { origin: site.url },
  })
  expect(answer.ok(), await answer.text()).toBe(true)
  return answer.json()
}

test('nothing that is written runs in a preview', async ({ page, browser }) => {
  test.setTimeout(100_000)
  await signIn(page, site, 'administrator')
  const guest = await browser.newContext({ baseURL: site.url, locale: 'id-ID' })
  const faults = await watchAll(guest, site)
  const reader = await guest.newPage()
  for (const articleId of ['setiap-blok', 'jahat-3', 'jahat-6', 'jahat-60', 'jahat-90']) {
    for (const locale of ['id', 'en']) {
      const { path } = await act(page.request, 'draft.preview', { articleId, locale })
      await look(reader, path)
      await expect(reader.getByRole('heading', { level: 1, name: /^Jahat/ })).toBeVisible()
    }
  }
  await guest.close()
  expect(faults).toEqual([])
})

test('nothing runs of what is said about a text: notes, corrections, why it was withdrawn', async ({
  page,
  context,
}) => {
  const faults = await watchAll(context, site)
  await signIn(page, site, 'administrator')
  await look(page, '/admin/articles/setiap-blok/stage')
  const notes = page.getByRole('region', { name: 'Catatan tinjauan' })
  for (const text of fewHostileTexts.filter((one) => /^[\x21-\x7e]+$/.test(one))) {
    await expect(notes).toContainText(text)
  }
  for (const part of ['', '/stage', '/revisions/id', '/revisions/en']) {
    await look(page, `/admin/articles/jahat-6${part}`)
  }
  await look(page, '/id/articles/jahat-6')
  await expect(page.getByRole('main')).toContainText(shown)
  await look(page, '/id/corrections')
  await expect(page.getByRole('main')).toContainText(shown)

  const articleId = await begin(site, page, 'disebut')
  for (const [index, note] of fewHostileTexts.entries()) {
    const way = index % 2 === 0 ? 'stage.submit' : 'stage.send-back'
    await act(page.request, way, { articleId, locale: 'id', note: `Catatan ${note}` })
  }
  await look(page, `/admin/articles/${articleId}/stage`)
  await expect(notes).toContainText(shown)
  await look(page, '/admin/audit')
  await look(page, `/admin/articles/${articleId}`)
  expect(faults).toEqual([])
})

test('names of filters and of people run nothing and turn nothing around', async ({
  page,
  context,
}) => {
  const faults = await watchAll(context, site)
  await signIn(page, site, 'editor')
  const names = ['Saringan \u202ekilab', '👨‍👩‍👧‍👦 keluarga', ...fewHostileTexts]
    .filter((name) => name.trim().length > 1 && name.length <= 60)
    .slice(0, 20)
  for (const [index, name] of names.entries()) {
    const id = `saringan-${String(index).padStart(4, '0')}`
    await act(page.request, 'filter.save', { id, name, query: 'stage=draft' })
  }
  const hostileName = `"><img src=x onerror=${alarm}()>`
  await act(page.request, 'account.name', { name: `${hostileName}\u202e👩` })
  for (const [action, data] of [
    ['filter.save', { id: 'terlalu-panjang', query: 'stage=draft' }],
    ['account.name', {}],
  ] as const) {
    const headers = { origin: site.url }
    const long = { ...data, name: 'k'.repeat(10_000) }
    const answer = await page.request.post(`${site.url}/api/desk/${action}`, {
      data: long,
      headers,
    })
    expect(answer.status(), action).toBe(400)
  }
  await look(page, '/admin/account')
  await expect(page.getByLabel('Nama', { exact: true })).toHaveValue(`${hostileName}👩`)
  await look(page, '/admin/articles')
  for (const name of ['Saringan kilab', '👨‍👩‍👧‍👦 keluarga']) {
    await expect(page.getByRole('link', { name, exact: true })).toHaveText(name)
  }
  await signIn(page, site, 'administrator')
  for (const path of ['/admin/people', '/admin/audit']) await look(page, path)
  expect(faults).toEqual([])
})

test('nothing runs of a picture’s file name and of the words in its file', async ({
  page,
  context,
}) => {
  test.setTimeout(100_000)
  const faults = await watchAll(context, site)
  await signIn(page, site, 'administrator')
  await page.goto('/admin/pictures')
  await expect(page.getByLabel('Pilih berkas')).toBeEnabled()
  // What is a page inside is not taken in at all.
  const isPage = /<(?:script|iframe)[\s>/]/i
  const known = fewHostileTexts.filter((one) => one.length < 200 && /^[\x21-\x7e ]+$/.test(one))
  const words = known.filter((one) => !isPage.test(one)).map((one) => one.trim())
  const files = [45, 55, 65].map(async (at, index) => {
    const [alt = '', caption = '', credit = '', licence = ''] = words.slice(at)
    const told = { alt, caption, credit, licence }
    const buffer = await tellingPhotograph(told, `#${index}18844`)
    return { name: `${index}"><img src=x onerror=${alarm}()>.jpg`, mimeType: 'image/jpeg', buffer }
  })
  const [script = ''] = known.filter((one) => isPage.test(one))
  const inside = { alt: script, caption: script, credit: script, licence: script }
  const refused = [svgFile(), await tellingPhotograph(inside, '#918844')].map((buffer, index) => {
    return { name: `${shown}${index}.jpg`, mimeType: 'image/jpeg', buffer }
  })
  await page.getByLabel('Pilih berkas').setInputFiles([...(await Promise.all(files)), ...refused])
  const uploads = page.getByRole('list', { name: 'Kiriman' }).getByRole('listitem')
  await expect(uploads.filter({ hasText: `${shown}0` })).toContainText('SVG dapat berisi skrip')
  await expect(uploads.filter({ hasText: `${shown}1` })).toContainText(
    'Ada hal lain di dalam berkas ini',
  )
  const links = page.getByRole('link', { name: /^Buka \d"><img/ })
  await expect(links).toHaveCount(3, { timeout: 60_000 })
  const addresses = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')))

  const articleId = await begin(site, page, 'bergambar')
  const base = { slug: 'kabar-bergambar', headline: 'Kabar', standfirst: '', body: [] }
  const body = addresses.map((address, index) => ({
    kind: 'image',
    id: `g${index}`,
    image: address?.split('/').at(-1),
  }))
  const written = { articleId, locale: 'id', base, mine: { ...base, body }, rev: 2 }
  await act(page.request, 'draft.save', written)
  const { path } = await act(page.request, 'draft.preview', { articleId, locale: 'id' })
  for (const address of addresses) {
    await look(page, address ?? '')
    await expect(page.getByRole('main')).toContainText('"><img src=x onerror=')
  }
  await look(page, '/admin/pictures')
  await look(page, `/admin/pictures?q=${encodeURIComponent('"><img')}`)
  await look(page, `/admin/articles/${articleId}`)
  await expect(page.locator('figcaption').first()).toContainText(words[45] ?? '?')
  await look(page, path)
  for (const [index, at] of [45, 55, 65].entries()) {
    const [alt = '?', caption = '?', credit = '?'] = words.slice(at)
    const figure = page.locator(`figure[data-anchor=g${index}]`)
    await expect(figure.getByRole('img')).toHaveAttribute('alt', alt)
    await expect(figure).toContainText(caption)
    await expect(figure).toContainText(credit)
  }
  expect(faults).toEqual([])
})

test('nothing of what is pasted runs, whatever it says that it is', async ({ page, context }) => {
  test.setTimeout(180_000)
  const faults = await watchAll(context, site)
  await signIn(page, site, 'administrator')
  const sari = await Writer.at(page, await begin(site, page, 'tempelan'))
  const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  const dressed = [...hostileHrefs, ...fewHostileTexts].map(attribute).map(
    (one) => `<p data-block="${one}" data-source="${one} 0"><a href="${one}">a</a></p>
      <iframe src="${one}" title="${one}"></iframe><div data-url="${one}" data-title="${one}"></div>
      <figure data-image="${one}"></figure><blockquote data-speaker="${one}">b</blockquote>`,
  )
  const texts = [...hostileTexts, ...dressed]
  for (const [kind, before] of [
    ['text/html', ''],
    // What says that it was copied in this editor is read by other rules.
    ['text/html', '<p data-pm-slice="0 0 []">a</p>'],
    ['text/plain', ''],
  ] as const) {
    for (let at = 0; at < texts.length; at += 100) {
      const some = texts.slice(at, at + 100).map((text) => before + text)
      expect(await pasteEach(page, sari.source, kind, some), `${kind} ${before} ${at}`).toEqual([])
    }
  }
  await sari.saved()
  await look(page, '/admin/articles/tempelan')
  expect(faults).toEqual([])
})

/** Pastes texts at the end, one after another, and says what stands in the editor that never may. */
async function pasteEach(page: Page, editor: Locator, kind: string, texts: readonly string[]) {
  await editor.press('Control+a')
  await editor.press('Delete')
  await editor.evaluate(
    (element, [type, all]) => {
      for (const text of all) {
        const clipboardData = new DataTransfer()
        clipboardData.setData(type, text)
        const told = { clipboardData, bubbles: true, cancelable: true }
        element.dispatchEvent(new ClipboardEvent('paste', told))
      }
    },
    [kind, texts] as const,
  )
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))))
  return editor.evaluate((element) =>
    [...element.querySelectorAll('*')]
      .filter(
        (one) =>
          /^(?:script|iframe|object|embed|svg|math|form|style|link|meta|base|video|audio|template|details|x-a)$/i.test(
            one.localName,
          ) ||
          one.getAttributeNames().some((name) => name.startsWith('on') || name === 'srcdoc') ||
          (one instanceof HTMLAnchorElement && !/^https?:$/.test(one.protocol)),
      )
      .map((one) => one.outerHTML.slice(0, 200)),
  )
}
