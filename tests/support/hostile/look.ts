import type { BrowserContext, Page } from '@playwright/test'
import { brokenMessages } from '@/lib/shared/messages/broken'
import { expect, type Site } from '../paper'
import { watchFaults } from '../violations'
import { alarm } from './texts'

/**
 * Pictures of the hostile edition have no files; and what no schema lets in, such as a character that
 * HTML does not know, is mended by React in the browser.
 */
const expected = /Failed to load resource|React error #418/

/** Everything that ran, was refused, failed, or was asked of another site. */
export async function watchAll(context: BrowserContext, site: Site): Promise<string[]> {
  const faults = await watchFaults(context, expected)
  await context.exposeBinding(alarm, ({ page }) => {
    faults.push(`A text ran at ${page.url()}`)
  })
  context.on('request', (request) => {
    if (!request.url().startsWith(site.url) && !/^(?:data|blob):/.test(request.url())) {
      faults.push(`${request.url()} was asked for`)
    }
  })
  context.on('dialog', (dialog) => {
    faults.push(`A dialog says ${dialog.message()}`)
    void dialog.dismiss()
  })
  return faults
}

/** Opens a page and waits until it is alive; it could be made, and leads nowhere but to pages. */
export async function look(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.waitForFunction(
    () => Object.keys(document.body).some((key) => key.startsWith('__react')),
    undefined,
    { timeout: 15_000 },
  )
  for (const { title } of Object.values(brokenMessages)) {
    await expect(page.getByRole('heading', { name: title }), path).toHaveCount(0)
  }
  const astray = await page
    .locator('a[href], area[href]')
    .evaluateAll((links) =>
      (links as HTMLAnchorElement[])
        .filter(
          (link) => !/^(?:https?|blob):$/.test(link.protocol) || /jahat\.example/.test(link.host),
        )
        .map((link) => link.outerHTML),
    )
  expect(astray, path).toEqual([])
}
