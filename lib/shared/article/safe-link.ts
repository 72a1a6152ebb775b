/** Whether a link may stand in an article: an absolute http(s) address, or a path of this site. */
export function isSafeLink(href: string): boolean {
  if (/[\s\\\p{Cc}]/u.test(href)) return false
  if (/^\/(?!\/)/.test(href)) return true
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
