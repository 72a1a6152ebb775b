import { chromium, type Page } from 'playwright'
import { locales } from '@/lib/shared/locales'
import { routes } from '@/lib/shared/routes'
import { chromiumArguments, findChromium } from '../scripts/find-chromium.mjs'
import { type Result, round, say } from './result'
import type { Stage } from './stage'

const viewports = [
  { width: 360, height: 740 },
  { width: 412, height: 823 },
  { width: 1280, height: 800 },
]

/**
 * Whether anything moves once it is painted: Lighthouse looks at two pages, this at every front
 * page, at the articles that it leads to and at their sections.
 */
export async function measureLayoutShift(stage: Stage): Promise<Result[]> {
  await using pena = await stage.startPena()
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: chromiumArguments,
  })
  const shifted: Record<string, unknown> = {}
  let pages = 0
  for (const viewport of viewports) {
    say(`${viewport.width} pixels wide`)
    const page = await browser.newPage({ viewport, serviceWorkers: 'block' })
    await page.addInitScript(watchShifts)
    for (const path of await listPaths(page, pena.url)) {
      pages++
      const shifts = await shiftsOf(page, pena.url + path)
      if (shifts.length > 0) shifted[`${path} at ${viewport.width}`] = shifts
    }
    await page.close()
  }
  await browser.close()
  return [
    {
      name: 'layout-shift: every page that the front pages lead to',
      figures: { pages, shifted },
      limit: 'CLS 0',
      ok: Object.keys(shifted).length === 0,
    },
  ]
}

async function listPaths(page: Page, origin: string): Promise<string[]> {
  const paths = new Set<string>()
  for (const locale of locales) {
    paths.add(routes.front(locale))
    await page.goto(origin + routes.front(locale))
    const links = await page
      .locator('a')
      .evaluateAll((anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).pathname))
    for (const path of links) {
      if (/^\/\w+\/(?:articles|sections)\/[^/]+$/.test(path)) paths.add(path)
    }
  }
  return [...paths]
}

type Shift = { value: number; moved: string[] }

async function shiftsOf(page: Page, address: string): Promise<Shift[]> {
  await page.goto(address, { waitUntil: 'networkidle' })
  // What the page leaves to the idle browser must not move it either.
  await page.waitForTimeout(1000)
  const shifts = await page.evaluate(() => globalThis.penaShifts)
  return shifts.map(({ value, moved }) => ({ value: round(value, 4), moved }))
}

declare global {
  var penaShifts: Shift[]
}

/** Runs in the page, before anything of it. */
function watchShifts(): void {
  type Entry = PerformanceEntry & { value: number; sources: { node: Node | null }[] }
  globalThis.penaShifts = []
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as Entry[]) {
      const moved = sources.map(({ node }) =>
        (node instanceof Element ? node.outerHTML : (node?.textContent ?? '')).slice(0, 80),
      )
      globalThis.penaShifts.push({ value, moved })
    }
  }).observe({ type: 'layout-shift', buffered: true })
}
