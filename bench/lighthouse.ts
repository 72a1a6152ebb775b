import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import lighthouse, { type Result as LighthouseResult } from 'lighthouse'
import { chromiumArguments, ensureChromium } from '../scripts/find-chromium.mjs'
import { start } from './programs'
import { median, type Result, round, say } from './result'
import type { Stage } from './stage'

const rounds = 7
const warmUps = 50
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** Lighthouse with its own settings for phones; the pages take turns, so that noise meets all. */
export async function measureLighthouse(stage: Stage, folder: string): Promise<Result[]> {
  await using pena = await stage.startPena()
  await using empty = await stage.startEmpty()
  await using plain = await stage.startStatic()
  const pages = {
    article: pena.url + stage.paths.article,
    front: pena.url + stage.paths.front,
    empty: `${empty.url}/`,
    static: `${plain.url}/`,
  }
  const names = Object.keys(pages) as (keyof typeof pages)[]
  // A server that has just started compiles itself on the cores that the browser is measured on.
  for (const name of names) await askOften(pages[name])
  const runs: Record<keyof typeof pages, Run[]> = { article: [], front: [], empty: [], static: [] }
  for (let round = 1; round <= rounds; round++) {
    for (const name of names) {
      say(`round ${round} of ${rounds}: ${name}`)
      runs[name].push(await audit(pages[name], folder))
    }
  }
  const medians = {
    article: summary(runs.article),
    front: summary(runs.front),
    empty: summary(runs.empty),
    static: summary(runs.static),
  }
  return [
    judge('article', medians.article, medians.empty),
    judge('front page', medians.front, medians.empty),
    {
      name: 'lighthouse: beside the empty and the static page',
      figures: {
        empty: medians.empty,
        static: medians.static,
        articleLcpToStatic: round(medians.article.lcp / medians.static.lcp),
        articleFcpToStatic: round(medians.article.fcp / medians.static.fcp),
        frontLcpToStatic: round(medians.front.lcp / medians.static.lcp),
      },
      ok: true,
    },
  ]
}

function judge(name: string, page: Summary, empty: Summary): Result {
  const perfect = (['accessibility', 'best-practices', 'seo'] as const).every(
    (category) => page[category] === 100,
  )
  return {
    name: `lighthouse: ${name}`,
    figures: { ...page, emptyPerformance: empty.performance, emptyTbt: empty.tbt },
    limit:
      'accessibility, best practices and SEO 100, CLS 0, performance and blocking time no worse than the empty page, LCP of text or of a picture with fetchpriority',
    ok:
      perfect &&
      page.cls === 0 &&
      page.performance >= empty.performance &&
      page.tbt <= empty.tbt &&
      page.lcpElements.every((element) => isGoodLcp(element)),
  }
}

function isGoodLcp(snippet: string): boolean {
  return /^<(?:img|image|video|picture)\b/.test(snippet)
    ? /fetchpriority="high"/i.test(snippet)
    : snippet.startsWith('<')
}

type Run = ReturnType<typeof figuresOf>
type Summary = ReturnType<typeof summary>

function summary(runs: readonly Run[]) {
  const middle = (of: (run: Run) => number) => median(runs.map(of))
  return {
    performance: middle((run) => run.scores.performance),
    accessibility: middle((run) => run.scores.accessibility),
    'best-practices': middle((run) => run.scores['best-practices']),
    seo: middle((run) => run.scores.seo),
    cls: round(
      middle((run) => run.cls),
      4,
    ),
    tbt: round(middle((run) => run.tbt)),
    fcp: round(
      middle((run) => run.fcp),
      0,
    ),
    lcp: round(
      middle((run) => run.lcp),
      0,
    ),
    speedIndex: round(
      middle((run) => run.speedIndex),
      0,
    ),
    mainThread: round(
      middle((run) => run.mainThread),
      0,
    ),
    scriptTime: round(
      middle((run) => run.scriptTime),
      0,
    ),
    tbtOfEachRun: runs.map((run) => round(run.tbt)),
    performanceOfEachRun: runs.map((run) => run.scores.performance),
    lcpElements: [...new Set(runs.map((run) => run.lcpElement))],
    failed: [...new Set(runs.flatMap((run) => run.failed))],
  }
}

async function askOften(url: string): Promise<void> {
  for (let asked = 0; asked < warmUps; asked++) await (await fetch(url)).arrayBuffer()
}

/** One run in a browser that was never used before. */
async function audit(url: string, folder: string): Promise<Run> {
  const profile = await mkdtemp(join(folder, 'lighthouse-'))
  const browser = start(
    [
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      ...chromiumArguments,
    ],
    {},
    ['ignore', 'ignore', 'pipe'],
    await ensureChromium(),
  )
  try {
    const port = await debuggingPort(browser.stderr)
    const result = await lighthouse(url, { port, output: 'json', logLevel: 'error' })
    if (!result) throw new Error(`Lighthouse gave no result for ${url}.`)
    if (result.lhr.runtimeError) throw new Error(result.lhr.runtimeError.message)
    return figuresOf(result.lhr)
  } finally {
    const ended = once(browser, 'exit')
    browser.kill()
    await ended
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function debuggingPort(said: NodeJS.ReadableStream | null): Promise<number> {
  if (!said) throw new Error('The browser has no stderr.')
  for await (const line of createInterface(said)) {
    const [, port] = /^DevTools listening on ws:\/\/[^:]+:(\d+)\//.exec(line) ?? []
    if (port) {
      said.resume()
      return Number(port)
    }
  }
  throw new Error('The browser ended before it could be driven.')
}

function figuresOf(lhr: LighthouseResult) {
  const value = (id: string) => lhr.audits[id]?.numericValue ?? Number.NaN
  const score = (id: string) => Math.round((lhr.categories[id]?.score ?? 0) * 100)
  const scripting = lhr.audits['mainthread-work-breakdown']?.details
  return {
    scores: Object.fromEntries(categories.map((id) => [id, score(id)])) as Record<
      (typeof categories)[number],
      number
    >,
    cls: value('cumulative-layout-shift'),
    tbt: value('total-blocking-time'),
    fcp: value('first-contentful-paint'),
    lcp: value('largest-contentful-paint'),
    speedIndex: value('speed-index'),
    mainThread: value('mainthread-work-breakdown'),
    scriptTime: sumOfItems(scripting, 'scriptEvaluation'),
    lcpElement: lcpSnippet(lhr),
    failed: failedAudits(lhr),
  }
}

function sumOfItems(details: unknown, group: string): number {
  const { items = [] } = (details ?? {}) as { items?: { group?: string; duration?: number }[] }
  return items
    .filter((item) => item.group === group)
    .reduce((sum, item) => sum + (item.duration ?? 0), 0)
}

/** The opening tag of the largest thing painted. */
function lcpSnippet(lhr: LighthouseResult): string {
  const details = JSON.stringify(lhr.audits['lcp-breakdown-insight']?.details ?? '')
  const [, snippet = '""'] = /"snippet":("(?:[^"\\]|\\.)*")/.exec(details) ?? []
  return JSON.parse(snippet)
}

/** What keeps a category that must be perfect from being so. */
function failedAudits(lhr: LighthouseResult): string[] {
  return ['accessibility', 'best-practices', 'seo']
    .flatMap((id) => lhr.categories[id]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id)
}
