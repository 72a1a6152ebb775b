import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { freePort } from './server'

/** The line between readers and a server, which can be held up or made to carry another file. */
export class SlowLine {
  /** Files that are sent in place of the server's own, by path. */
  readonly replaced = new Map<string, string>()
  /** What a page becomes on its way, by path. */
  readonly altered = new Map<string, (html: string) => string>()
  /** Files that do not come through. */
  broken: RegExp | undefined
  /** Whether the server fails to make any page. */
  failing = false
  /** The server's name for a file that a later build calls otherwise. */
  serverName = (path: string) => path
  private to = ''
  private free: Promise<void> | undefined
  private letGo = () => {}

  private constructor(
    readonly url: string,
    private readonly line: ReturnType<typeof createServer>,
  ) {}

  static async open(): Promise<SlowLine> {
    const port = await freePort()
    const line = createServer((request, response) => void made.carry(request, response))
    const made = new SlowLine(`http://127.0.0.1:${port}`, line)
    await new Promise<void>((resolve) => line.listen(port, '127.0.0.1', resolve))
    return made
  }

  connect(to: string): void {
    this.to = to
  }

  /** From now on every page waits until it is released; pictures and scripts do not. */
  holdPages(): void {
    this.free ??= new Promise((resolve) => {
      this.letGo = resolve
    })
  }

  releasePages(): void {
    this.free = undefined
    this.letGo()
  }

  /** Carries everything as it is again. */
  restore(): void {
    this.releasePages()
    this.replaced.clear()
    this.altered.clear()
    this.broken = undefined
    this.failing = false
    this.serverName = (path) => path
  }

  async close(): Promise<void> {
    this.line.closeAllConnections()
    await new Promise((resolve) => this.line.close(resolve))
  }

  private async carry(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '/'
    const replaced = this.replaced.get(path)
    if (replaced !== undefined) {
      response.setHeader('cache-control', 'no-cache')
      response.setHeader('content-type', 'text/javascript')
      return void response.end(replaced)
    }
    if (this.broken?.test(path)) return void response.destroy()
    const { accept = '', host = '' } = request.headers
    const isPage = accept.startsWith('text/html')
    if (isPage && this.failing) return void response.writeHead(500).end()
    if (isPage) await this.free
    const alter = this.altered.get(path)
    // What the browser has of a page that is altered is not the server's.
    const { 'accept-encoding': _e, 'if-none-match': _n, ...plain } = request.headers
    const headers = { ...(alter ? plain : request.headers), host }
    const address = this.to + this.serverName(path)
    const onward = ask(address, { method: request.method, headers }, async (answer) => {
      if (!alter) {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        return void answer.pipe(response)
      }
      const { 'content-length': _, ...rest } = answer.headers
      response.writeHead(answer.statusCode ?? 502, rest)
      response.end(alter(await text(answer)))
    })
    onward.on('error', () => response.destroy())
    request.pipe(onward)
  }
}
