/**
 * The body of an article: an allow-listed tree, never HTML.
 *
 * Every block has an `id` that is stable for the life of the article. A block of a translation
 * also names the source block that it was made from and that block's hash at the time, so that
 * alignment and staleness are computed from the text.
 */
export type Inline = {
  readonly text: string
  readonly strong?: true
  readonly emphasis?: true
  /** An absolute http(s) address, or a path of this site beginning with one slash. */
  readonly href?: string
}

export type BlockOrigin = { readonly id: string; readonly hash: string }

type BlockBase = { readonly id: string; readonly source?: BlockOrigin }

export type ParagraphBlock = BlockBase & {
  readonly kind: 'paragraph'
  readonly text: readonly Inline[]
}
export type HeadingBlock = BlockBase & {
  readonly kind: 'heading'
  readonly level: 2 | 3
  readonly text: readonly Inline[]
}
export type QuoteBlock = BlockBase & {
  readonly kind: 'quote'
  readonly text: readonly Inline[]
  readonly speaker?: string
}
export type ListBlock = BlockBase & {
  readonly kind: 'list'
  readonly ordered: boolean
  readonly items: readonly (readonly Inline[])[]
}
export type ImageBlock = BlockBase & { readonly kind: 'image'; readonly image: string }
/** Something that lives elsewhere: shown as a link, never loaded. */
export type EmbedBlock = BlockBase & {
  readonly kind: 'embed'
  readonly url: string
  readonly title: string
}

/** How many characters the words that stand beside a block may have. */
export const besideLimits = { speaker: 300, title: 500 } as const

export type Block = ParagraphBlock | HeadingBlock | QuoteBlock | ListBlock | ImageBlock | EmbedBlock

/** The words of a block in reading order, lines of a list separated by newlines. */
export function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.text)
    case 'quote':
      return block.speaker ? `${inlineText(block.text)}\n${block.speaker}` : inlineText(block.text)
    case 'list':
      return block.items.map(inlineText).join('\n')
    case 'image':
      return ''
    case 'embed':
      return block.title
  }
}

/** The pictures that a body shows, in its order. */
export function pictureIds(body: readonly Block[]): string[] {
  return body.flatMap((block) => (block.kind === 'image' ? [block.image] : []))
}

function inlineText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => inline.text).join('')
}
