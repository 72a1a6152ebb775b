import { decodedLengthHeader } from '../api/edition'
import { type Arrival, type DeviceStore, deviceStore } from '../device/store'
import { type Asking, ask } from './ask'
import { EditionError } from './edition-error'

/** What arrived is written down at the latest after so many bytes. */
const writtenBytes = 8192

export type Download = {
  url: string
  /** What was asked for, kept with what arrives. */
  holds: Pick<Arrival, 'entries' | 'files'>
  signal?: AbortSignal | undefined
  /**
   * Hears of every chunk, and of how long the whole is: bytes after decompression, those of earlier
   * tries at once.
   */
  onBytes?: (bytes: number, whole: number) => void
}

/**
 * The whole answer at a URL of this site that takes `&from=`. What arrives is kept as it comes, so
 * that a download that was cut off goes on where it stopped, today or after a restart.
 * @throws EditionError, or the signal's reason
 */
export async function download({
  url,
  holds,
  signal,
  onBytes,
}: Download): Promise<Uint8Array<ArrayBuffer>> {
  const store = await deviceStore()
  const parts = await listParts(store, url)
  let at = parts.reduce((sum, part) => sum + part.bytes.length, 0)
  const answer = await askBundle(url, { from: at, signal })
  const length = answer.headers.get(decodedLengthHeader)
  const whole = at + Number(length)
  if (at > 0) onBytes?.(at, whole)
  const chunks = parts.map((part) => part.bytes)
  let pending: Uint8Array<ArrayBuffer>[] = []
  let writing: Promise<unknown> = Promise.resolve()
  const write = () => {
    const bytes = joined(pending)
    const part: Arrival = { url, at, bytes, ...(at === 0 && holds) }
    at += bytes.length
    pending = []
    // A device that is full goes on without: only a cut would then cost the bytes again.
    writing = writing.then(() => store.put('arrivals', part)).catch(() => undefined)
  }
  try {
    const reader = answer.body?.getReader()
    for (;;) {
      const next = await reader?.read()
      if (!next || next.done) break
      onBytes?.(next.value.length, whole)
      chunks.push(next.value)
      pending.push(next.value)
      if (pending.reduce((sum, chunk) => sum + chunk.length, 0) >= writtenBytes) write()
    }
    const bytes = joined(chunks)
    // Browsers take an answer that was cut off in its head for a short one without headers.
    if (length === null || bytes.length < whole) throw new Error('The answer was cut off.')
    return bytes
  } catch (cause) {
    signal?.throwIfAborted()
    throw new EditionError('network', { cause })
  } finally {
    if (pending.length > 0) write()
    await writing
  }
}

/** Lets go of what arrived of an answer, once it was put to use or proved useless. */
export async function forgetArrived(url: string): Promise<void> {
  await (await deviceStore()).delete('arrivals', rangeOf(url))
}

/** The answers of which a part arrived, with what was asked for in them. */
export async function listArrived(): Promise<Arrival[]> {
  const parts = await (await deviceStore()).getAll('arrivals')
  return parts.filter(({ entries, files }) => entries ?? files)
}

/** How many bytes of an answer, before compression, are on the device. */
export async function arrivedBytes(url: string): Promise<number> {
  const parts = await listParts(await deviceStore(), url)
  return parts.reduce((sum, part) => sum + part.bytes.length, 0)
}

/**
 * The answer at a URL of documents or pictures, without so many bytes at its beginning. The browser's
 * own cache has no part in it: it would take disk twice, and give an answer that was cut off in its
 * head again and again.
 * @throws EditionError, or the signal's reason
 */
export function askBundle(
  url: string,
  { from, ...asking }: { from: number } & Pick<Asking, 'method' | 'signal'>,
): Promise<Response> {
  return ask(from > 0 ? `${url}&from=${from}` : url, { ...asking, cache: 'no-store' })
}

/** The parts that follow each other without a gap from the first byte. */
async function listParts(store: DeviceStore, url: string): Promise<Arrival[]> {
  const parts = await store.getAll('arrivals', rangeOf(url))
  let at = 0
  return parts.filter((part) => {
    if (part.at !== at) return false
    at += part.bytes.length
    return true
  })
}

function rangeOf(url: string): IDBKeyRange {
  return IDBKeyRange.bound([url, 0], [url, Number.MAX_SAFE_INTEGER])
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
