import 'server-only'
import { lookup } from 'node:dns/promises'
import { request as askHttp } from 'node:http'
import { request as askHttps } from 'node:https'
import { isIP } from 'node:net'
import { isPublicAddress } from './public-address'

/** `why` is a status, or a word: unreachable, not-public, too-many-redirects, not-an-address. */
export type LinkAnswer = { ok: true } | { ok: false; why: string }

export type Resolved = { address: string; family: number }

export type LinkOptions = {
  resolve?: (host: string) => Promise<readonly Resolved[]>
  isAllowed?: (address: string) => boolean
  patienceMs?: number
}

const redirectLimit = 4

/** Some sites refuse programs, or want their readers to sign in: they are there. */
const thereAnyway = new Set([401, 402, 403, 405, 406, 407, 408, 418, 425, 429, 451])

/**
 * Whether a link answers. Names are looked up first, and the answer of the look-up is what is
 * connected to, so that a name cannot lead into our own network, not by a redirect either.
 */
export async function askLink(href: string, options: LinkOptions = {}): Promise<LinkAnswer> {
  let url = href
  for (let redirects = 0; redirects <= redirectLimit; redirects++) {
    const asked = await askOnce(url, options)
    if ('why' in asked) return { ok: false, why: asked.why }
    if (asked.location === undefined) {
      const { status } = asked
      return status < 400 || thereAnyway.has(status)
        ? { ok: true }
        : { ok: false, why: `${status}` }
    }
    url = asked.location
  }
  return { ok: false, why: 'too-many-redirects' }
}

type Asked = { status: number; location: string | undefined } | { why: string }

async function askOnce(href: string, options: LinkOptions): Promise<Asked> {
  const url = URL.canParse(href) ? new URL(href) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) return { why: 'not-an-address' }
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const { resolve = resolvePublic, isAllowed = isPublicAddress } = options
  try {
    const found = isIP(host) ? [{ address: host, family: isIP(host) }] : await resolve(host)
    const [first] = found
    if (!first) return { why: 'unreachable' }
    if (!found.every(({ address }) => isAllowed(address))) return { why: 'not-public' }
    const asked = await send(url, 'HEAD', first, options.patienceMs)
    const isUnsure = 'status' in asked && asked.status >= 400
    // Many sites answer HEAD wrongly.
    return isUnsure ? await send(url, 'GET', first, options.patienceMs) : asked
  } catch {
    return { why: 'unreachable' }
  }
}

function resolvePublic(host: string): Promise<readonly Resolved[]> {
  return lookup(host, { all: true, verbatim: true })
}

function send(url: URL, method: 'HEAD' | 'GET', to: Resolved, patienceMs = 8000): Promise<Asked> {
  return new Promise((resolve, reject) => {
    const ask = url.protocol === 'https:' ? askHttps : askHttp
    const asked = ask(url, {
      method,
      agent: false,
      headers: { 'user-agent': 'Pena link check', accept: '*/*' },
      signal: AbortSignal.timeout(patienceMs),
      lookup: (_host, { all }, callback) =>
        all ? callback(null, [to]) : callback(null, to.address, to.family),
    })
    asked.once('error', reject)
    asked.once('response', (response) => {
      const { statusCode = 0, headers } = response
      const isRedirect = statusCode >= 300 && statusCode < 400 && headers.location !== undefined
      const location = isRedirect ? new URL(headers.location ?? '', url).href : undefined
      // Its head says all; what would follow is not read.
      response.destroy()
      resolve({ status: statusCode, location })
    })
    asked.end()
  })
}
