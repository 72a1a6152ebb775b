import 'server-only'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { isLocale } from '@/lib/shared/locales'
import { localeCookie, preferredLocale } from '@/lib/shared/preferred-locale'
import { routes } from '@/lib/shared/routes'

const replaced = new Set([400, 404, 500])
const notPages = /^\/(?:api|media|_next|icons)\/|^\/[^/]+\.\w+$/

/**
 * Sends a whole page, in the right language and with the right status, in place of a failure that
 * the framework answers with a script to draw one (vercel/next.js#62228) — what other servers call
 * an error document. `origin` is where this server itself listens.
 */
export function sendErrorDocuments(
  request: IncomingMessage,
  response: ServerResponse,
  origin: string,
): void {
  const path = (request.url ?? '/').split('?')[0] ?? '/'
  const isPage = !notPages.test(path) && !path.includes('/failures/')
  if (!isPage || !String(request.headers.accept).includes('text/html')) return
  const { writeHead, write, end } = response
  let failed: number | undefined
  const fails = (status = response.statusCode) => {
    if (failed === undefined && !response.headersSent && replaced.has(status)) failed = status
    return failed !== undefined
  }
  response.writeHead = ((...args: Parameters<typeof writeHead>) =>
    fails(args[0]) ? response : writeHead.apply(response, args)) as typeof writeHead
  response.write = ((...args: Parameters<typeof write>) =>
    fails() ? true : write.apply(response, args)) as typeof write
  response.end = ((...args: Parameters<typeof end>) => {
    if (!fails()) return end.apply(response, args)
    const status = failed ?? 500
    Object.assign(response, { writeHead, write, end })
    void errorDocument(request, path, status, origin).then((html) => {
      for (const name of response.getHeaderNames()) response.removeHeader(name)
      response.writeHead(status, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
      })
      response.end(html)
    })
    return response
  }) as typeof end
}

async function errorDocument(
  request: IncomingMessage,
  path: string,
  status: number,
  origin: string,
): Promise<string> {
  const [, first] = path.split('/')
  const locale = isLocale(first)
    ? first
    : preferredLocale({
        cookie: new RegExp(`${localeCookie}=(\\w+)`).exec(request.headers.cookie ?? '')?.[1],
        acceptLanguage: request.headers['accept-language'] ?? null,
      })
  try {
    const page = await fetch(origin + routes.failure(locale, status))
    if (page.ok) return await page.text()
  } catch {
    // The page itself cannot be made: the bare words below are still true.
  }
  return `<!DOCTYPE html><html lang="${locale}"><title>${status}</title><h1>${status}</h1></html>`
}
