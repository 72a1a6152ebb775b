import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run, runPackage, StepError } from './steps.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

const usualPaths = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
    process.env[name] ? [join(process.env[name], 'Google/Chrome/Application/chrome.exe')] : [],
  ),
}

export const chromiumArguments = [
  // Chromium's sandbox refuses to start for root.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * The browser that tests run in: CHROMIUM_PATH, else the system's, else Playwright's own.
 * @returns {Promise<string | undefined>}
 */
export async function findChromium() {
  const chosen = process.env.CHROMIUM_PATH
  if (chosen) {
    if (runs(chosen)) return chosen
    throw new StepError(
      `CHROMIUM_PATH: ${JSON.stringify(chosen)} was given; expected the path of a Chromium that runs.`,
    )
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  const { chromium } = await import('playwright')
  return [...onPath, ...(usualPaths[process.platform] ?? []), chromium.executablePath()].find(runs)
}

/**
 * The same, installing one where there is none.
 * @returns {Promise<string>}
 */
export async function ensureChromium() {
  const found = await findChromium()
  if (found) return found
  if (isDebian() && process.getuid?.() === 0) {
    console.log('No Chromium is on this machine; asking apt-get for one.')
    const installed = await installFromDebian().then(findChromium, () => undefined)
    if (installed) return installed
  }
  console.log("No Chromium is on this machine; fetching Playwright's own.")
  const fetched = await runPackage('playwright/cli.js', ['install', '--no-shell', 'chromium']).then(
    findChromium,
    () => undefined,
  )
  if (fetched) return fetched
  throw new StepError(
    'The browser tests need Chromium, and none could be found or installed. Install Chromium or ' +
      'Google Chrome (on Debian: `apt-get install chromium`), or set CHROMIUM_PATH to the program ' +
      'of one that is installed. Then run `npm test` again.',
  )
}

async function installFromDebian() {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-qq'], { env })
  // The fonts that the pages ask for; Chromium brings none.
  const packages = ['chromium', 'fonts-noto-core']
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env })
}

function isDebian() {
  const file = '/etc/os-release'
  return existsSync(file) && /^ID=debian$/m.test(readFileSync(file, 'utf8'))
}

/** Some systems have a program of that name that only says where to get the real one. */
function runs(path) {
  if (!existsSync(path)) return false
  // There, asking for the version opens a window.
  if (process.platform === 'win32') return true
  try {
    const options = { timeout: 20_000, stdio: ['ignore', 'pipe', 'ignore'] }
    return /Chrom|Edge/.test(execFileSync(path, ['--version'], options).toString())
  } catch {
    return false
  }
}
