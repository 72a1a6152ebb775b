import { type NextRequest, NextResponse } from 'next/server'
import { env } from '@/lib/server/env'
import { previewCookie } from '@/lib/shared/desk/preview-cookie'
import { parseCorrectionToken, parsePageToken } from '@/lib/shared/page-token'
import { localeCookie, preferredLocale } from '@/lib/shared/preferred-locale'
import { routes } from '@/lib/shared/routes'

const previewPath = /^\/(?:id|en)\/preview\/([A-Za-z0-9_-]{32})$/
const correctionsPath = /^\/(?:id|en)\/corrections\/older\/([^/]+)$/
const tokenPath = /^\/(?:id|en)\/(?:newest|(?:sections|topics)\/[^/]+\/older)\/([^/]+)$/

/**
 * Sends `/` to a language, refuses page marks that cannot be read, and says which scripts a page of
 * the desk may run. It guards nothing.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl
  if (pathname.startsWith('/admin')) return withDeskPolicy(request)
  if (pathname === '/') {
    const locale = preferredLocale({
      cookie: request.cookies.get(localeCookie)?.value,
      acceptLanguage: request.headers.get('accept-language'),
    })
    const response = NextResponse.redirect(new URL(routes.front(locale), request.url))
    response.headers.set('vary', 'accept-language, cookie')
    response.headers.set('cache-control', 'private, no-store')
    return response
  }
  const [, preview] = previewPath.exec(pathname) ?? []
  if (preview) return withPreviewCookie(preview)
  const [, token] = tokenPath.exec(pathname) ?? []
  const [, correction] = correctionsPath.exec(pathname) ?? []
  if ((token && !parsePageToken(token)) || (correction && !parseCorrectionToken(correction))) {
    return new NextResponse(null, { status: 400 })
  }
  return NextResponse.next()
}

/** Lets the pictures of a preview be asked for in its name: they need not be public yet. */
function withPreviewCookie(token: string): NextResponse {
  const response = NextResponse.next()
  response.cookies.set(previewCookie, token, {
    path: '/media',
    httpOnly: true,
    sameSite: 'strict',
    // TLS ends before this server: what readers type says whether there is any.
    secure: env().SITE_URL.startsWith('https:'),
    maxAge: 60 * 60,
  })
  return response
}

/** Each answer names its own scripts; the framework reads the name from the request. */
function withDeskPolicy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64')
  const policy = [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  response.headers.set('cache-control', 'private, no-store')
  response.headers.set('x-robots-tag', 'noindex, nofollow')
  // The address of a link that lets somebody in goes nowhere.
  const isLink = /^\/admin\/(?:setup|join)$/.test(request.nextUrl.pathname)
  response.headers.set('referrer-policy', isLink ? 'no-referrer' : 'same-origin')
  return response
}

export const config = {
  matcher: [
    '/',
    '/admin/:path*',
    '/:locale/preview/:token',
    '/:locale/newest/:token',
    '/:locale/corrections/older/:token',
    '/:locale/:list/:slug/older/:token',
  ],
}
