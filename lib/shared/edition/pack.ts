import * as z from 'zod/mini'
import { type DocumentBlock, type EditionDocument, editionDocument } from './document'
import { type DocumentPatch, documentPatch } from './patch'

/** A document, or how the one that a device has becomes it. */
export type Packed = { document: EditionDocument } | { patch: DocumentPatch }

/** What a manifest says of a document, and a pack therefore need not. */
export type PackContext = Pick<EditionDocument, 'articleId' | 'locale' | 'section'>

/**
 * Documents as they travel, in an order that compresses well: first what people wrote, a line for
 * each block and an empty line after each document; then, after a line with a dash, one line of
 * JSON for each with the rest of it, or with its patch.
 */
export function encodePack(items: readonly Packed[]): string {
  const words: string[] = []
  const facts = items.map((item) => {
    if ('patch' in item) return JSON.stringify(item.patch)
    const { headline, standfirst, body, ...rest } = item.document
    words.push(...[headline, standfirst, ...body].map(toLine), '')
    return JSON.stringify(toRow(rest))
  })
  return [...words, '-', ...facts, ''].join('\n')
}

/**
 * What `encodePack` was given, with the contexts of its items in the same order.
 * @throws Error when the text is not a whole pack of so many items
 */
export function decodePack(text: string, contexts: readonly PackContext[]): Packed[] {
  const lines = text.split('\n')
  const end = lines.indexOf('-')
  const words = lines.slice(0, end)
  const facts = lines.slice(end + 1, -1)
  if (end < 0 || facts.length !== contexts.length) throw new Error('The pack is not whole.')
  let next = 0
  const takeText = (): DocumentBlock[] => {
    const stop = words.indexOf('', next)
    const taken = words.slice(next, stop).map(fromLine)
    next = stop + 1
    return taken
  }
  return facts.map((line, index) => {
    const fact: unknown = JSON.parse(line)
    if (!Array.isArray(fact)) return { patch: z.parse(documentPatch, fact) }
    const [headline, standfirst, ...body] = takeText()
    const { articleId, locale, section } = contexts[index] ?? {}
    const context = { articleId, locale, ...(section && { section }) }
    const document = { headline, standfirst, body, ...fromRow(fact), ...context }
    return { document: z.parse(editionDocument, document) }
  })
}

/** The columns of a row of facts; those at the end that are absent take no bytes. */
const columns = [
  'publishedAt',
  'byline',
  'place',
  'topics',
  'pictures',
  'lead',
  'sample',
  'licence',
  'source',
  'version',
  'updatedAt',
  'corrections',
  'slug',
  'eventDate',
  'mends',
  'stale',
] as const

const pictureColumns = ['id', 'alt', 'caption', 'credit', 'width', 'height', 'widths'] as const

type Rest = Omit<EditionDocument, 'headline' | 'standfirst' | 'body'>

function toRow(rest: Rest): unknown[] {
  const row: unknown[] = columns.map((column) => {
    if (column === 'pictures') {
      return rest.pictures?.map((picture) => pictureColumns.map((name) => picture[name])) ?? 0
    }
    if (column === 'topics') {
      return rest.topics?.map(({ name, slug }) => (slug ? [name, slug] : name)) ?? 0
    }
    return rest[column] ?? 0
  })
  while (row.at(-1) === 0) row.pop()
  return row
}

function fromRow(row: readonly unknown[]): Record<string, unknown> {
  const rest: Record<string, unknown> = {}
  for (const [index, column] of columns.entries()) {
    const value = row[index]
    if (value === undefined || value === 0) continue
    if (column === 'pictures') {
      rest.pictures = (value as unknown[][]).map((picture) =>
        Object.fromEntries(pictureColumns.map((name, place) => [name, picture[place]])),
      )
    } else if (column === 'topics') {
      rest.topics = (value as (string | [string, string])[]).map((topic) =>
        typeof topic === 'string' ? { name: topic } : { name: topic[0], slug: topic[1] },
      )
    } else rest[column] = value
  }
  return rest
}

/** Marks of lines that are not plain paragraphs, and of those that would be taken for one. */
const marked = /^(?:##|>|[-{]|$)/

/** Headings and quotes by the usual marks of plain text; what has more to it as JSON. */
function toLine(block: DocumentBlock): string {
  if (typeof block === 'string') {
    return marked.test(block) || block.includes('\n') ? JSON.stringify({ block }) : block
  }
  const line = simpleLine(block)
  return line && !line.includes('\n') ? line : JSON.stringify({ block })
}

function simpleLine(block: Exclude<DocumentBlock, string>): string | undefined {
  if (block.anchor || !('text' in block) || typeof block.text !== 'string') return undefined
  if (block.kind === 'heading') return `${block.level ? '###' : '##'} ${block.text}`
  if (block.kind !== 'quote' || `${block.text}${block.speaker}`.includes(' — ')) return undefined
  return block.speaker === undefined ? `> ${block.text}` : `> ${block.text} — ${block.speaker}`
}

function fromLine(line: string): DocumentBlock {
  if (line.startsWith('{')) return JSON.parse(line).block
  if (line.startsWith('### ')) return { kind: 'heading', level: 3, text: line.slice(4) }
  if (line.startsWith('## ')) return { kind: 'heading', text: line.slice(3) }
  if (!line.startsWith('> ')) return line
  const [text = '', speaker] = line.slice(2).split(' — ')
  return speaker === undefined ? { kind: 'quote', text } : { kind: 'quote', text, speaker }
}
