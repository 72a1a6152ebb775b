import 'server-only'
import { env } from './env'

/**
 * Where requests that change something may come from: the site itself, and on one's own machine
 * its other names.
 */
export function siteOrigins(): string[] {
  const { SITE_URL } = env()
  const site = new URL(SITE_URL)
  if (!isLoopback(site.hostname)) return [site.origin]
  return ['localhost', '127.0.0.1'].map((name) => {
    const other = new URL(site)
    other.hostname = name
    return other.origin
  })
}

/** Whether a site is read on the machine that it runs on, where browsers trust plain http. */
export function isLoopback(hostname: string): boolean {
  return /^(?:localhost|127\.0\.0\.1)$/.test(hostname)
}

/** The defence against requests that another site makes in a person's name: no origin is none of ours. */
export function isSameOrigin(headers: Headers): boolean {
  const origin = headers.get('origin')
  return origin !== null && siteOrigins().includes(origin)
}
