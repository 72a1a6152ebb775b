import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { SoakFigures } from '../support/soak-figures'
import { type Part, type PartName, parts } from './parts'

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    factor: { type: 'string', default: '20' },
    only: { type: 'string' },
  },
})
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31))
const factor = Number(values.factor)
const names = (Object.keys(parts) as PartName[]).filter((name) => name === (values.only ?? name))
if (names.length === 0) {
  console.error(`--only: expected ${Object.keys(parts).join(', ')}.`)
  process.exit(1)
}

console.error(`seed ${seed}, ${factor} times the runs of npm test`)
for (const name of names) await soak(name)

/** Runs one part, and says in a line of JSON what it did. */
async function soak(name: PartName): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'pena-soak-'))
  const report = join(folder, 'report.json')
  const figures = join(folder, 'figures')
  const part: Part = parts[name]
  const started = Date.now()
  const exitCode = await run('vitest' in part ? vitest(part.vitest, report) : browser(part), {
    PENA_SOAK_FACTOR: String(factor),
    PENA_SOAK_SEED: String(seed),
    PENA_SOAK_FIGURES: figures,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  })
  const seconds = Math.round((Date.now() - started) / 1000)
  const counts = await countsIn(report)
  const sums = summed(await readFile(figures, 'utf8').catch(() => ''))
  await rm(folder, { recursive: true })
  console.log(JSON.stringify({ part: name, seed, factor, seconds, ...counts, ...sums }))
  if (exitCode !== 0 || counts.passed === 0) process.exitCode = 1
}

function vitest(files: readonly string[], report: string): string[] {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return ['vitest/vitest.mjs', 'run', '--testTimeout=1800000', ...reporters, ...files]
}

/** Without second tries: what is lost once is lost. */
function browser({ browser, titles }: Extract<Part, { browser: string }>): string[] {
  const how = ['--retries=0', '--reporter=list,json', '-g', titles]
  return ['@playwright/test/cli.js', 'test', browser, ...how]
}

function run([program = '', ...args]: string[], env: Record<string, string>): Promise<number> {
  const child = spawn(process.execPath, [join('node_modules', program), ...args], {
    stdio: ['ignore', process.stderr, 'inherit'],
    env: { ...process.env, ...env },
  })
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)))
}

type Report = {
  numPassedTests?: number
  numFailedTests?: number
  stats?: { expected: number; unexpected: number }
}

async function countsIn(report: string) {
  const text = await readFile(report, 'utf8').catch(() => '{}')
  const { numPassedTests, numFailedTests, stats } = JSON.parse(text) as Report
  return {
    passed: numPassedTests ?? stats?.expected ?? 0,
    failed: numFailedTests ?? stats?.unexpected ?? 0,
  }
}

function summed(lines: string): SoakFigures {
  const sums: SoakFigures = {}
  for (const line of lines.split('\n').filter(Boolean)) {
    for (const [name, value] of Object.entries(JSON.parse(line) as Record<string, number>)) {
      const key = name as keyof SoakFigures
      sums[key] = key === 'again' ? Math.max(sums[key] ?? 0, value) : (sums[key] ?? 0) + value
    }
  }
  return sums
}
