import type { IncomingMessage, ServerResponse } from 'node:http'
import sirv from 'sirv'

const prefix = '/_next/static/'
const year = 365 * 24 * 60 * 60

/**
 * Sends files of the build as `compressBuild` left them; `next` answers all else. Their names change
 * with what is in them.
 * @param folder where `next build` put its files
 * @param prepare sets the headers that every answer has
 */
export function buildFiles(folder: string, prepare: (response: ServerResponse) => void) {
  const send = sirv(`${folder}/static`, {
    brotli: true,
    gzip: true,
    etag: true,
    immutable: true,
    maxAge: year,
    extensions: [],
    setHeaders: prepare,
  })
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const { url = '' } = request
    if (!isRead(request) || !url.startsWith(prefix)) {
      next()
      return
    }
    // In parts they would not be worth their headers.
    delete request.headers.range
    request.url = url.slice(prefix.length - 1)
    send(request, response, () => {
      request.url = url
      next()
    })
  }
}

function isRead({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD'
}
