import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { CommandError } from '../scripts/run'
import { root, scriptArgs, scriptEnv } from '../scripts/steps.mjs'

export type Settings = Readonly<Record<string, string>>

const running = new Set<ChildProcess>()
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

/** Runs a program to its end. What it says goes to stderr: stdout is for the results alone. */
export async function runProgram(args: readonly string[], env: Settings = {}): Promise<void> {
  const child = start(args, env, ['ignore', 2, 2])
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new CommandError(`${args.join(' ')} ended with ${code}; see above.`)
}

export function runScript(script: string, args: readonly string[], env: Settings) {
  return runProgram([...scriptArgs(script), ...args], { ...scriptEnv, ...env })
}

/** Runs a script to its end, and gives what it printed. */
export async function readScript(script: string, env: Settings): Promise<string> {
  const child = start(scriptArgs(script), { ...scriptEnv, ...env }, ['ignore', 'pipe', 2])
  let printed = ''
  child.stdout?.on('data', (chunk) => {
    printed += chunk
  })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new CommandError(`${script} ended with ${code}; see above.`)
  return printed
}

export type Server = AsyncDisposable & { url: string; stop(): Promise<void> }

/** Starts a script that serves on the `PORT` of its environment, and waits until it does. */
export async function startServer(
  script: string,
  args: readonly string[],
  settings: Settings = {},
  port?: number,
): Promise<Server> {
  const PORT = String(port ?? (await freePort()))
  const url = `http://127.0.0.1:${PORT}`
  const env = { ...scriptEnv, HOST: '127.0.0.1', PORT, SITE_URL: url, ...settings }
  const child = start([...scriptArgs(script), ...args], env, ['ignore', 'ignore', 2])
  const stop = async () => {
    if (!running.has(child)) return
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await ended
  }
  for (let tries = 0; tries < 300; tries++) {
    if (!running.has(child)) throw new CommandError(`${script} ended before it served; see above.`)
    if (await fetch(`${url}/robots.txt`).catch(() => undefined)) {
      return { url, stop, [Symbol.asyncDispose]: stop }
    }
    await wait(100)
  }
  await stop()
  throw new CommandError(`${script} did not serve within 30 s.`)
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Starts a program that ends with this one, without the settings of this machine's newspaper. */
export function start(
  args: readonly string[],
  env: Settings,
  stdio: ('ignore' | 'pipe' | 2)[],
  program = process.execPath,
): ChildProcess {
  const { DATABASE_URL, DATABASE_AUTH_TOKEN, MEDIA_DIR, SITE_URL, NODE_ENV, ...rest } = process.env
  const child = spawn(program, args, { cwd: root, env: { ...rest, ...env } as never, stdio })
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}
