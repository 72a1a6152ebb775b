/** What browsers leave out of an address or read as something else: controls, spaces, backslashes. */
const unseen = /[\p{Cc}\p{Cf}\p{Z}\\]/u

/** No longer address is kept. */
const longest = 2048

/**
 * The defence against `javascript:` and its kind, whatever wrote the link: an absolute http(s)
 * address without a name or a password in it, or a path of this site.
 */
export function isSafeLink(href: string): boolean {
  if (href.length > longest || unseen.test(href)) return false
  if (href.startsWith('/')) return !href.startsWith('//')
  return /^https?:\/\/[^/?#@]+(?:[/?#]|$)/i.test(href) && URL.canParse(href)
}

/** What was typed or pasted as a link in the form in which it is kept, or undefined when it is none. */
export function toSafeLink(typed: string): string | undefined {
  const href = typed.trim()
  if (isSafeLink(href)) return href
  const guessed = `https://${href}`
  return /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#]\S*)?$/u.test(href) && isSafeLink(guessed)
    ? guessed
    : undefined
}
