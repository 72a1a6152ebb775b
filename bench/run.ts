import { existsSync, readFileSync, rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { CommandError, run } from '../scripts/run'
import { measureArticleWeight } from './article-weight'
import { measureDeviceSearch } from './device-search'
import { measureEdition } from './edition'
import { measureGrowth } from './growth'
import { measureLayoutShift } from './layout-shift'
import { measureLighthouse } from './lighthouse'
import { measureOfflineOpen } from './offline-open'
import { measurePublishVisible } from './publish-visible'
import { say } from './result'
import { type Stage, setStage } from './stage'

const parts = {
  'article-weight': async (bench: Bench) => measureArticleWeight(await bench.stage()),
  lighthouse: async (bench: Bench) => measureLighthouse(await bench.stage(), bench.folder),
  'layout-shift': async (bench: Bench) => measureLayoutShift(await bench.stage()),
  'offline-open': async (bench: Bench) => measureOfflineOpen(await bench.stage(), bench.folder),
  edition: async (bench: Bench) => measureEdition(await bench.stage()),
  'device-search': async (bench: Bench) => measureDeviceSearch(await bench.stage()),
  'publish-visible': async (bench: Bench) => measurePublishVisible(await bench.stage()),
  growth: async (bench: Bench) => measureGrowth(bench.folder),
}

type Bench = { folder: string; stage(): Promise<Stage> }

/** Measures what docs/measurements.md speaks of; the one thing on stdout is a JSON object. */
await run(async () => {
  const names = chooseParts()
  if (!existsSync('.next/BUILD_ID') || !existsSync('public/sw.js')) {
    throw new CommandError('There is no build to measure. Run `npm run build` first.')
  }
  const folder = await mkdtemp(join(tmpdir(), 'pena-bench-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  let set: Promise<Stage> | undefined
  const stage = () => {
    set ??= setStage(folder)
    return set
  }
  const results = []
  const loadBefore = load()
  for (const name of names) {
    say(`== ${name}`)
    for (const result of await parts[name]({ folder, stage })) {
      say(`${result.ok ? 'ok    ' : 'MISSED'} ${result.name}`)
      results.push(result)
    }
  }
  const machine = {
    cores: availableParallelism(),
    processor: cpus()[0]?.model,
    node: process.version,
    // Times are worth little when other programs were busy.
    load: { before: loadBefore, after: load() },
  }
  const report = { at: new Date().toISOString(), machine, build: readBuildId(), results }
  console.log(JSON.stringify(report, undefined, 2))
})
// The browser of a part that failed would keep this process waiting.
process.exit()

function chooseParts(): (keyof typeof parts)[] {
  const { values } = parseArgs({ options: { only: { type: 'string' } } })
  const names = Object.keys(parts) as (keyof typeof parts)[]
  if (values.only === undefined) return names
  const chosen = names.filter((name) => name === values.only)
  if (chosen.length > 0) return chosen
  throw new CommandError(
    `--only: ${JSON.stringify(values.only)} was given; expected ${names.join(', ')}.`,
  )
}

/** How many programs were running or waiting to, over the last minute. */
function load(): number {
  return Number((loadavg()[0] ?? 0).toFixed(1))
}

function readBuildId(): string {
  return readFileSync('.next/BUILD_ID', 'utf8').trim()
}
