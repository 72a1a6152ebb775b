import SearchableMap from 'minisearch/SearchableMap'
import type { Locale } from '@/lib/shared/locales'
import type { TextIndex } from './text-index'

/** Counted up when words or stems are taken from a text in another way. */
const format = 1

/** What stands before the numbers, as JSON. */
type Head = { format: number; lengths: number[]; terms: string[] }

/** `hashes` are the ids of the articles, in the order in which `data` speaks of them. */
export type PackedIndex = { data: Uint8Array<ArrayBuffer>; hashes: string[] }

/**
 * An index as the device keeps it, compressed: the length of the head in four bytes, the head, and
 * for each term the number of its articles and then, of each, how far its place is from the last
 * one's. Numbers take seven bits a byte; a weight that is one, as most are, takes none.
 */
export async function packIndex({ ids, ...index }: TextIndex): Promise<PackedIndex> {
  const hashes: string[] = []
  const lengths: number[] = []
  // Places that are free are closed up.
  const places = ids.map((id, place) => {
    if (id === undefined) return -1
    lengths.push(index.lengths[place] ?? 0)
    return hashes.push(id) - 1
  })
  const terms = [...index.terms.keys()].sort()
  const numbers: number[] = []
  for (const term of terms) writePostings(numbers, index.terms.get(term) ?? [], places)
  const text = new TextEncoder().encode(JSON.stringify({ format, lengths, terms } satisfies Head))
  const size = new Uint8Array(new Uint32Array([text.byteLength]).buffer)
  const whole = new Blob([size, text, new Uint8Array(numbers)])
  return { data: await through(whole, new CompressionStream('gzip')), hashes }
}

/** The index that was packed. @throws when it was packed otherwise, or is none at all */
export async function unpackIndex(locale: Locale, packed: PackedIndex): Promise<TextIndex> {
  const bytes = await through(new Blob([packed.data]), new DecompressionStream('gzip'))
  const [size = 0] = new Uint32Array(bytes.buffer.slice(0, 4))
  const head: Head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + size)))
  if (head.format !== format) throw new Error(`The index has format ${head.format}.`)
  const numbers = readNumbers(bytes.subarray(4 + size))
  const terms = new SearchableMap<number[]>()
  for (const term of head.terms) terms.set(term, readPostings(numbers))
  return { locale, ids: [...packed.hashes], lengths: head.lengths, terms }
}

function writePostings(
  numbers: number[],
  postings: readonly number[],
  places: readonly number[],
): void {
  const pairs: [place: number, weight: number][] = []
  for (let next = 0; next < postings.length; next += 2) {
    pairs.push([places[postings[next] ?? 0] ?? 0, postings[next + 1] ?? 0])
  }
  // A place that was given away again stands behind greater ones.
  pairs.sort(([one], [other]) => one - other)
  writeNumber(numbers, pairs.length)
  let last = 0
  for (const [place, weight] of pairs) {
    const isOne = weight === 1
    writeNumber(numbers, (place - last) * 2 + (isOne ? 0 : 1))
    if (!isOne) writeNumber(numbers, weight)
    last = place
  }
}

function readPostings(numbers: Iterator<number>): number[] {
  const postings: number[] = []
  let place = 0
  for (let left = nextOf(numbers); left > 0; left--) {
    const step = nextOf(numbers)
    place += step >> 1
    postings.push(place, step % 2 === 0 ? 1 : nextOf(numbers))
  }
  return postings
}

function writeNumber(numbers: number[], number: number): void {
  let rest = number
  for (; rest > 127; rest >>= 7) numbers.push((rest & 127) | 128)
  numbers.push(rest)
}

function* readNumbers(bytes: Uint8Array): Generator<number> {
  let number = 0
  let shift = 0
  for (const byte of bytes) {
    number |= (byte & 127) << shift
    shift += 7
    if (byte > 127) continue
    yield number
    number = 0
    shift = 0
  }
}

function nextOf(numbers: Iterator<number>): number {
  const { value, done } = numbers.next()
  if (done) throw new Error('The index ends too early.')
  return value
}

async function through(
  blob: Blob,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(blob.stream().pipeThrough(stream)).arrayBuffer())
}
