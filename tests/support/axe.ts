import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { RunOptions } from 'axe-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const everything: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
}
const colours: RunOptions = { runOnly: ['color-contrast'], resultTypes: ['violations'] }

/** What axe finds wrong with the page: all of it in light colours, the contrast in dark ones. */
export async function violations(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.evaluate(source)
  const light = await run(page, everything)
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await run(page, colours)
  return [...light, ...dark.map((found) => `dark: ${found}`)]
}

function run(page: Page, options: RunOptions): Promise<string[]> {
  return page.evaluate(async (asked) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run(document, asked)
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map((one) => one.html)
          .join(' ')
          .slice(0, 400)}`,
    )
  }, options)
}
