import { isSafeLink } from '../../../shared/article/safe-link'

/** How words look where they were copied, as far as an article has it. */
export type Look = {
  strong?: true | undefined
  emphasis?: true | undefined
  href?: string | undefined
  /** Line breaks are meant. */
  keepsLines?: true | undefined
}

/** The look of what is in an element; `hidden` when nobody saw it, or it is a sign and no word. */
export function lookOf(element: Element, outer: Look): Look | 'hidden' {
  const style = (element.getAttribute('style') ?? '').toLowerCase()
  if (
    /(?<![\w-])display:\s*none|visibility:\s*hidden|mso-hide:\s*all|mso-list:\s*ignore/.test(style)
  )
    return 'hidden'
  if (element.hasAttribute('hidden')) return 'hidden'
  const name = element.tagName.toUpperCase()
  const look = { ...outer }
  if (name === 'B' || name === 'STRONG' || /(?<![\w-])font-weight:\s*(?:bold|[6-9]00)/.test(style))
    look.strong = true
  if (name === 'I' || name === 'EM' || /(?<![\w-])font-style:\s*italic/.test(style))
    look.emphasis = true
  // Google Docs wraps all that is copied in a <b> that is not bold.
  if (/(?<![\w-])font-weight:\s*(?:normal|400)/.test(style)) look.strong = undefined
  if (/(?<![\w-])font-style:\s*normal/.test(style)) look.emphasis = undefined
  if (name === 'A') look.href = linkOf(element)
  if (name === 'PRE' || /white-space:\s*pre-(?:wrap|line)/.test(style) || isChat(element))
    look.keepsLines = true
  return look
}

/** Whether a paragraph of Word is an item of a list, by the sign that Word writes before it. */
export function listMarker(element: Element): 'ordered' | 'plain' | undefined {
  if (!/mso-list:\s*l\d/i.test(element.getAttribute('style') ?? '')) return undefined
  const sign = element.querySelector('[style*="Ignore" i]')?.textContent ?? ''
  return /^[\s\u00a0]*\(?(?:\d+|[a-z]{1,4})[.)]/i.test(sign) ? 'ordered' : 'plain'
}

function isChat(element: Element): boolean {
  return (
    element.classList.contains('selectable-text') || element.classList.contains('copyable-text')
  )
}

/** Where a link leads: Google Docs and mail put an address of their own before it. */
function linkOf(element: Element): string | undefined {
  const href = (element.getAttribute('href') ?? '').trim()
  const wrapped = /^https?:\/\/(?:www\.)?google\.[a-z.]+\/url\?/i.test(href) && URL.canParse(href)
  const target = wrapped ? (new URL(href).searchParams.get('q') ?? href) : href
  // A path would be one of the page that it was copied from.
  return /^https?:/i.test(target) && isSafeLink(target) ? target : undefined
}
