import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { freePort } from './server'

/** The line between readers and a server, which can be held up or made to carry another file. */
export class SlowLine {
  /** Files that are sent in place of the server's own, by path. */
  readonly replaced = new Map<string, string>()
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
    const { accept = '', host = '' } = request.headers
    if (accept.startsWith('text/html')) await this.free
    const headers = { ...request.headers, host }
    const onward = ask(this.to + path, { method: request.method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    onward.on('error', () => response.destroy())
    request.pipe(onward)
  }
}
