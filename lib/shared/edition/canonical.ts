import type { EditionDocument } from './document'

/** The one JSON text of a document, from which its hash is made: its keys in alphabetical order. */
export function canonicalJson(document: EditionDocument): string {
  return JSON.stringify(sorted(document))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  )
}
