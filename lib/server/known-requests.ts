import 'server-only'
import type { IncomingMessage } from 'node:http'

/** How the framework's own parts talk to each other: nobody else has a reason to say any of it. */
const internal =
  /^(?:x-middleware-|x-invoke-|x-matched-path|x-now-|x-nextjs-|x-next-|next-resume|next-action|x-action-)/

/** How the framework's router asks for data in the place of a page. Readers have documents only. */
const routing = /^(?:rsc|next-router-.*|next-url|next-html-request-id)$/

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
export function refusalOf({ method, url = '/' }: IncomingMessage): 400 | 405 | undefined {
  if (!isDecodable(url)) return 400
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
