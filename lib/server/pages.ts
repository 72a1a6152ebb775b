import 'server-only'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'

/**
 * Sends pages whole and as `mend` makes them; other answers, and pages that name their own scripts,
 * pass through as they come.
 */
export function sendPages(
  request: IncomingMessage,
  response: ServerResponse,
  mend: (html: string) => string,
): void {
  const { writeHead, write, end, flushHeaders } = response
  const parts: Buffer[] = []
  const isPage = () =>
    !response.headersSent &&
    String(response.getHeader('content-type')).startsWith('text/html') &&
    !response.hasHeader('content-security-policy')

  response.flushHeaders = () => {
    if (!isPage()) flushHeaders.call(response)
  }
  response.writeHead = ((...args: Parameters<typeof writeHead>) => {
    takeHeaders(response, args)
    return isPage() ? response : writeHead.call(response, response.statusCode)
  }) as typeof writeHead
  response.write = ((...args: Parameters<typeof write>) => {
    if (!isPage()) return write.apply(response, args)
    parts.push(...bytesIn(args))
    callbackIn(args)?.()
    return true
  }) as typeof write
  response.end = ((...args: Parameters<typeof end>) => {
    if (!isPage()) return end.apply(response, args)
    parts.push(...bytesIn(args))
    const callback = callbackIn(args)
    Object.assign(response, { writeHead, write, end, flushHeaders })
    // Its body, and with it the length that was said, is not the one that a GET is sent.
    if (request.method === 'HEAD') {
      response.removeHeader('content-length')
      return end.call(response, undefined as never, callback as never)
    }
    const page = Buffer.from(mend(Buffer.concat(parts).toString()))
    response.setHeader('content-length', page.length)
    return end.call(response, page, callback as never)
  }) as typeof end
}

function takeHeaders(response: ServerResponse, args: readonly unknown[]): void {
  const [status, ...rest] = args
  response.statusCode = status as number
  for (const one of rest) {
    if (typeof one === 'string') response.statusMessage = one
    if (typeof one !== 'object' || one === null) continue
    for (const [name, value] of Object.entries(one as OutgoingHttpHeaders)) {
      if (value !== undefined) response.setHeader(name, value)
    }
  }
}

function bytesIn([chunk, encoding]: readonly unknown[]): Buffer[] {
  if (typeof chunk === 'string') return [Buffer.from(chunk, encodingOf(encoding))]
  return chunk instanceof Uint8Array ? [Buffer.from(chunk)] : []
}

function encodingOf(encoding: unknown): BufferEncoding {
  return typeof encoding === 'string' && Buffer.isEncoding(encoding) ? encoding : 'utf8'
}

function callbackIn(args: readonly unknown[]): (() => void) | undefined {
  return args.find((one): one is () => void => typeof one === 'function')
}
