import { spawn } from 'node:child_process'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** A step that did not end well; what its program said has already been shown. */
export class StepError extends Error {
  /**
   * @param {string} message
   * @param {number} [exitCode]
   */
  constructor(message, exitCode = 1) {
    super(message)
    this.name = 'StepError'
    this.exitCode = exitCode
  }
}

let current = ''

/** @param {string} title */
export function heading(title) {
  current = title
  console.log(`\n== ${title}`)
}

/** How long something took, for people: "0.4 s", "12 s", "3 min 05 s". */
export function duration(milliseconds) {
  const seconds = milliseconds / 1000
  if (seconds < 10) return `${seconds.toFixed(1)} s`
  if (seconds < 100) return `${Math.round(seconds)} s`
  return `${Math.floor(seconds / 60)} min ${String(Math.floor(seconds % 60)).padStart(2, '0')} s`
}

/**
 * Runs a program to its end and shows what it says; while it says nothing, the time that it has
 * taken. An interrupt is passed on, and nothing is left running.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string | undefined>, quiet?: boolean, shell?: boolean }} [options]
 *   `quiet` shows what it said only when it fails
 * @returns {Promise<string>} all that it said
 */
export function run(program, args, { env = {}, quiet = false, shell = false } = {}) {
  const colour = process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: '1' } : {}
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, ...colour, ...env },
    shell,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ticker = startTicker()
  const said = []
  const show = (stream) => (chunk) => {
    said.push(chunk)
    if (!quiet) ticker.write(stream, chunk)
  }
  child.stdout.on('data', show(process.stdout))
  child.stderr.on('data', show(process.stderr))
  const release = passSignals(child)
  return new Promise((resolve, reject) => {
    child.on('error', (error) => {
      ticker.stop()
      release()
      reject(new StepError(`${program} cannot be run: ${error.message}`))
    })
    child.on('close', (code, signal) => {
      ticker.stop()
      const stopped = release()
      if (stopped) process.exit(stopped === 'SIGINT' ? 130 : 143)
      const text = Buffer.concat(said).toString()
      if (code === 0) return resolve(text)
      if (quiet) process.stderr.write(text)
      const how = signal ? `ended by ${signal}` : `exit code ${code}`
      reject(new StepError(`"${current}" failed (${how}); the reason stands above.`, code ?? 1))
    })
  })
}

/**
 * Runs a script of this project, with the settings of `scripts/tsconfig.json`.
 * @param {string} script
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runScript(script, options = {}) {
  return run(process.execPath, scriptArgs(script), {
    ...options,
    env: { ...scriptEnv, ...options.env },
  })
}

/** @param {string} script */
export const scriptArgs = (script) => ['--import', 'tsx', script]

export const scriptEnv = { TSX_TSCONFIG_PATH: 'scripts/tsconfig.json' }

/**
 * Runs a program that a package of this project brings.
 * @param {string} bin its file under node_modules
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runPackage(bin, args, options) {
  return run(process.execPath, [`node_modules/${bin}`, ...args], options)
}

/**
 * Runs npm: the one that runs this command, or else the one on the path.
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath
  if (npm && basename(npm) === 'npm-cli.js') return run(process.execPath, [npm, ...args], options)
  return run('npm', args, { ...options, shell: process.platform === 'win32' })
}

/**
 * Passes interrupts to a child, as SIGTERM: a terminal has sent it SIGINT already, and a second
 * one would cut its farewell short. What is returned stops that, and says which signal came.
 * @param {import('node:child_process').ChildProcess} child
 */
export function passSignals(child) {
  let came
  const pass = (signal) => {
    came = signal
    child.kill('SIGTERM')
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, pass)
  return () => {
    for (const signal of signals) process.off(signal, pass)
    return came
  }
}

/** Says how long a step has taken whenever it has been silent for a while. */
function startTicker() {
  const { stdout } = process
  const started = Date.now()
  // A terminal has one line that changes; a log gets a line now and then.
  const pause = stdout.isTTY ? 1000 : 10_000
  let quietUntil = started + 2000
  let drawn = false
  let atLineStart = true
  const timer = setInterval(() => {
    if (Date.now() < quietUntil || !atLineStart) return
    const text = `  … ${duration(Date.now() - started)}`
    stdout.write(stdout.isTTY ? `\r\x1b[2K${text}` : `${text}\n`)
    drawn = Boolean(stdout.isTTY)
    quietUntil = Date.now() + pause - 100
  }, 1000)
  const clear = () => {
    if (drawn) stdout.write('\r\x1b[2K')
    drawn = false
  }
  return {
    write(stream, chunk) {
      clear()
      stream.write(chunk)
      atLineStart = chunk.at(-1) === 10
      quietUntil = Date.now() + 2000
    },
    stop() {
      clearInterval(timer)
      clear()
      if (!atLineStart) stdout.write('\n')
    },
  }
}
