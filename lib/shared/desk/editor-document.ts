import { canonicalBlock } from '../article/block-hash'
import type { Block, BlockOrigin, Inline } from '../article/blocks'

/** A document of the editor as TipTap writes it: what `toEditor` makes and `fromEditor` reads. */
export type EditorNode = {
  type?: string
  text?: string
  attrs?: Record<string, unknown>
  marks?: { type: string; attrs?: Record<string, unknown> }[]
  content?: EditorNode[]
}

export function toEditor(body: readonly Block[]): EditorNode {
  const content = body.map(toNode)
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] }
}

function toNode(block: Block): EditorNode {
  const attrs = { id: block.id, source: block.source ?? null }
  switch (block.kind) {
    case 'paragraph':
      return { type: block.kind, attrs, ...inlineContent(block.text) }
    case 'heading':
      return {
        type: block.kind,
        attrs: { ...attrs, level: block.level },
        ...inlineContent(block.text),
      }
    case 'quote':
      return {
        type: block.kind,
        attrs: { ...attrs, speaker: block.speaker ?? '' },
        ...inlineContent(block.text),
      }
    case 'list':
      return {
        type: block.kind,
        attrs: { ...attrs, ordered: block.ordered },
        content: block.items.map((item) => ({ type: 'item', ...inlineContent(item) })),
      }
    case 'image':
      return { type: block.kind, attrs: { ...attrs, image: block.image } }
    case 'embed':
      return { type: block.kind, attrs: { ...attrs, url: block.url, title: block.title } }
  }
}

function inlineContent(text: readonly Inline[]): { content?: EditorNode[] } {
  const content = text
    .filter((inline) => inline.text !== '')
    .map((inline) => ({ type: 'text', text: inline.text, marks: marksOf(inline) }))
  return content.length > 0 ? { content } : {}
}

function marksOf({ strong, emphasis, href }: Inline) {
  return [
    ...(href ? [{ type: 'link', attrs: { href } }] : []),
    ...(strong ? [{ type: 'bold' }] : []),
    ...(emphasis ? [{ type: 'italic' }] : []),
  ]
}

/** The blocks of a document. An editor that is empty has one paragraph without words: no block. */
export function fromEditor(document: EditorNode): Block[] {
  const blocks = (document.content ?? []).flatMap((node) => toBlock(node) ?? [])
  const [only] = blocks
  const isEmpty =
    blocks.length === 1 && only?.kind === 'paragraph' && only.text.length === 0 && !only.source
  return isEmpty ? [] : blocks
}

function toBlock({ type, attrs = {}, content = [] }: EditorNode): Block | undefined {
  const id = wordOf(attrs.id)
  if (!id) return undefined
  const source = attrs.source as BlockOrigin | null | undefined
  const base = { id, ...(source && { source }) }
  switch (type) {
    case 'paragraph':
      return canonicalBlock({ ...base, kind: type, text: inlinesOf(content) })
    case 'heading': {
      const level = attrs.level === 3 ? 3 : 2
      return canonicalBlock({ ...base, kind: type, level, text: inlinesOf(content) })
    }
    case 'quote': {
      const speaker = wordOf(attrs.speaker)
      return canonicalBlock({ ...base, kind: type, text: inlinesOf(content), speaker })
    }
    case 'list': {
      const items = content.map((item) => inlinesOf(item.content ?? []))
      return canonicalBlock({ ...base, kind: type, ordered: attrs.ordered === true, items })
    }
    case 'image':
      return { ...base, kind: type, image: wordOf(attrs.image) }
    case 'embed':
      return { ...base, kind: type, url: wordOf(attrs.url), title: wordOf(attrs.title) }
    default:
      return undefined
  }
}

function inlinesOf(content: readonly EditorNode[]): Inline[] {
  return content.map(({ text = '', marks = [] }) => {
    const link = marks.find((mark) => mark.type === 'link')
    const href = wordOf(link?.attrs?.href)
    return {
      text,
      ...(marks.some((mark) => mark.type === 'bold') && { strong: true as const }),
      ...(marks.some((mark) => mark.type === 'italic') && { emphasis: true as const }),
      ...(href && { href }),
    }
  })
}

function wordOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
