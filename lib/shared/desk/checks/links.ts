import type { Block, Inline } from '../../article/blocks'
import type { Check, CheckCode } from './check'

export type TextLink = { readonly blockId: string; readonly href: string }

/** A link to a page of this site that readers do not find, or whose article is withdrawn. */
export type DeadLink = TextLink & { readonly code: 'page-missing' | 'page-withdrawn' }

const linkCodes: ReadonlySet<CheckCode> = new Set(['link-broken', 'page-missing', 'page-withdrawn'])

/** The links of a body, each once a block. */
export function linksIn(body: readonly Block[]): TextLink[] {
  return body.flatMap((block) =>
    [...new Set(hrefsOf(block))].map((href) => ({ blockId: block.id, href })),
  )
}

/** Those of the checks that are about a link which a body still has where it was found. */
export function checksOfLinks(checks: readonly Check[], body: readonly Block[]): Check[] {
  const links = linksIn(body)
  return checks.filter(
    ({ code, place, values: [href] }) =>
      linkCodes.has(code) &&
      'blockId' in place &&
      links.some((link) => link.blockId === place.blockId && link.href === href),
  )
}

/** The path of a link that stays on the site of this origin. */
export function ownPath(href: string, siteUrl: string): string | undefined {
  const url = URL.canParse(href, siteUrl) ? new URL(href, siteUrl) : undefined
  return url?.origin === siteUrl ? url.pathname : undefined
}

function hrefsOf(block: Block): string[] {
  const of = (inlines: readonly Inline[]) => inlines.flatMap(({ href }) => href ?? [])
  switch (block.kind) {
    case 'embed':
      return [block.url]
    case 'list':
      return block.items.flatMap(of)
    case 'image':
      return []
    default:
      return of(block.text)
  }
}
