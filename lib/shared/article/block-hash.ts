import type { Block, Inline } from './blocks'
import { sha256 } from './sha256'

/** A fingerprint of what a block says, without its own id or origin: 16 hexadecimal digits. */
export function blockHash(block: Block): string {
  return sha256(JSON.stringify(contentOf(block))).slice(0, 16)
}

/** The same block written in the one way: equal blocks are equal as JSON. */
export function canonicalBlock<Kind extends Block>(block: Kind): Kind {
  const { kind, ...content } = contentOf(block) as { kind: string }
  const { id, source } = block
  return {
    kind,
    id,
    ...(source && { source: { id: source.id, hash: source.hash } }),
    ...content,
  } as unknown as Kind
}

/** What a block says, its keys always in the same order, since its hash goes by them. */
function contentOf(block: Block): object {
  switch (block.kind) {
    case 'paragraph':
      return { kind: block.kind, text: canonicalInlines(block.text) }
    case 'heading':
      return { kind: block.kind, level: block.level, text: canonicalInlines(block.text) }
    case 'quote':
      return {
        kind: block.kind,
        text: canonicalInlines(block.text),
        ...(block.speaker && { speaker: block.speaker }),
      }
    case 'list':
      return { kind: block.kind, ordered: block.ordered, items: block.items.map(canonicalInlines) }
    case 'image':
      return { kind: block.kind, image: block.image }
    case 'embed':
      return { kind: block.kind, url: block.url, title: block.title }
  }
}

/** Nothing empty, and neighbours that look the same are one. */
function canonicalInlines(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = []
  for (const { text, strong, emphasis, href } of inlines) {
    if (text === '') continue
    const last = joined.at(-1)
    const look = { ...(strong && { strong }), ...(emphasis && { emphasis }), ...(href && { href }) }
    if (last && last.strong === strong && last.emphasis === emphasis && last.href === look.href) {
      joined[joined.length - 1] = { ...last, text: last.text + text }
    } else joined.push({ text, ...look })
  }
  return joined
}

/** Whether two blocks say the same and come from the same. */
export function sameBlock(one: Block | undefined, two: Block | undefined): boolean {
  if (!one || !two || one === two) return one === two
  return JSON.stringify(canonicalBlock(one)) === JSON.stringify(canonicalBlock(two))
}
