import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

/** The files with properties, and those that fight for the database's lock. */
const files = [
  'tests/unit/wire/invariants',
  'tests/unit/alignment',
  'tests/unit/search',
  'tests/unit/page-facts',
  'tests/unit/bookmark-files',
  'tests/unit/pack',
  'tests/unit/vault',
  'tests/unit/draft-merge',
  'tests/unit/article-editor',
  'tests/integration/search',
  'tests/integration/edition-renewal',
  'tests/integration/busy',
  'tests/integration/writer',
]

const { values } = parseArgs({
  options: { seed: { type: 'string' }, factor: { type: 'string', default: '20' } },
})
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31))
const factor = Number(values.factor)
console.error(`seed ${seed}, ${factor} times the runs of npm test`)

const folder = await mkdtemp(join(tmpdir(), 'pena-soak-'))
const report = join(folder, 'report.json')
const started = Date.now()
const exitCode = await vitest()
const browserCode = await browser()
const { numPassedTests, numFailedTests } = JSON.parse(await readFile(report, 'utf8')) as {
  numPassedTests: number
  numFailedTests: number
}
await rm(folder, { recursive: true })
const seconds = Math.round((Date.now() - started) / 1000)
console.log(
  JSON.stringify({ seed, factor, seconds, passed: numPassedTests, failed: numFailedTests }),
)
process.exitCode = exitCode || browserCode

/** Two hundred cuts of downloads in a real browser; each download prints a JSON line of its own. */
function browser(): Promise<number> {
  return run(['node_modules/playwright/cli.js', 'test', 'tests/e2e/edition-faults.spec.ts'])
}

function vitest(): Promise<number> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return run([
    'node_modules/vitest/vitest.mjs',
    'run',
    '--testTimeout=1800000',
    ...reporters,
    ...files,
  ])
}

function run(args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', process.stderr, 'inherit'],
    env: { ...process.env, PENA_SOAK_FACTOR: String(factor), PENA_SOAK_SEED: String(seed) },
  })
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)))
}
