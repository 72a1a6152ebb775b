import { type Browser, chromium } from 'playwright'
import { chromiumArguments, findChromium } from '../scripts/find-chromium.mjs'
import { get, weigh } from './get'
import { percentile, type Result, round, say } from './result'
import type { Stage } from './stage'

const firstFlight = 14_000
const cssLimit = 10_000
const scriptRatioLimit = 1.2
const words = 450
const timedRequests = 400

/** What an article costs over the network, beside an empty App Router page and a page without any script. */
export async function measureArticleWeight(stage: Stage): Promise<Result[]> {
  await using pena = await stage.startPena()
  await using empty = await stage.startEmpty()
  await using plain = await stage.startStatic()
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: chromiumArguments,
  })
  say('loading each page in a browser')
  const article = await load(browser, pena.url, stage.paths.article)
  const front = await load(browser, pena.url, stage.paths.front)
  const bare = await load(browser, empty.url, '/')
  const written = await load(browser, plain.url, '/')
  await browser.close()
  const ratio = article.scripts.all.brotli / bare.scripts.all.brotli
  return [
    firstFlightResult(article, stage.words),
    {
      name: 'article-weight: CSS',
      figures: { article: article.css, front: front.css },
      limit: `<= ${cssLimit} bytes, brotli`,
      ok: article.css.brotli <= cssLimit,
    },
    requestsResult(article),
    {
      name: 'article-weight: JavaScript',
      figures: {
        ratio: round(ratio, 4),
        ratioGzip: round(article.scripts.all.gzip / bare.scripts.all.gzip, 3),
        ratioWithHeaders: round(article.scripts.all.withHeaders / bare.scripts.all.withHeaders, 3),
        ratioBeforeIdle: round(article.scripts.named.brotli / bare.scripts.named.brotli, 3),
        article: article.scripts,
        front: front.scripts,
        empty: bare.scripts,
        worker: await weigh(pena.url, ['/sw.js']),
      },
      limit: `<= ${scriptRatioLimit} times the empty page's, brotli, with what is loaded when idle`,
      ok: ratio <= scriptRatioLimit,
    },
    await besideStatic(article, written, pena.url + stage.paths.article, `${plain.url}/`),
  ]
}

type Loaded = Awaited<ReturnType<typeof load>>

/** Opens a page as a phone does, without a worker, and waits until it asks for nothing more. */
async function load(browser: Browser, origin: string, path: string) {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  const requests: { url: string; type: string }[] = []
  page.on('request', (request) =>
    requests.push({ url: request.url(), type: request.resourceType() }),
  )
  await page.goto(origin + path, { waitUntil: 'networkidle' })
  // The page leaves to the idle browser what can wait: at most three seconds.
  await page.waitForTimeout(4000)
  const blocking = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(
        (entry) => 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking',
      )
      .map((entry) => new URL(entry.name).pathname),
  )
  const html = await get(origin + path, 'identity')
  await context.close()
  const text = html.body.toString()
  const pathsOf = (...types: string[]) => [
    ...new Set(
      requests
        .filter(({ type, url }) => types.includes(type) && url.startsWith(origin))
        .map(({ url }) => new URL(url).pathname),
    ),
  ]
  const scripts = pathsOf('script')
  const isNamed = (script: string) => text.includes(`<script src="${script}"`)
  const sorts = ['document', 'script', 'stylesheet', 'image']
  const others = [...new Set(requests.map(({ type }) => type))].filter(
    (type) => !sorts.includes(type),
  )
  return {
    document: { ...(await weigh(origin, [path])), raw: html.body.length },
    css: await weigh(origin, pathsOf('stylesheet')),
    images: await weigh(origin, pathsOf('image')),
    scripts: {
      all: await weigh(origin, scripts),
      named: await weigh(origin, scripts.filter(isNamed)),
    },
    others: await weigh(origin, pathsOf(...others)),
    fonts: requests.filter(({ type }) => type === 'font').length,
    otherHosts: requests.map(({ url }) => url).filter((url) => !url.startsWith(origin)),
    blocking,
    requests: requests.length,
  }
}

function firstFlightResult(article: Loaded, actual: number): Result {
  const { brotli, gzip, withHeaders, raw } = article.document
  // More than it would be: what does not grow with the text is scaled as well.
  const scale = words / actual
  const scaled = Math.ceil(withHeaders * scale)
  return {
    name: 'article-weight: first flight',
    figures: {
      words: actual,
      brotli,
      gzip,
      withHeaders,
      raw,
      [`brotliWithHeadersAt${words}Words`]: scaled,
      [`gzipAt${words}Words`]: Math.ceil(gzip * scale),
    },
    limit: `<= ${firstFlight} bytes with headers, brotli, for ${words} words`,
    ok: scaled <= firstFlight,
  }
}

function requestsResult(article: Loaded): Result {
  const { fonts, otherHosts, requests } = article
  const css = article.css.files.map((file) => file.path)
  const blocking = article.blocking.filter((path) => !css.includes(path))
  return {
    name: 'article-weight: requests',
    figures: { fonts, otherHosts, blockingBesideCss: blocking, requests },
    limit: 'no web font, no other host, nothing but the CSS blocks rendering',
    ok: fonts === 0 && otherHosts.length === 0 && blocking.length === 0,
  }
}

/** The ratios to a page of the same article that was written by hand; nobody set them a limit. */
async function besideStatic(
  article: Loaded,
  written: Loaded,
  url: string,
  writtenUrl: string,
): Promise<Result> {
  say(`timing ${timedRequests} answers of each server`)
  const [own, other]: [number[], number[]] = [[], []]
  for (let index = 0; index < timedRequests; index++) {
    own.push((await get(url)).milliseconds)
    other.push((await get(writtenUrl)).milliseconds)
  }
  const compare = (mine: number, theirs: number) => ({
    article: round(mine),
    static: round(theirs),
    ratio: round(mine / theirs),
  })
  const everything = (page: Loaded) =>
    [page.document, page.css, page.images, page.scripts.all, page.others].reduce(
      (sum, part) => sum + part.brotli,
      0,
    )
  const readable = (page: Loaded) => page.document.brotli + page.css.brotli
  return {
    name: 'article-weight: beside a static page',
    figures: {
      html: compare(article.document.brotli, written.document.brotli),
      css: compare(article.css.brotli, written.css.brotli),
      htmlAndCss: compare(readable(article), readable(written)),
      everything: compare(everything(article), everything(written)),
      requests: compare(article.requests, written.requests),
      answerMillisecondsP50: compare(percentile(own, 50), percentile(other, 50)),
      answerMillisecondsP95: compare(percentile(own, 95), percentile(other, 95)),
    },
    ok: true,
  }
}
