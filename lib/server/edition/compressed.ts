import 'server-only'
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { LRUCache } from 'lru-cache'
import pLimit from 'p-limit'

const brotli = promisify(brotliCompress)
const deflate = promisify(gzip)

/** Compressed answers that are kept in memory, in bytes. */
const keptBytes = 32_000_000

/** The best compression is slow: what has been compressed is kept, and one is made at a time. */
const kept = new LRUCache<string, Buffer>({
  maxSize: keptBytes,
  sizeCalculation: (bytes) => Math.max(1, bytes.length),
})
const oneAtATime = pLimit(1)

/** How many answers may wait to be compressed before more are refused. */
const longestQueue = 50

export type Encoding = 'br' | 'gzip' | 'identity'

/** What a client takes, best first: `br;q=0` refuses. */
export function encodingFor(acceptEncoding: string | null): Encoding {
  const accepted = (acceptEncoding ?? '').toLowerCase().split(',')
  const takes = (name: string) =>
    accepted.some((part) => {
      const [coding = '', quality = ''] = part.split(';').map((piece) => piece.trim())
      return coding === name && !/^q=0(?:\.0*)?$/.test(quality)
    })
  if (takes('br')) return 'br'
  return takes('gzip') ? 'gzip' : 'identity'
}

/** Text as it goes over the wire, or undefined when too many wait already. */
export async function compressed(bytes: Buffer, encoding: Encoding): Promise<Buffer | undefined> {
  if (encoding === 'identity') return bytes
  const key = `${encoding} ${createHash('sha256').update(bytes).digest('base64')}`
  const known = kept.get(key)
  if (known) return known
  if (oneAtATime.pendingCount >= longestQueue) return undefined
  const made = await oneAtATime(
    async () => kept.get(key) ?? (encoding === 'br' ? best(bytes) : deflate(bytes, { level: 9 })),
  )
  kept.set(key, made)
  return made
}

function best(bytes: Buffer): Promise<Buffer> {
  return brotli(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  })
}
