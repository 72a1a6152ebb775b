import './require-node.mjs'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildIfChanged } from './build.mjs'
import { ensureChromium } from './find-chromium.mjs'
import { install } from './install.mjs'
import { duration, heading, root, runNpm, runPackage, StepError } from './steps.mjs'

process.chdir(root)

// Tests bring their own settings: a newsroom's database is never theirs.
const settings = [
  'PORT',
  'HOST',
  'DATABASE_URL',
  'DATABASE_AUTH_TOKEN',
  'SITE_URL',
  'MEDIA_DIR',
  'SMTP_URL',
  'SMTP_FROM',
  'PWNED_PASSWORDS',
]
for (const name of [...settings, 'NODE_ENV']) delete process.env[name]

const reports = mkdtempSync(join(tmpdir(), 'pena-test-'))
const total = { passed: 0, failed: 0, skipped: 0 }

const steps = [
  { title: 'Install', alone: 'npm ci', work: install },
  { title: 'Check', alone: 'npm run check', work: () => runNpm(['run', '--silent', 'check']) },
  { title: 'Unit tests', alone: 'npm run test:unit', work: () => vitest('unit') },
  {
    title: 'Integration tests',
    alone: 'npm run test:integration',
    work: () => vitest('integration'),
  },
  {
    title: 'Build',
    alone: 'npm run build',
    work: () => buildIfChanged({ keepKillSwitch: false }),
  },
  { title: 'Browser', alone: 'npm test', work: chooseBrowser },
  { title: 'Browser tests', alone: 'npm run test:e2e', work: playwright },
]

const summary = []
let failure

for (const { title, alone, work } of steps) {
  heading(title)
  const started = Date.now()
  try {
    await work()
    summary.push(`  ok      ${duration(Date.now() - started).padStart(12)}  ${title}`)
  } catch (error) {
    if (!(error instanceof StepError)) throw error
    summary.push(`  failed  ${duration(Date.now() - started).padStart(12)}  ${title}`)
    failure = { title, alone, error }
    break
  }
}

rmSync(reports, { recursive: true, force: true })
console.log(`\n${summary.join('\n')}\n`)
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`)
if (failure) {
  const { title, alone, error } = failure
  console.log(`${error.message}\n"${title}" is the step that failed; to run it alone: ${alone}`)
  process.exitCode = error.exitCode
}

/** @param {'unit' | 'integration'} project */
async function vitest(project) {
  const report = join(reports, `${project}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  try {
    await runPackage('vitest/vitest.mjs', ['run', '--project', project, ...reporters])
  } finally {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = read(report)
    count(numPassedTests, numFailedTests, (numPendingTests ?? 0) + (numTodoTests ?? 0))
  }
}

async function chooseBrowser() {
  process.env.CHROMIUM_PATH = await ensureChromium()
  console.log(process.env.CHROMIUM_PATH)
}

async function playwright() {
  const report = join(reports, 'browser.json')
  try {
    await runPackage('@playwright/test/cli.js', ['test', '--reporter=list,json'], {
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    })
  } finally {
    const { expected, unexpected, flaky, skipped } = read(report).stats ?? {}
    count((expected ?? 0) + (flaky ?? 0), unexpected, skipped)
  }
}

function count(passed = 0, failed = 0, skipped = 0) {
  total.passed += passed
  total.failed += failed
  total.skipped += skipped
}

/** What a test program reported; nothing when it did not get that far. */
function read(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    return {}
  }
}
