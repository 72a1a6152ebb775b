import type { Locale } from '@/lib/shared/locales'
import { routes } from '@/lib/shared/routes'

/** The link that a QR code carries. What follows `#` never reaches a server. */
export function codeLink(locale: Locale, words: string): string {
  return `${location.origin}${routes.deviceSettings(locale)}#${words.replaceAll(' ', '-')}`
}

/** The code in this page's address, which is taken out of it. Undefined when there is none. */
export function takeCodeFromAddress(): string | undefined {
  const code = location.hash.slice(1)
  // `#content` is where the skip link goes.
  if (!code.includes('-')) return undefined
  history.replaceState(history.state, '', location.pathname + location.search)
  return code
}
