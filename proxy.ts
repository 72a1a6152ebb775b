import { type NextRequest, NextResponse } from 'next/server'
import { parsePageToken } from '@/lib/shared/page-token'
import { localeCookie, preferredLocale } from '@/lib/shared/preferred-locale'
import { routes } from '@/lib/shared/routes'

const tokenPath = /^\/(?:id|en)\/(?:newest|(?:sections|topics)\/[^/]+\/older)\/([^/]+)$/

/** Sends `/` to a language, and refuses page marks that cannot be read. It guards nothing. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl
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
  const [, token] = tokenPath.exec(pathname) ?? []
  if (token && !parsePageToken(token)) return new NextResponse(null, { status: 400 })
  return NextResponse.next()
}

export const config = {
  matcher: ['/', '/:locale/newest/:token', '/:locale/:list/:slug/older/:token'],
}
