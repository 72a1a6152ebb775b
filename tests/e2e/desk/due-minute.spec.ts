import { newsroom, signIn } from '../../support/desk'
import { expect, test, useSite } from '../../support/paper'
import { begin } from '../../support/writing'

const site = useSite({ people: Object.values(newsroom) })

const minute = 60_000

test('a reader sees a scheduled text at its minute, and nothing of it before', async ({
  page: reader,
  browser,
}) => {
  test.setTimeout(180_000)
  const desk = await (await browser.newContext({ baseURL: site.url, locale: 'id-ID' })).newPage()
  await signIn(desk, site, 'editor')
  const ask = async (action: string, data: object) => {
    const headers = { origin: site.url }
    const answer = await desk.request.post(`${site.url}/api/desk/${action}`, { data, headers })
    expect(answer.ok(), await answer.text()).toBe(true)
    return answer.json()
  }
  const articleId = await begin(site, desk, 'tepat-waktu')
  const locale = 'id'
  const body = ['satu', 'dua', 'tiga'].map((word, index) => ({
    ...{ kind: 'paragraph', id: `s${index + 1}`, text: [{ text: `Alinea ${word}.` }] },
  }))
  const base = { slug: 'kabar-tepat-waktu', headline: 'Kabar tepat-waktu', standfirst: '', body }
  const mine = { ...base, standfirst: 'Terbit pada menitnya.' }
  const { rev } = await ask('draft.save', { articleId, locale, base, mine, rev: 2 })
  const none = { sectionId: null, place: null, byline: null, source: null, licence: null }
  const facts = { ...none, eventDate: null, leadImageId: null, topicIds: [], embargoUntil: null }
  const set = await ask('article.facts', {
    articleId,
    base: facts,
    mine: { ...facts, sectionId: 'dunia' },
    rev: 0,
  })
  // At least some seconds ahead, so that there is a before.
  const at = Math.ceil((Date.now() + 10_000) / minute) * minute
  const texts = [{ locale, rev, version: 0 }]
  await ask('stage.schedule', { articleId, texts, factsRev: set.rev, at })

  const address = '/id/articles/kabar-tepat-waktu'
  expect((await reader.goto(address))?.status()).toBe(404)
  await reader.goto('/id')
  await expect(reader.getByText('Kabar tepat-waktu')).toHaveCount(0)
  await reader.waitForTimeout(Math.max(0, at - Date.now() - 1500))
  const before = await reader.request.get(address)
  if (Date.now() < at) expect(before.status()).toBe(404)
  await expect
    .poll(async () => (await reader.request.get(address)).status(), {
      intervals: [200],
      timeout: 30_000,
    })
    .toBe(200)
  const late = Date.now() - at
  expect(late).toBeGreaterThanOrEqual(0)
  // It is looked for every two seconds; the rest is for a busy machine.
  expect(late).toBeLessThan(10_000)
  await reader.goto('/id')
  await expect(reader.getByRole('link', { name: 'Kabar tepat-waktu' }).first()).toBeVisible()
  await desk.context().close()
})
