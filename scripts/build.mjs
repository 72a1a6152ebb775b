import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import { compressBuild } from './compress-build.mjs'
import { heading, root, runPackage, StepError } from './steps.mjs'

/** What the last whole build was made of. It goes when .next goes. */
const stamp = '.next/pena-build.json'
const worker = 'public/sw.js'
/** What `scripts/start.mjs` runs. */
const server = '.next/pena-server.mjs'

const folders = ['app', 'components', 'db', 'lib', 'public', 'scripts', 'worker']
const files = [
  'instrumentation-client.ts',
  'next.config.js',
  'package-lock.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
]
/** What a build writes itself, and what only tests and commands read. */
const left = /^public\/(?:sw\.js|workbox-|swe-worker-)|^db\/(?:seed|migrations)\/|\/\.|\.map$/

/**
 * Builds when the sources are not those of the last build.
 * @param {{ keepKillSwitch: boolean }} options whether `npm run worker:kill` stays in force when
 *   nothing else needs building
 */
export async function buildIfChanged({ keepKillSwitch }) {
  const killed = existsSync(worker) && hashOf(worker) === hashOf('worker/kill-switch.js')
  const last = existsSync(stamp) ? JSON.parse(readFileSync(stamp, 'utf8')) : undefined
  const workerStands =
    existsSync(worker) && (hashOf(worker) === last?.worker || (killed && keepKillSwitch))
  if (!workerStands || !existsSync(server) || last?.sources !== sourcesHash()) {
    heading('Building')
    await build()
  } else if (killed) {
    console.log(`${worker} is the kill switch. \`npm run build\` puts the real worker back.`)
  }
}

async function build() {
  // First of all: a build that is interrupted is not taken for a whole one.
  rmSync(stamp, { force: true })
  rmSync(worker, { force: true })
  const sources = sourcesHash()
  // Next sets NODE_ENV itself and warns of any other; a build tells nobody of itself.
  await runPackage('next/dist/bin/next', ['build', '--webpack'], {
    env: { NODE_ENV: undefined, NEXT_TELEMETRY_DISABLED: '1' },
  })
  // Without the webpack plugin no worker is built and nothing else says so.
  const size = statSync(worker, { throwIfNoEntry: false })?.size ?? 0
  if (size < 1000) {
    throw new StepError(`${worker} has ${size} bytes: the service worker was not built.`)
  }
  await compressBuild('.next/static')
  await bundleServer()
  writeFileSync(stamp, JSON.stringify({ sources, worker: hashOf(worker) }))
}

/**
 * The server in one file of plain JavaScript: reading its hundred files of TypeScript took more than
 * half of the time from a crash to the next page.
 */
async function bundleServer() {
  const { build } = await import('esbuild')
  await build({
    entryPoints: ['scripts/start.ts'],
    outfile: server,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    packages: 'external',
    tsconfig: 'scripts/tsconfig.json',
    logLevel: 'warning',
  })
}

function sourcesHash() {
  const hash = createHash('sha256')
  for (const path of [...folders.flatMap(filesOf), ...files].sort()) {
    hash.update(`${path}\0`).update(hashOf(path))
  }
  return hash.digest('hex')
}

/** @param {string} folder */
function filesOf(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
    .filter((path) => !left.test(path))
}

/** @param {string} path */
function hashOf(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  process.chdir(root)
  await build().catch((error) => {
    if (!(error instanceof StepError)) throw error
    console.error(error.message)
    process.exitCode = error.exitCode
  })
}
