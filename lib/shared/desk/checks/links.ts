import type { Block, Inline } from '../../article/blocks'

export type TextLink = { readonly blockId: string; readonly href: string }

/** The links of a body that lead to other sites, each once a block. */
export function linksIn(body: readonly Block[]): TextLink[] {
  return body.flatMap((block) =>
    [...new Set(hrefsOf(block))]
      .filter((href) => /^https?:\/\//i.test(href))
      .map((href) => ({ blockId: block.id, href })),
  )
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
