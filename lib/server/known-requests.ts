import 'server-only'
import type { IncomingMessage } from 'node:http'

/**
 * How the framework's own parts talk to each other: nobody else has a reason to say any of it. It
 * reads from a policy how to name a page's scripts.
 */
const internal =
  /^(?:x-middleware-|x-invoke-|x-matched-path|x-now-|x-nextjs-|x-next-|next-resume|next-action|x-action-|x-nonce|content-security-policy)/

/** How the framework's router asks for data in the place of a page. Readers have documents only. */
const routing = /^(?:rsc|next-router-.*|next-url|next-html-request-id)$/

/** Where the framework keeps the data of its pages when they are files. */
const data = /^[^?]*(?:\.rsc|\.segments\/[^?]*)(?:\?|$)/

/**
 * Takes from a request what would make the framework answer otherwise than by method and address:
 * most of what was ever wrong with it came in by such a header.
 */
export function forgetInternals(request: IncomingMessage): void {
  const isDesk = /^\/admin(?:[/?]|$)/.test(request.url ?? '')
  for (const name of Object.keys(request.headers)) {
    if (internal.test(name) || (!isDesk && routing.test(name))) delete request.headers[name]
  }
}

/**
 * The status of a request that nothing here answers, or undefined. Pages are only read, so that no
 * body is ever taken apart for one.
 */
export function refusalOf({ method, url = '/' }: IncomingMessage): 400 | 404 | 405 | undefined {
  // What begins otherwise is meant for a proxy.
  if (!url.startsWith('/') || !isDecodable(url)) return 400
  if (data.test(url)) return 404
  return method === 'GET' || method === 'HEAD' || url.startsWith('/api/') ? undefined : 405
}

/** The framework takes an address that cannot be decoded for a fault of its own. */
function isDecodable(address: string): boolean {
  try {
    decodeURI(address)
    return true
  } catch {
    return false
  }
}
