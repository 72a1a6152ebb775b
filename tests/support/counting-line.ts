import { connect, createServer, type Server, type Socket } from 'node:net'
import { freePort } from './server'

/** The wire between readers and a server: it counts what the server sends, and can be cut. */
export class CountingLine {
  /** Bytes that came from the server, headers and all. */
  bytes = 0
  /** The first line of every request. */
  readonly asked: string[] = []
  private readonly open = new Set<Socket>()
  /** Connections are cut after so many bytes more, as often as there are numbers. */
  private cuts: number[] = []
  private left = Number.POSITIVE_INFINITY

  private constructor(
    readonly url: string,
    private readonly line: Server,
  ) {}

  static async to(serverUrl: string): Promise<CountingLine> {
    const port = await freePort()
    const { hostname, port: onward } = new URL(serverUrl)
    const line = createServer((reader) => made.carry(reader, hostname, Number(onward)))
    const made = new CountingLine(`http://127.0.0.1:${port}`, line)
    await new Promise<void>((resolve) => line.listen(port, '127.0.0.1', resolve))
    return made
  }

  /** Cuts every connection after so many bytes, then after so many more, and so on. */
  cutAfter(...bytes: readonly number[]): void {
    this.cuts = [...bytes]
    this.left = this.cuts.shift() ?? Number.POSITIVE_INFINITY
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
    server.on('close', () => reader.end())
    server.on('data', (chunk) => {
      const passed = chunk.subarray(0, Math.min(chunk.length, this.left))
      this.bytes += passed.length
      this.left -= passed.length
      reader.write(passed, () => {
        if (this.left > 0) return
        this.left = this.cuts.shift() ?? Number.POSITIVE_INFINITY
        this.hangUp()
      })
    })
    reader.on('data', (chunk) => {
      this.asked.push(String(chunk).split('\r\n')[0] ?? '')
      server.write(chunk)
    })
  }

  private hangUp(): void {
    for (const socket of this.open) socket.resetAndDestroy()
  }
}
