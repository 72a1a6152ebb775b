import { type Browser, type BrowserContext, chromium, type Page } from 'playwright'
import { makeStory } from '@/db/seed/corpus'
import { englishWords, indonesianWords } from '@/db/seed/corpus-words'
import type { EditionDocument } from '@/lib/shared/edition/document'
import { type Locale, locales } from '@/lib/shared/locales'
import { searchMessages } from '@/lib/shared/messages/search'
import { routes } from '@/lib/shared/routes'
import { chromiumArguments, findChromium } from '../scripts/find-chromium.mjs'
import { putEdition } from '../tests/support/device-edition'
import { percentile, type Result, round, say } from './result'
import type { Stage } from './stage'

const articles = 1000
const slowdown = 6
const limitMs = 50
const rounds = 3

type Asked = { locale: Locale; text: string }
type Timed = Asked & { ms: number; found: number }
type Measured = { times: Timed[]; buildSeconds: number; bytes: Record<Locale, number> }

/**
 * A bilingual edition of a thousand articles, searched in a browser by the script of the search
 * worker. Chromium slows no worker down ("only supported for pages, not workers"), so the script
 * runs in a page where it can be slowed down, and once more as the worker that it is.
 */
export async function measureDeviceSearch(stage: Stage): Promise<Result[]> {
  await using pena = await stage.startPena()
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: chromiumArguments,
  })
  const documents = makeDocuments()
  const queries = makeQueries()
  say('finding the script of the worker')
  const script = await findScript(browser, pena.url, documents.slice(0, 2))

  say(`in a page, ${slowdown} times slower`)
  const slow = await measure(browser, pena.url, { script, documents, queries, asWorker: false })
  say('in a worker')
  const plain = await measure(browser, pena.url, { script, documents, queries, asWorker: true })
  await browser.close()

  const p95 = percentile(msOf(slow), 95)
  const textBytes = new TextEncoder().encode(JSON.stringify(documents)).byteLength
  return [
    {
      name: `device-search: a query at ${articles} articles`,
      figures: {
        p95: round(p95),
        p50: round(percentile(msOf(slow), 50)),
        most: round(Math.max(...msOf(slow))),
        queries: slow.times.length,
        slowest: slow.times.toSorted((a, b) => b.ms - a.ms).slice(0, 5),
        buildSeconds: round(slow.buildSeconds),
        indexBytes: slow.bytes,
        documentBytes: textBytes,
        inWorkerWithoutThrottling: {
          p95: round(percentile(msOf(plain), 95)),
          buildSeconds: round(plain.buildSeconds),
        },
      },
      limit: `p95 <= ${limitMs} ms on ${slowdown}x CPU throttling`,
      ok: p95 <= limitMs,
    },
  ]
}

const msOf = ({ times }: Measured) => times.map((time) => time.ms)

function makeDocuments(): EditionDocument[] {
  const stories = Array.from({ length: articles }, (_, index) => makeStory(index))
  return stories.flatMap(({ article, editions }) =>
    editions.map(({ articleId, locale, slug, headline, standfirst, body, publishedAt }) => ({
      articleId,
      locale,
      slug,
      headline,
      standfirst,
      body: body.map((block) => block.text.map((inline) => inline.text).join('')),
      section: article.sectionId ?? '',
      version: 1,
      minutes: 1,
      publishedAt,
    })),
  )
}

/** Common and rare words, one to four of them, beginnings, relatives, typos, and what is nowhere. */
function makeQueries(): Asked[] {
  const words = { id: indonesianWords, en: englishWords }
  const texts = (locale: Locale) => {
    const word = (share: number) => words[locale][Math.floor(share * words[locale].length)] ?? ''
    const shares = [0, 0.01, 0.05, 0.2, 0.5, 0.9]
    const single = shares.map(word)
    const beginnings = single.flatMap((one) => [one.slice(0, 1), one.slice(0, 2), one.slice(0, 4)])
    const several = shares.flatMap((share) => [
      `${word(share)} ${word(0)}`,
      `${word(0.02)} ${word(share)} ${word(0.1).slice(0, 3)}`,
      `${word(0)} ${word(0.01)} ${word(0.03)} ${word(share)}`,
    ])
    const typos = single.map((one) => `${one.slice(0, 2)}${one.slice(3)}`)
    const swapped = several.map((one) => one.replace(/(.)(.)(?=.$)/, '$2$1'))
    const relatives = locale === 'id' ? ['menumbuhkan', 'pertumbuhan'] : ['growing', 'planted']
    return [...single, ...beginnings, ...several, ...typos, ...swapped, ...relatives, 'zzzzqqqq']
  }
  return locales.flatMap((locale) => texts(locale).map((text) => ({ locale, text })))
}

