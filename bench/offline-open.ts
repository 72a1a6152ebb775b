import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright'
import { cacheNames } from '@/lib/shared/device/caches'
import { chromiumArguments, findChromium } from '../scripts/find-chromium.mjs'
import { freePort } from './programs'
import { median, type Result, round, say } from './result'
import type { Stage } from './stage'

const rounds = 7
const slowdown = 6
const ratioLimit = 1.5

/**
 * Pages that a desktop browser draws for its own address bar as it starts, 400 ms of a processor: no
 * phone has them.
 */
const desktopOnly = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'PreloadTopChromeWebUI']

/**
 * A saved article opened in a browser that has just been started, its worker not running, the
 * server stopped and the network off — beside the same article opened again while all of that runs.
 */
export async function measureOfflineOpen(stage: Stage, folder: string): Promise<Result[]> {
  const port = await freePort()
  const profile = join(folder, 'offline-open')
  const { article, front } = stage.paths
  const address = `http://127.0.0.1:${port}`
  const warm: Opened[] = []
  const cold: Opened[] = []
  const followed: Opened[] = []
  for (let round = 0; round <= rounds; round++) {
    // The first round saves the article and warms the disk.
    say(round === 0 ? 'saving the article' : `round ${round} of ${rounds}`)
    const pena = await stage.startPena(port)
    const online = await openBrowser(profile)
    const page = await online.newPage()
    await page.goto(address + article, { waitUntil: 'networkidle' })
    await page.evaluate(() => navigator.serviceWorker.ready)
    if (round === 0) await save(page, article)
    await page.goto(address + front, { waitUntil: 'networkidle' })
    const warmOpen = await open(await online.newPage(), address + article)
    const followedOpen = await open(page, address + article)
    await online.close()
    await pena.stop()

    const offline = await openBrowser(profile)
    await offline.setOffline(true)
    const coldOpen = await open(await offline.newPage(), address + article)
    await offline.close()
    if (coldOpen.served !== 'offline') throw new Error(`The copy was served ${coldOpen.served}.`)
    if (round === 0) continue
    warm.push(warmOpen)
    followed.push(followedOpen)
    cold.push(coldOpen)
  }
  const middle = (runs: readonly Opened[], of: (run: Opened) => number) => median(runs.map(of))
  const lcp = (runs: readonly Opened[]) => middle(runs, (run) => run.lcp)
  const ratio = lcp(cold) / lcp(warm)
  const figures = (runs: readonly Opened[]) => ({
    lcp: round(lcp(runs), 0),
    fcp: round(
      middle(runs, (run) => run.fcp),
      0,
    ),
    firstByte: round(
      middle(runs, (run) => run.firstByte),
      0,
    ),
    workerStart: round(
      middle(runs, (run) => run.workerStart),
      0,
    ),
    load: round(
      middle(runs, (run) => run.load),
      0,
    ),
    lcpOfEachRound: runs.map((run) => round(run.lcp, 0)),
  })
  return [
    {
      name: 'offline-open: cold offline to warm online',
      figures: {
        ratio: round(ratio),
        ratioToSameTab: round(lcp(cold) / lcp(followed)),
        coldOffline: figures(cold),
        warmOnline: figures(warm),
        warmOnlineInTheSameTab: figures(followed),
      },
      limit: `<= ${ratioLimit} times, to the largest contentful paint, on ${slowdown}x CPU throttling`,
      ok: ratio <= ratioLimit,
    },
  ]
}

async function openBrowser(profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: await findChromium(),
    args: [...chromiumArguments, `--disable-features=${desktopOnly}`],
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
  })
}

async function save(page: Page, path: string): Promise<void> {
  await page.locator('article [data-key="save"]').first().click()
  await page.waitForFunction(
    async ([name, kept]) => Boolean(await (await caches.open(name)).match(kept)),
    [cacheNames.saved, path] as const,
  )
}

type Opened = Awaited<ReturnType<typeof open>>

/** Opens an address on a slow processor and says when what mattered was there. */
async function open(page: Page, address: string) {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.goto(address, { waitUntil: 'load' })
  await page.waitForTimeout(2500)
  const times = await page.evaluate(async () => {
    const lcp = await new Promise<number>((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
        type: 'largest-contentful-paint',
        buffered: true,
      })
    })
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    const [fcp] = performance.getEntriesByName('first-contentful-paint')
    return {
      lcp,
      fcp: fcp?.startTime ?? 0,
      firstByte: navigation?.responseStart ?? 0,
      workerStart: navigation?.workerStart ?? 0,
      load: navigation?.loadEventEnd ?? 0,
      served: document.documentElement.dataset.served,
    }
  })
  await page.close()
  return times
}
