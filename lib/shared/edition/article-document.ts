import { anchorsOf } from '../article/alignment'
import type { Article, Picture, SectionName, Twin } from '../article/article'
import type { Block, Inline } from '../article/blocks'
import { countWords, readingMinutes } from '../article/reading-time'
import {
  type DocumentBlock,
  type DocumentInlines,
  documentSlug,
  type EditionDocument,
  slugOf,
} from './document'
import { documentBlockText } from './document-text'

/** What a device keeps of an article. The names of its sections and its twin are kept elsewhere. */
export function toDocument(article: Article): EditionDocument {
  const { picture, pictures, corrections, topics, staleBlocks, wireMends } = article
  const anchors = anchorsOf(article.body)
  const others = Object.values(pictures).filter((one) => one.id !== picture?.id)
  const shown = picture ? [picture, ...others] : others
  return {
    headline: article.headline,
    standfirst: article.standfirst,
    body: article.body.map((block, index) =>
      toDocumentBlock(block, anchors.get(block.id) ?? block.id, index),
    ),
    articleId: article.articleId,
    locale: article.locale,
    slug: unusualSlug(article.slug, article.headline),
    section: article.section?.id,
    version: article.version === 1 ? undefined : article.version,
    publishedAt: article.publishedAt,
    updatedAt: article.updatedAt === article.publishedAt ? undefined : article.updatedAt,
    sample: article.sample || undefined,
    pictures: someOf(
      shown.map(({ colour: _, widths, ...rest }) => ({ ...rest, widths: [...widths] })),
    ),
    lead: picture ? (true as const) : undefined,
    place: article.place,
    byline: article.byline,
    source: article.source,
    licence: article.licence,
    eventDate: article.eventDate,
    mends: someOf(wireMends),
    corrections: someOf(corrections),
    topics: someOf(topics.map(({ slug, name }) => ({ slug: unusualSlug(slug, name), name }))),
    stale: someOf(staleBlocks.map((id) => anchors.get(id) ?? id)),
    untold: article.untoldParts || undefined,
  }
}

/** The article again, in the paper that has `sections`, with its other language if that is there. */
export function toArticle(
  document: EditionDocument,
  sections: readonly SectionName[],
  twin: Twin | undefined,
): Article {
  const pictures: readonly Picture[] = (document.pictures ?? []).map((one) => ({
    ...one,
    colour: unknownColour,
  }))
  const { articleId, locale, headline, standfirst, version = 1, publishedAt } = document
  const words = document.body.reduce((sum, block) => sum + countWords(documentBlockText(block)), 0)
  return {
    articleId,
    locale,
    slug: documentSlug(document),
    headline,
    standfirst,
    version,
    minutes: readingMinutes(words),
    publishedAt,
    section: sections.find((section) => section.id === document.section),
    picture: document.lead && pictures[0],
    pictures: Object.fromEntries(pictures.map((picture) => [picture.id, picture])),
    sample: document.sample ?? false,
    updatedAt: document.updatedAt ?? publishedAt,
    body: document.body.map(toBlock),
    // A block that came from a device goes by the name that it shares with its twin.
    staleBlocks: document.stale ?? [],
    untoldParts: document.untold ?? 0,
    place: document.place,
    byline: document.byline,
    source: document.source,
    licence: document.licence,
    eventDate: document.eventDate,
    wireMends: document.mends ?? [],
    corrections: document.corrections ?? [],
    topics: (document.topics ?? []).map(({ name, slug = slugOf(name) }) => ({
      id: slug,
      slug,
      name,
    })),
    twin,
  }
}

/** The words of each aligned block: what a correction is compared with. */
export function blockWords(document: EditionDocument): Record<string, string> {
  const { headline, standfirst } = document
  const words: Record<string, string> = { headline, standfirst }
  for (const [index, block] of document.body.entries()) {
    const text = documentBlockText(block)
    if (text) words[anchorOf(block, index)] = text
  }
  return words
}

/** What stands behind a picture that is on its way: a device is not told each one's colour. */
const unknownColour = '#d8d5cf'

function unusualSlug(slug: string, name: string): string | undefined {
  return slug === slugOf(name) ? undefined : slug
}

function usualAnchor(index: number): string {
  return `s${index + 1}`
}

function anchorOf(block: DocumentBlock, index: number): string {
  return typeof block === 'string' ? usualAnchor(index) : (block.anchor ?? usualAnchor(index))
}

function toDocumentBlock(block: Block, wanted: string, index: number): DocumentBlock {
  const anchor = wanted === usualAnchor(index) ? undefined : wanted
  switch (block.kind) {
    case 'paragraph': {
      const text = toInlines(block.text)
      if (typeof text === 'string' && !anchor) return text
      return { kind: block.kind, anchor, text }
    }
    case 'heading': {
      const level = block.level === 3 ? (3 as const) : undefined
      return { kind: block.kind, anchor, level, text: toInlines(block.text) }
    }
    case 'quote': {
      const { kind, speaker } = block
      return { kind, anchor, text: toInlines(block.text), speaker }
    }
    case 'list': {
      const ordered = block.ordered ? (true as const) : undefined
      return { kind: block.kind, anchor, ordered, items: block.items.map(toInlines) }
    }
    case 'image':
      return { kind: block.kind, anchor, image: block.image }
    case 'embed':
      return { kind: block.kind, anchor, url: block.url, title: block.title }
  }
}

function toBlock(block: DocumentBlock, index: number): Block {
  const id = anchorOf(block, index)
  if (typeof block === 'string') return { kind: 'paragraph', id, text: [{ text: block }] }
  switch (block.kind) {
    case 'paragraph':
      return { kind: block.kind, id, text: fromInlines(block.text) }
    case 'heading':
      return { kind: block.kind, id, level: block.level ?? 2, text: fromInlines(block.text) }
    case 'quote': {
      const { kind, speaker } = block
      return { kind, id, text: fromInlines(block.text), ...(speaker && { speaker }) }
    }
    case 'list': {
      const { kind, ordered = false } = block
      return { kind, id, ordered, items: block.items.map(fromInlines) }
    }
    case 'image':
      return { kind: block.kind, id, image: block.image }
    case 'embed':
      return { kind: block.kind, id, url: block.url, title: block.title }
  }
}

function toInlines(inlines: readonly Inline[]): DocumentInlines {
  const parts = inlines.map((inline) =>
    Object.keys(inline).length === 1 ? inline.text : { ...inline },
  )
  const [first] = parts
  return parts.length === 1 && typeof first === 'string' ? first : parts
}

function fromInlines(inlines: DocumentInlines): Inline[] {
  const parts = typeof inlines === 'string' ? [inlines] : inlines
  return parts.map((part) => (typeof part === 'string' ? { text: part } : (part as Inline)))
}

function someOf<Item>(items: readonly Item[]): Item[] | undefined {
  return items.length > 0 ? [...items] : undefined
}
