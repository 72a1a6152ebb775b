import * as z from 'zod/mini'
import { type DocumentBlock, type EditionDocument, editionDocument } from './document'
import { type DocumentPatch, documentPatch } from './patch'

/** A document, or how the one that a device has becomes it. */
export type Packed = { document: EditionDocument } | { patch: DocumentPatch }

/** What a manifest says of a document, and a pack therefore need not. */
export type PackContext = Pick<EditionDocument, 'articleId' | 'locale' | 'section'>

/**
 * Documents as they travel, in an order that compresses well: first what people wrote, a line for
 * each text and an empty line after each document; then, after a line with a dash, one line of
 * JSON for each with the rest of it, or with its patch.
 */
export function encodePack(items: readonly Packed[]): string {
  const words: string[] = []
  const facts = items.map((item) => {
    if ('patch' in item) return JSON.stringify(item.patch)
    const { headline, standfirst, byline, place, topics, pictures = [], body } = item.document
    words.push(
      toLine(headline),
      toLine(standfirst),
      byline === undefined ? absent : toLine(byline),
      place === undefined ? absent : toLine(place),
      topicsLine(topics),
      ...pictures.flatMap(({ alt, caption, credit }) => [alt, caption, credit].map(toLine)),
      ...body.map(toLine),
      '',
    )
    return JSON.stringify(toRow(item.document))
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
  return facts.map((line, index) => {
    const fact: unknown = JSON.parse(line)
    if (!Array.isArray(fact)) return { patch: z.parse(documentPatch, fact) }
    const stop = words.indexOf('', next)
    const own = words.slice(next, stop)
    next = stop + 1
    const { articleId, locale, section } = contexts[index] ?? {}
    const context = { articleId, locale, ...(section && { section }) }
    return { document: z.parse(editionDocument, { ...fromWords(own, fact), ...context }) }
  })
}

/** The columns of a row of facts; those at the end that are absent take no bytes. */
const columns = [
  'publishedAt',
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
  'untold',
] as const

/** Stands where a text is not there at all. */
const absent = '·'

/** The size of a picture as most of them are. */
const usualPicture = { width: 1600, height: 1000, widths: [320, 800, 1200] }

function toRow(document: EditionDocument): unknown[] {
  const row: unknown[] = columns.map((column) => {
    if (column !== 'pictures') return document[column] ?? 0
    return (
      document.pictures?.map(({ id, width, height, widths, focus }) =>
        same({ width, height, widths, focus }, usualPicture)
          ? id
          : [id, width, height, widths, ...(focus ? [focus] : [])],
      ) ?? 0
    )
  })
  while (row.at(-1) === 0) row.pop()
  return row
}

function fromWords(lines: readonly string[], row: readonly unknown[]): Record<string, unknown> {
  const rest = Object.fromEntries(
    columns.flatMap((column, index) =>
      row[index] === undefined || row[index] === 0 ? [] : [[column, row[index]]],
    ),
  )
  const [headline = '', standfirst = '', byline = '', place = '', topics = '', ...more] = lines
  const sizes = Array.isArray(rest.pictures) ? rest.pictures : []
  const pictures = sizes.map((size, index) => {
    const [id, width, height, widths, focus] = Array.isArray(size) ? size : [size]
    const [alt, caption, credit] = more.slice(index * 3, index * 3 + 3).map(fromLine)
    const measures = width === undefined ? usualPicture : { width, height, widths }
    return { id, ...measures, ...(focus && { focus }), alt, caption, credit }
  })
  return {
    ...rest,
    headline: fromLine(headline),
    standfirst: fromLine(standfirst),
    ...(byline !== absent && { byline: fromLine(byline) }),
    ...(place !== absent && { place: fromLine(place) }),
    ...(topics !== absent && { topics: topicsIn(topics) }),
    ...(pictures.length > 0 && { pictures }),
    body: more.slice(pictures.length * 3).map(fromLine),
  }
}

function topicsLine(topics: EditionDocument['topics']): string {
  if (!topics) return absent
  const parts = topics.map(({ name, slug }) => (slug === undefined ? name : `${name}|${slug}`))
  const line = parts.join(' · ')
  const isPlain = !marked.test(line) && line !== absent && same(topicsIn(line), topics)
  return isPlain ? line : JSON.stringify({ topics })
}

function topicsIn(line: string): unknown {
  if (line.startsWith('{')) return JSON.parse(line).topics
  return line.split(' · ').map((part) => {
    const [name, slug] = part.split('|')
    return { name, ...(slug !== undefined && { slug }) }
  })
}

/** Marks of lines that are not plain paragraphs, and of those that would be taken for one. */
const marked = /^(?:##|>|[-{·]|$)|\n/

/** Headings and quotes by the usual marks of plain text; what has more to it as JSON. */
function toLine(block: DocumentBlock): string {
  if (typeof block === 'string') {
    return marked.test(block) ? JSON.stringify({ block }) : block
  }
  const line = simpleLine(block)
  return line && !line.includes('\n') ? line : JSON.stringify({ block })
}

function simpleLine(block: Exclude<DocumentBlock, string>): string | undefined {
  if (block.anchor || !('text' in block) || typeof block.text !== 'string') return undefined
  if (block.kind === 'heading') return `${block.level ? '###' : '##'} ${block.text}`
  if (block.kind !== 'quote') return undefined
  const parts = block.speaker === undefined ? [block.text] : [block.text, block.speaker]
  const line = parts.join(' — ')
  // A dash of their own, at an end too, would part the words elsewhere.
  return same(line.split(' — '), parts) ? `> ${line}` : undefined
}

function fromLine(line: string): DocumentBlock {
  if (line.startsWith('{')) return JSON.parse(line).block
  if (line.startsWith('### ')) return { kind: 'heading', level: 3, text: line.slice(4) }
  if (line.startsWith('## ')) return { kind: 'heading', text: line.slice(3) }
  if (!line.startsWith('> ')) return line
  const [text = '', speaker] = line.slice(2).split(' — ')
  return speaker === undefined ? { kind: 'quote', text } : { kind: 'quote', text, speaker }
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
