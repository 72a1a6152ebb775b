import { setTimeout as wait } from 'node:timers/promises'

export type Read = {
  path: string
  status: number
  body: string
  /** On the clock of `performance.now()`. */
  sentAt: number
  endedAt: number
}

const outstandingLimit = 200

/** Readers who ask for pages at a steady pace, whether or not the answers come. */
export class SteadyReaders {
  reads: Read[] = []
  private running = true
  private readonly open = new Set<Promise<unknown>>()

  constructor(
    private readonly url: string,
    private readonly paths: readonly string[],
    private readonly aSecond: number,
  ) {}

  async read(path: string): Promise<Read> {
    const sentAt = performance.now()
    const answer = await fetch(this.url + path, { redirect: 'manual' })
    const body = await answer.text()
    return { path, status: answer.status, body, sentAt, endedAt: performance.now() }
  }

  /** Goes on until `stop`; a server that falls behind is not asked by more than so many at once. */
  async start(): Promise<void> {
    const begun = performance.now()
    for (let count = 0; this.running; count++) {
      await wait(Math.max(0, begun + (count * 1000) / this.aSecond - performance.now()))
      if (this.open.size >= outstandingLimit) continue
      const reading = this.read(this.paths[count % this.paths.length] ?? '/')
        .then((read) => this.reads.push(read))
        .catch(() => undefined)
        .finally(() => this.open.delete(reading))
      this.open.add(reading)
    }
  }

  async stop(): Promise<void> {
    this.running = false
    await Promise.all(this.open)
  }
}
