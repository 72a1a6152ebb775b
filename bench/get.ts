import { once } from 'node:events'
import { Agent, request } from 'node:http'

const agent = new Agent({ keepAlive: true })

/** Asks as a browser does, and times the answer to its last byte. */
export async function get(url: string, encoding: 'br' | 'gzip' | 'identity' = 'br') {
  const started = performance.now()
  const headers = { accept: 'text/html,*/*;q=0.8', 'accept-encoding': encoding }
  const asked = request(url, { agent, headers }).end()
  const [response] = await once(asked, 'response')
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk)
  const milliseconds = performance.now() - started
  const body = Buffer.concat(chunks)
  const { statusCode, statusMessage, rawHeaders } = response
  if (statusCode !== 200) throw new Error(`${url} answered ${statusCode}.`)
  // Each header has ": " and a line end; the status line has its own, and an empty line follows.
  const head = `HTTP/1.1 ${statusCode} ${statusMessage}`.length + 4 + rawHeaders.length * 2
  const withHeaders = body.length + rawHeaders.join('').length + head
  const sent: NodeJS.Dict<string | string[]> = response.headers
  return { headers: sent, body, bytes: { body: body.length, withHeaders }, milliseconds }
}

/** How many bytes each address costs, both ways that a server compresses. */
export async function weigh(origin: string, paths: readonly string[]) {
  const files: { path: string; brotli: number; gzip: number; withHeaders: number }[] = []
  for (const path of paths) {
    const [brotli, gzip] = [await get(origin + path, 'br'), await get(origin + path, 'gzip')]
    const { body, withHeaders } = brotli.bytes
    files.push({ path, brotli: body, gzip: gzip.bytes.body, withHeaders })
  }
  const total = (of: 'brotli' | 'gzip' | 'withHeaders') =>
    files.reduce((sum, file) => sum + file[of], 0)
  return {
    brotli: total('brotli'),
    gzip: total('gzip'),
    withHeaders: total('withHeaders'),
    files,
  }
}
