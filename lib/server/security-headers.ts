import 'server-only'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { env } from './env'
import { isLoopback } from './same-origin'

const year = 365 * 24 * 60 * 60

/** What only people of the newsroom ask for. */
const closed = /^\/(?:admin|api\/(?:desk|auth|join))(?:\/|$)/

/** A code of another device can be scanned there. */
const scanning = /^\/(?:id|en)\/settings\/devices$/

/**
 * Says with every answer what a browser may do with it. A route that says more of itself keeps it:
 * pages of the desk name their own scripts. Called before the headers are sent.
 */
export function secure(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  policy: string,
): void {
  // Whoever asked keeps the headers of the copy that still stands.
  if (status === 304) return
  const path = pathOf(request)
  secureFile(response)
  if (closed.test(path)) {
    response.setHeader('cache-control', 'private, no-store')
    response.setHeader('x-robots-tag', 'noindex, nofollow')
    // Pages that a secret link opens say that it goes nowhere.
    setIfAbsent(response, 'referrer-policy', 'same-origin')
    response.setHeader('cross-origin-resource-policy', 'same-origin')
  }
  const type = String(response.getHeader('content-type') ?? '')
  if (type.startsWith('text/html')) {
    securePage(path, response, policy)
    // Elsewhere browsers ignore it and complain.
    const { hostname } = new URL(env().SITE_URL)
    if (isTls() || isLoopback(hostname))
      response.setHeader('cross-origin-opener-policy', 'same-origin')
  }
  // Data that is opened as a page shows itself and does nothing.
  else if (/xml|json|text\/plain|^$/.test(type)) {
    setIfAbsent(response, 'content-security-policy', "default-src 'none'; frame-ancestors 'none'")
  }
}

/** What holds for every answer, and is enough for a file of the build. */
export function secureFile(response: ServerResponse): void {
  response.setHeader('x-content-type-options', 'nosniff')
  if (isTls()) response.setHeader('strict-transport-security', `max-age=${year}`)
}

function isTls(): boolean {
  return new URL(env().SITE_URL).protocol === 'https:'
}

function securePage(path: string, response: ServerResponse, policy: string): void {
  const camera = scanning.test(path) ? '(self)' : '()'
  setIfAbsent(response, 'content-security-policy', policy)
  setIfAbsent(response, 'referrer-policy', 'strict-origin-when-cross-origin')
  response.setHeader(
    'permissions-policy',
    `camera=${camera}, microphone=(), geolocation=(), payment=(), usb=()`,
  )
}

function setIfAbsent(response: ServerResponse, name: string, value: string): void {
  if (!response.hasHeader(name)) response.setHeader(name, value)
}

function pathOf(request: IncomingMessage): string {
  const path = (request.url ?? '/').split('?')[0] ?? '/'
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
