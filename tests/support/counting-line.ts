import { connect, createServer, type Server, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from './server'

/** What a line carries at a time. */
const packetBytes = 1460

/** Some 500 kB a second, at once. */
const fast = { packetMs: 3, latencyMs: 0 }

/**
 * The wire between readers and a server: it counts what the server sends, and can be cut. Like any
 * line it carries a packet at a time; a browser forgets what came in one burst with its end.
 */
export class CountingLine {
  /** The first line of every request, with the bytes that answered it, headers and all. */
  readonly asked: { line: string; bytes: number }[] = []
  private readonly open = new Set<Socket>()
  /** Connections are cut after so many bytes more, as often as there are numbers. */
  private cuts: number[] = []
  private left = Number.POSITIVE_INFINITY
  /** Requests for this path are not carried on, and nobody is told. */
  private silent: string | undefined
  /** How many requests got no answer that way. */
  stalled = 0
  private speed = fast

  private constructor(
    readonly url: string,
    private readonly line: Server,
  ) {}

  static async to(serverUrl: string): Promise<CountingLine> {
    const port = await freePort()
    const { hostname, port: onward } = new URL(serverUrl)
    // A packet that is held back until the one before is acknowledged has not been carried.
    const line = createServer({ noDelay: true }, (reader) =>
      made.carry(reader, hostname, Number(onward)),
    )
    const made = new CountingLine(`http://127.0.0.1:${port}`, line)
    await new Promise<void>((resolve) => line.listen(port, '127.0.0.1', resolve))
    return made
  }

  /** Cuts every connection after so many bytes, then after so many more, and so on. */
  cutAfter(...bytes: readonly number[]): void {
    this.cuts = [...bytes]
    this.left = this.cuts.shift() ?? Number.POSITIVE_INFINITY
  }

  /** Is from now on a line of so many bits a second, on which an answer begins so late. */
  slowDown(bitsPerSecond: number, latencyMs: number): void {
    this.speed = { packetMs: (packetBytes * 8 * 1000) / bitsPerSecond, latencyMs }
  }

  /** Leaves whoever asks for a path without an answer, until it is called without one. */
  stallOn(path?: string): void {
    this.silent = path
  }

  async close(): Promise<void> {
    this.hangUp()
    await new Promise((resolve) => this.line.close(resolve))
  }

  private carry(reader: Socket, host: string, port: number): void {
    const server = connect({ host, port })
    this.open.add(reader)
    reader.on('close', () => {
      this.open.delete(reader)
      server.destroy()
    })
    for (const socket of [reader, server]) socket.on('error', () => socket.destroy())
    // Browsers ask for the next thing on a connection when the last has come.
    let current = { line: '', bytes: 0 }
    let carried: Promise<unknown> = Promise.resolve()
    server.on('data', (chunk) => {
      carried = carried.then(async () => {
        for (let at = 0; at < chunk.length && !reader.destroyed; at += packetBytes) {
          await this.pass(chunk.subarray(at, at + packetBytes), reader, current)
        }
      })
    })
    server.on('close', () => void carried.then(() => reader.end()))
    reader.on('data', (chunk) => {
      current = { line: String(chunk).split('\r\n')[0] ?? '', bytes: 0 }
      this.asked.push(current)
      if (this.silent && current.line.includes(` ${this.silent}`)) this.stalled++
      else {
        carried = carried.then(() => wait(this.speed.latencyMs))
        server.write(chunk)
      }
    })
  }

  private async pass(packet: Buffer, reader: Socket, answer: { bytes: number }): Promise<void> {
    const passed = packet.subarray(0, Math.min(packet.length, this.left))
    answer.bytes += passed.length
    this.left -= passed.length
    reader.write(passed)
    await wait(this.speed.packetMs)
    if (this.left > 0) return
    this.left = this.cuts.shift() ?? Number.POSITIVE_INFINITY
    this.hangUp()
  }

  private hangUp(): void {
    for (const socket of this.open) socket.destroy()
  }
}
