import { brokenMessages } from '@/lib/shared/messages/broken'
import { expect, test, useSite } from '../support/paper'

useSite({ written: 'tests/support/drop-corrections.ts' })

for (const [path, lang, heading] of [
  ['/id/corrections', 'id', brokenMessages.id.title],
  ['/en/corrections', 'en', brokenMessages.en.title],
] as const) {
  test(`${path} that fails says so in its language, and nothing of the inside`, async ({
    page,
    request,
  }) => {
    const answer = await request.get(path)
    expect(answer.status()).toBe(500)
    expect(await answer.text()).not.toMatch(inside)
    await page.goto(path)
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
  })
}

test('an endpoint that fails says nothing of the inside', async ({ request }) => {
  const answer = await request.get('/api/v1/articles?id=hutan-bakau')
  expect(answer.status()).toBe(500)
  expect(await answer.text()).not.toMatch(inside)
})

/** A line of a stack, a path of this machine or words of the database. */
const inside = /\bat .+\.(?:js|ts)x?:\d+|node_modules|\/work\/|no such table|SQLITE|LibsqlError/
