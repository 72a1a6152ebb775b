import type { APIRequestContext } from '@playwright/test'
import { previewCookie } from '@/lib/shared/desk/preview-cookie'
import { newsroom, signIn } from '../../support/desk'
import { expect, openFirst, test, useSite } from '../../support/paper'
import { photograph } from '../../support/picture-files'
import { PaperServer } from '../../support/server'
import { begin } from '../../support/writing'

const site = useSite({ people: Object.values(newsroom) })

async function act(desk: APIRequestContext, action: string, data: object | Buffer) {
  const answer = await desk.post(`${site.url}/api/desk/${action}`, {
    data,
    headers: { origin: site.url },
  })
  expect(answer.ok(), await answer.text()).toBe(true)
  return answer.json()
}

test('a picture that is not public is shown to who has the link of a preview with it, and to nobody else', async ({
  page,
  browser,
}) => {
  await signIn(page, site, 'editor')
  const desk = page.request
  const [shown, other] = await Promise.all(
    ['#8a3ffc', '#fc3f8a'].map(async (colour) => {
      const { picture } = await act(desk, 'picture.upload', await photograph({ colour }))
      return String(picture.id)
    }),
  )
  const pathOf = (id: string | undefined) => `${site.url}/media/${id}/320.webp`
  const articleId = await begin(site, page, 'rahasia')
  const base = { slug: 'kabar-rahasia', headline: 'Kabar rahasia', standfirst: '', body: [] }
  const body = [{ kind: 'image', id: 'gambar', image: shown }]
  await act(desk, 'draft.save', { articleId, locale: 'id', base, mine: { ...base, body }, rev: 2 })
  const { path } = await act(desk, 'draft.preview', { articleId, locale: 'id' })

  const guest = await browser.newContext({ baseURL: site.url, locale: 'id-ID' })
  expect((await guest.request.get(pathOf(shown))).status()).toBe(404)
  const reader = await guest.newPage()
  // With the worker there, which keeps pictures that are public.
  await openFirst(reader, '/id')
  await reader.goto(path)
  const picture = reader.locator('main figure img')
  await picture.scrollIntoViewIfNeeded()
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth))
    .toBeGreaterThan(0)
  const given = await guest.request.get(pathOf(shown))
  expect([given.status(), given.headers()['cache-control']]).toEqual([200, 'private, no-store'])
  expect((await guest.request.get(pathOf(other))).status()).toBe(404)
  expect(await guest.cookies()).toMatchObject([
    { name: previewCookie, path: '/media', httpOnly: true, sameSite: 'Strict', secure: false },
  ])
  const kept = await reader.evaluate(async (id) => {
    const caches = await Promise.all((await self.caches.keys()).map((one) => self.caches.open(one)))
    const requests = (await Promise.all(caches.map((one) => one.keys()))).flat()
    return requests.map(({ url }) => url).filter((url) => url.includes(id ?? 'none'))
  }, shown)
  expect(kept).toEqual([])

  const stranger = await browser.newContext()
  const { status, headers } = await fetch(pathOf(shown), {
    headers: { cookie: `${previewCookie}=${'A'.repeat(32)}` },
  })
  expect([status, headers.get('cache-control')]).toEqual([404, 'no-store'])
  expect((await stranger.request.get(pathOf(shown))).status()).toBe(404)
  await stranger.close()

  await page.goto(`/admin/articles/${articleId}/revisions/id`)
  await page.getByRole('button', { name: 'Akhiri sekarang' }).click()
  await expect(page.getByText('Tautan diakhiri.')).toBeVisible()
  expect((await guest.request.get(pathOf(shown))).status()).toBe(404)
  await guest.close()
})

test('where readers come by https, what opens the pictures of a preview never goes without it', async () => {
  const server = await PaperServer.make({ site: 'https://berita.example' })
  const proxies: Record<string, string>[] = [
    {},
    { 'x-forwarded-proto': 'https' },
    { 'x-forwarded-proto': 'http', 'x-forwarded-host': 'jahat.example' },
  ]
  try {
    await server.start()
    for (const headers of proxies) {
      const answer = await fetch(`${server.url}/id/preview/${'A'.repeat(32)}`, { headers })
      const [cookie] = answer.headers.getSetCookie()
      expect(cookie, JSON.stringify(headers)).toMatch(new RegExp(`^${previewCookie}=A{32}; `))
      const said = cookie?.split('; ').slice(1)
      for (const one of ['Secure', 'HttpOnly', 'SameSite=strict', 'Path=/media']) {
        expect(said, JSON.stringify(headers)).toContain(one)
      }
    }
  } finally {
    await server.remove()
  }
})
