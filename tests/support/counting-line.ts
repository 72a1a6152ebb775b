import { connect, createServer, type Server, type Socket } from 'node:net'
import { freePort } from './server'

/** The wire between readers and a server: it counts what the server sends, and can be cut. */
export class CountingLine {
  /** The first line of every request, with the bytes that answered it, headers and all. */
  readonly asked: { line: string; bytes: number }[] = []
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
    // Browsers ask for the next thing on a connection when the last has come.
    let current = { line: '', bytes: 0 }
    server.on('data', (chunk) => {
      const passed = chunk.subarray(0, Math.min(chunk.length, this.left))
      current.bytes += passed.length
      this.left -= passed.length
      reader.write(passed, () => {
        if (this.left > 0) return
        this.left = this.cuts.shift() ?? Number.POSITIVE_INFINITY
        this.hangUp()
      })
    })
    reader.on('data', (chunk) => {
      current = { line: String(chunk).split('\r\n')[0] ?? '', bytes: 0 }
      this.asked.push(current)
      server.write(chunk)
    })
  }

  private hangUp(): void {
    for (const socket of this.open) socket.destroy()
  }
}
