import { type ChildProcess, spawn } from 'node:child_process'
import { copyFile, cp, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../scripts/steps.mjs'
import type { NewsroomAct } from './newsroom'
import { runScript, sampleEdition } from './sample-edition'

const readyMs = 60_000
const farewellMs = 5_000

type SiteWanted = {
  site?: string
  database?: string
  localhost?: boolean
  /** Whether its pictures are its own: those of the sample edition are for reading alone. */
  takesPictures?: boolean
}

/** The production server over a database of its own, on one port for as long as it lives. */
export class PaperServer {
  private child: ChildProcess | undefined
  private said = ''

  private constructor(
    readonly url: string,
    private readonly folder: string,
    private readonly settings: Record<string, string>,
  ) {}

  /** A server that is not started yet; `site` is where readers reach it, when not directly. */
  static async make(given: SiteWanted = {}): Promise<PaperServer> {
    const sample = await sampleEdition()
    const folder = await mkdtemp(join(tmpdir(), 'pena-e2e-site-'))
    await copyFile(given.database ?? sample.database, join(folder, 'pena.db'))
    const port = await freePort()
    const url = `http://127.0.0.1:${port}`
    return new PaperServer(url, folder, {
      PORT: String(port),
      HOST: '127.0.0.1',
      DATABASE_URL: `file:${join(folder, 'pena.db')}`,
      DATABASE_AUTH_TOKEN: '',
      MEDIA_DIR: given.takesPictures ? await copyMedia(sample.media, folder) : sample.media,
      SITE_URL: given.site ?? (given.localhost ? `http://localhost:${port}` : url),
      // Tests ask nobody outside this machine.
      PWNED_PASSWORDS: 'off',
    })
  }

  /** Where readers reach it. */
  get site(): string {
    return this.settings.SITE_URL ?? this.url
  }

  /** All that the server has written so far. */
  get output(): string {
    return this.said
  }

  /** @throws with what the server said when it does not come up */
  async start(): Promise<void> {
    if (this.child) return
    const child = spawn(process.execPath, ['scripts/start.mjs'], {
      cwd: root,
      env: { ...process.env, ...this.settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.child = child
    const hear = (chunk: Buffer) => {
      this.said += chunk
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    // A test run that is cut short leaves no server behind.
    const kill = () => child.kill('SIGKILL')
    process.once('exit', kill)
    child.once('exit', () => {
      process.off('exit', kill)
      if (this.child === child) this.child = undefined
    })
    await this.untilReady()
  }

  /** Really stops it: whoever asks afterwards is refused a connection. */
  async stop(): Promise<void> {
    const { child } = this
    if (!child) return
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    const timer = setTimeout(() => child.kill('SIGKILL'), farewellMs)
    await gone
    clearTimeout(timer)
    this.child = undefined
  }

  /** Ends it as a power cut does. */
  async kill(): Promise<void> {
    const { child } = this
    if (!child) return
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    await gone
    this.child = undefined
  }

  /** The database file, to copy while the server is down. */
  get database(): string {
    return join(this.folder, 'pena.db')
  }

  /** Stops, lets the newsroom change the news, and starts again on the same port. */
  async publish(...acts: readonly NewsroomAct[]): Promise<void> {
    await this.stop()
    await this.write(...acts)
    await this.start()
  }

  /** Changes the news while the server is stopped. */
  async write(...acts: readonly NewsroomAct[]): Promise<void> {
    await this.script('tests/support/newsroom.ts', JSON.stringify(acts))
  }

  /** Runs a command of this project against this server's database. */
  script(script: string, ...args: readonly string[]): Promise<string> {
    return runScript(script, args, this.settings)
  }

  /** Stops it for good and takes its database away. */
  async remove(): Promise<void> {
    await this.stop()
    await rm(this.folder, { recursive: true, force: true })
  }

  private async untilReady(): Promise<void> {
    const deadline = Date.now() + readyMs
    while (Date.now() < deadline) {
      if (!this.child) break
      const answer = await fetch(`${this.url}/api/health`).catch(() => undefined)
      if (answer?.ok) return
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    await this.stop()
    throw new Error(`The server did not start. It said:\n${this.said}`)
  }
}

async function copyMedia(from: string, folder: string): Promise<string> {
  const media = join(folder, 'media')
  await cp(from, media, { recursive: true })
  return media
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = address && typeof address === 'object' ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
