import 'server-only'
import type { ServerResponse } from 'node:http'

const header = 'x-pena-framing'

/**
 * How an answer is encoded and how long it is. The framework takes both away from whatever a route
 * answers (next/dist/server/send-response.js), so they travel a second time, for `restoreFraming`.
 */
export function framing(length: number, encoding?: string): Record<string, string> {
  return {
    'content-length': String(length),
    ...(encoding && { 'content-encoding': encoding }),
    [header]: `${length} ${encoding ?? ''}`,
  }
}

/** Gives an answer back what the framework took. Called before its headers are sent. */
export function restoreFraming(response: ServerResponse): void {
  const framed = response.getHeader(header)
  if (typeof framed !== 'string') return
  const [length = '', encoding] = framed.split(' ')
  response.removeHeader(header)
  response.setHeader('content-length', length)
  if (encoding) response.setHeader('content-encoding', encoding)
}
