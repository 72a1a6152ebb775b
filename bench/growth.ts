import { createHash } from 'node:crypto'
import { cp, mkdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { samplePublication } from '@/db/seed/publication'
import type { Owner } from '@/lib/server/owner'
import { editionRoutes } from '@/lib/shared/api/edition'
import type { WireImportOptions } from '@/lib/shared/api/wire-import'
import { locales } from '@/lib/shared/locales'
import { routes } from '@/lib/shared/routes'
import { get } from './get'
import { runScript, type Server, startServer } from './programs'
import { percentile, type Result, round, say } from './result'

const sizes = { small: 1000, large: 100_000 }
const ratioLimit = 1.5
const requests = {
  uncachedArticle: 400,
  uncachedFront: 100,
  cached: 1000,
  changes: 300,
  warmUp: 100,
}

type Paper = { articles: number; server: Server; owner: Owner }
type Times = { small: number[]; large: number[] }
type Papers = { small: Paper; large: Paper }

/** The same pages of a small and of a large newspaper, asked for in turns, one at a time. */
export async function measureGrowth(folder: string): Promise<Result[]> {
  const small = await openPaper(sizes.small, folder)
  await using _small = small.server
  const large = await openPaper(sizes.large, folder)
  await using _large = large.server
  const papers = { small, large }
  say('warming up')
  await race(papers, requests.warmUp, 'MISS', articlePath)
  for (let index = 0; index < 5; index++) await publishInBoth(papers)

  say(`${requests.uncachedArticle} articles, each for the first time`)
  const article = await race(papers, requests.uncachedArticle, 'MISS', (paper, index) =>
    articlePath(paper, requests.warmUp + index),
  )
  say(`${requests.uncachedFront} front pages, each after something was published`)
  const front: Times = { small: [], large: [] }
  for (let index = 0; index < requests.uncachedFront; index++) {
    await publishInBoth(papers)
    const times = await race(papers, 1, 'MISS', () => routes.front('id'), index)
    front.small.push(...times.small)
    front.large.push(...times.large)
  }
  say(`${requests.cached} times a page that is kept`)
  const onePath = (paper: Paper) => articlePath(paper, 0)
  await race(papers, 1, undefined, onePath)
  const keptArticle = await race(papers, requests.cached, 'HIT', onePath)
  const keptFront = await race(papers, requests.cached, 'HIT', () => routes.front('id'))
  say(`${requests.changes} times what became of the paper since another cursor`)
  const cursors = { small: await cursorOf(small), large: await cursorOf(large) }
  const changes = await race(papers, requests.changes, undefined, (paper, index) =>
    sincePath(paper === small ? cursors.small : cursors.large, index),
  )
  return [
    compare('edition since a cursor, not cached', changes),
    compare('article, not cached', article),
    compare('front page, not cached', front),
    compare('article, cached', keptArticle),
    compare('front page, cached', keptFront),
  ]
}

function compare(name: string, { small, large }: Times): Result {
  const figures = (times: readonly number[]) => ({
    p50: round(percentile(times, 50)),
    p95: round(percentile(times, 95)),
    requests: times.length,
  })
  const ratio = (share: number) => percentile(large, share) / percentile(small, share)
  return {
    name: `growth: ${name}`,
    figures: {
      ratio: round(ratio(95)),
      ratioP50: round(ratio(50)),
      [`at${sizes.small}`]: figures(small),
      [`at${sizes.large}`]: figures(large),
    },
    limit: `p95 at ${sizes.large} articles <= ${ratioLimit} times that at ${sizes.small}`,
    ok: ratio(95) <= ratioLimit,
  }
}

/** Asks both for a page in turns, each first every other time, and checks where it came from. */
async function race(
  papers: Papers,
  count: number,
  cache: 'HIT' | 'MISS' | undefined,
  pathOf: (paper: Paper, index: number) => string,
  turn = 0,
): Promise<Times> {
  const times: Times = { small: [], large: [] }
  for (let index = 0; index < count; index++) {
    const order = (turn + index) % 2 ? (['small', 'large'] as const) : (['large', 'small'] as const)
    for (const name of order) {
      const path = pathOf(papers[name], index)
      const answer = await get(papers[name].server.url + path)
      const found = answer.headers['x-nextjs-cache']
      // A page that was dropped by its tag is rendered anew and called stale or missed.
      const isHit = found === 'HIT'
      if (cache && isHit !== (cache === 'HIT')) throw new Error(`${path} was a ${found}.`)
      times[name].push(answer.milliseconds)
    }
  }
  return times
}

/** Another article each time, from all over the newspaper: the steps share no factor with it. */
function articlePath({ articles }: Paper, index: number): string {
  const step = articles === sizes.small ? 7 : 197
  const locale = locales[index % locales.length] ?? 'id'
  return routes.article(locale, `corpus-${(index * step) % articles}`)
}

/** A cursor that nobody has asked about yet: some ten changes ago, and one more each time. */
function sincePath(cursor: number, index: number): string {
  return editionRoutes.since('all', { cursor: cursor - 10 - (index % 200) }, 'none')
}

async function cursorOf({ server }: Paper): Promise<number> {
  const answer = await fetch(server.url + editionRoutes.newest('all', 0, 'none'))
  return ((await answer.json()) as { cursor: number }).cursor
}

let published = 0

/** Publishing drops every page that the newspaper has kept. */
async function publishInBoth({ small, large }: Papers): Promise<void> {
  published++
  for (const { server, owner } of [small, large]) {
    const [section] = samplePublication.sections
    const options: WireImportOptions = {
      fileName: `bench-${published}.txt`,
      locale: 'id',
      headline: `Berita ukur nomor ${published}`,
      section: section?.slug.id,
      publish: true,
    }
    const query = new URLSearchParams({ options: JSON.stringify(options) })
    const response = await fetch(`${server.url}/api/v1/wire?${query}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${owner.secret}` },
      body: `JAKARTA. Berita ukur nomor ${published} terbit hari ini.\nIsinya tidak penting.\n`,
    })
    const answer = await response.text()
    if (!answer.includes('"published"')) throw new Error(`Nothing was published: ${answer}`)
  }
}

async function openPaper(articles: number, folder: string): Promise<Paper> {
  const own = join(folder, `corpus-${articles}`)
  await cp(await corpus(articles), own, { recursive: true })
  const database = join(own, 'pena.db')
  const settings = { DATABASE_URL: `file:${database}`, MEDIA_DIR: join(folder, 'no-media') }
  const server = await startServer('scripts/start.mjs', [], settings)
  const owner = JSON.parse(await readFile(`${database}.owner.json`, 'utf8')) as Owner
  return { articles, server, owner }
}

/** The folder of a generated database, which later runs use again. */
async function corpus(articles: number): Promise<string> {
  const hash = createHash('sha256')
  for (const file of ['db/seed/corpus.ts', 'db/seed/publication.ts', 'db/schema.ts']) {
    hash.update(await readFile(file))
  }
  const kept = join(tmpdir(), 'pena-bench-corpus', hash.digest('hex').slice(0, 12))
  const folder = join(kept, String(articles))
  if (await stat(folder).catch(() => undefined)) return folder
  say(`making ${articles} articles in ${folder}`)
  const unfinished = `${folder}.unfinished`
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(unfinished, { recursive: true })
  const settings = { DATABASE_URL: `file:${join(unfinished, 'pena.db')}` }
  await runScript('scripts/db-generate.ts', ['--articles', String(articles)], settings)
  await rename(unfinished, folder)
  return folder
}