/** The address of the worker's script, as the search page starts it when there is no server. */
async function findScript(browser: Browser, origin: string, documents: EditionDocument[]) {
  const context = await browser.newContext()
  const page = await openDevice(context, origin)
  await putEdition(page, documents, Date.now())
  await page.goto(origin + routes.search('id'), { waitUntil: 'networkidle' })
  const started = page.waitForEvent('worker')
  await page.route('**/api/v1/search?**', (route) => route.abort())
  await page.getByRole('searchbox', { name: searchMessages.id.label }).fill('bakau')
  const script = (await started).url()
  await context.close()
  return script
}

/** A page that has the device's database, made as the app makes it. */
async function openDevice(context: BrowserContext, origin: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(origin + routes.saved('id'), { waitUntil: 'networkidle' })
  await page.evaluate(() => navigator.serviceWorker.ready)
  return page
}

type Task = {
  script: string
  documents: readonly EditionDocument[]
  queries: readonly Asked[]
  asWorker: boolean
}

async function measure(browser: Browser, origin: string, task: Task): Promise<Measured> {
  const context = await browser.newContext({ bypassCSP: true })
  const page = await openDevice(context, origin)
  await putEdition(page, task.documents, Date.now())
  // A page without scripts of its own.
  await page.goto(`${origin}/robots.txt`)
  if (!task.asWorker) {
    const devtools = await context.newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  }
  // The compiler of these scripts names inner functions by a function of its own.
  await page.evaluate('globalThis.__name = (named) => named')
  const { script, queries, asWorker } = task
  const measured = await page.evaluate(timeQueries, { script, queries, asWorker, rounds, locales })
  await context.close()
  const missing = measured.times.filter(({ text, found }) => text === 'zzzzqqqq' && found > 0)
  const found = measured.times.filter((time) => time.found > 0).length
  if (missing.length > 0 || found < measured.times.length / 2) {
    throw new Error(`Only ${found} of ${measured.times.length} searches found anything.`)
  }
  return measured
}

/** Runs in the page: times each query from the question to the answer. */
async function timeQueries(task: {
  script: string
  queries: readonly Asked[]
  asWorker: boolean
  rounds: number
  locales: readonly Locale[]
}): Promise<Measured> {
  type Answer = { serial: number; answered: never; failed: unknown }
  const waiting = new Map<number, (answer: Answer) => void>()
  let send: (message: object) => void
  const hear = (answer: Answer) => waiting.get(answer.serial)?.(answer)
  if (task.asWorker) {
    const worker = new Worker(task.script)
    worker.onmessage = ({ data }) => hear(data)
    send = (message) => worker.postMessage(message)
  } else {
    // What the script takes for a worker's surroundings; it begins once all its parts have come.
    const { addEventListener: listen } = window
    const begun = new Promise<(event: { data: object }) => void>((resolve, reject) => {
      window.addEventListener = ((_: string, listener: never) => resolve(listener)) as never
      setTimeout(() => reject(new Error('The script of the worker did not begin.')), 60_000)
    })
    window.postMessage = hear as never
    const importScripts = (url: string) => {
      const request = new XMLHttpRequest()
      request.open('GET', url, false)
      request.send()
      const element = document.createElement('script')
      element.textContent = request.responseText
      document.documentElement.append(element)
    }
    Object.assign(window, { importScripts })
    importScripts(task.script)
    const listener = await begun
    window.addEventListener = listen
    send = (data) => listener({ data })
  }
  let serial = 0
  const ask = (message: object) =>
    new Promise<never>((resolve, reject) => {
      serial++
      waiting.set(serial, ({ answered, failed }) =>
        answered ? resolve(answered) : reject(new Error(String(failed))),
      )
      send({ ...message, serial })
    })
  const begun = performance.now()
  const { bytes } = await ask({ kind: 'refresh', locales: task.locales })
  const buildSeconds = (performance.now() - begun) / 1000
  const times: Timed[] = []
  for (let round = 0; round < task.rounds; round++) {
    for (const query of task.queries) {
      // As between two keys: the last answer's garbage is not counted to this one.
      await new Promise((resolve) => setTimeout(resolve, 30))
      const asked = performance.now()
      const { matches }: { matches: unknown[] } = await ask({ kind: 'search', ...query })
      times.push({ ...query, ms: performance.now() - asked, found: matches.length })
    }
  }
  return { times, buildSeconds, bytes }
}
