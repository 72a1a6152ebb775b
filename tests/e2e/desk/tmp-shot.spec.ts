import { violations } from '../../support/axe'
import { newsroom, signIn } from '../../support/desk'
import { expect, sample, test, useSite } from '../../support/paper'

const site = useSite({ people: Object.values(newsroom) })

test('shots', async ({ page }) => {
  page.on('console', (m) => console.log('CONSOLE', m.type(), m.text().slice(0, 400)))
  page.on('pageerror', (e) => console.log('PAGEERROR', e.message, e.stack?.slice(0, 600)))
  await signIn(page, site, 'editor')
  const answer = await page.request.get(
    `${site.url}/api/v1/articles?path=${encodeURIComponent(sample.floods.id)}`,
  )
  const { articles } = await answer.json()
  const id = articles[0]?.articleId
  console.log(id)
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`/admin/articles/${id}`)
  await expect(page.getByRole('textbox', { name: /Isi/ }).first()).toBeVisible()
  await page.waitForTimeout(1500)
  await page.screenshot({ path: '/tmp/ed-1.png' })
  await page.screenshot({ path: '/tmp/ed-1full.png', fullPage: true })
  await page.getByRole('textbox', { name: 'Isi · Bahasa Indonesia' }).locator('p').first().click()
  await page.keyboard.press('End')
  await page.keyboard.type(' Tambahan baru.')
  await page.waitForTimeout(2500)
  await page.screenshot({ path: '/tmp/ed-2.png' })
  console.log(await violations(page))
  await page.screenshot({ path: '/tmp/ed-2d.png' })
  await page.setViewportSize({ width: 360, height: 740 })
  await page.screenshot({ path: '/tmp/ed-3.png' })
})
