import type { DocumentBlock, DocumentInlines, EditionDocument } from './document'

/** What a reader may search for in a document besides its headline: standfirst, place and body. */
export function documentText({ standfirst, place, body }: EditionDocument): string {
  return [standfirst, place ?? '', ...body.map(documentBlockText)].join('\n')
}

/** The words of one block, lines of a list separated by newlines. */
export function documentBlockText(block: DocumentBlock): string {
  if (typeof block === 'string') return block
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

function inlineText(inlines: DocumentInlines): string {
  if (typeof inlines === 'string') return inlines
  return inlines.map((inline) => (typeof inline === 'string' ? inline : inline.text)).join('')
}
