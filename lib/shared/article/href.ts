/** What browsers leave out of an address or read as something else: controls, spaces, backslashes. */
const unseen = /[\p{Cc}\p{Cf}\p{Z}\\]/u

/**
 * The defence against `javascript:` and its kind, whatever wrote the link: an absolute http(s)
 * address without a password in it, or a path of this site.
 */
export function isSafeHref(href: string): boolean {
  if (unseen.test(href)) return false
  if (href.startsWith('/')) return !href.startsWith('//')
  if (!/^https?:\/\//i.test(href) || !URL.canParse(href)) return false
  const { username, password } = new URL(href)
  return username === '' && password === ''
}
