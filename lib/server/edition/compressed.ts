import 'server-only'
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { LRUCache } from 'lru-cache'
import pLimit from 'p-limit'
import { RateLimiterMemory } from 'rate-limiter-flexible'

const brotli = promisify(brotliCompress)
const deflate = promisify(gzip)

/** Compressed answers that are kept in memory, in bytes: those that many ask for, and the others. */
const keptBytes = { shared: 32_000_000, own: 4_000_000 } as const

/** The best compression is slow: what has been compressed is kept, and one is made at a time. */
const kept = { shared: shelf(keptBytes.shared), own: shelf(keptBytes.own) } as const
const oneAtATime = pLimit(1)
const quickly = pLimit(2)

/** How many answers may wait for the best compression, and for any, before more are refused. */
const longestQueues = { best: 20, quick: 200 } as const

/**
 * How much of the best compression one network may cause in a minute, and have waiting at a time;
 * past that it is given a quicker one. So a stranger who asks from each byte on keeps no reader
 * waiting.
 */
const bestPerNetwork = new RateLimiterMemory({ points: 60, duration: 60 })
const longestOfNetwork = 4
const waiting = new Map<string, number>()

/** For how long a quicker one takes the place of the best, so that a size that was told stays true. */
const quickMs = 600_000

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

type Asked = {
  encoding: Encoding
  /** Who asks, for counting. */
  network: string
  /** Whether nobody else is likely to ask for the same, as for what was left after a cut. */
  isOwn: boolean
}

/** Text as it goes over the wire, or undefined when too many wait already. */
export async function compressed(bytes: Buffer, asked: Asked): Promise<Buffer | undefined> {
  const { encoding, network, isOwn } = asked
  if (encoding === 'identity') return bytes
  const key = `${encoding} ${createHash('sha256').update(bytes).digest('base64')}`
  const find = () => kept.shared.get(key) ?? kept.own.get(key)
  const known = find()
  if (known) return known
  const make = async (level: Level) =>
    find() ?? (encoding === 'br' ? toBrotli(bytes, level) : toGzip(bytes, level))
  const best = await inTurn(network, () => make('best'))
  if (best) {
    kept[isOwn ? 'own' : 'shared'].set(key, best)
    return best
  }
  if (quickly.pendingCount >= longestQueues.quick) return undefined
  const quick = await quickly(() => make('quick'))
  if (!find()) kept.own.set(key, quick, { ttl: quickMs })
  return quick
}

/** Does work when its turn comes, or gives undefined when the network has had its share. */
async function inTurn<Made>(network: string, work: () => Promise<Made>) {
  const before = waiting.get(network) ?? 0
  const isFull = oneAtATime.pendingCount >= longestQueues.best
  if (isFull || before >= longestOfNetwork) return undefined
  waiting.set(network, before + 1)
  try {
    const isMore = await bestPerNetwork.consume(network).catch(() => undefined)
    return isMore && (await oneAtATime(work))
  } finally {
    const left = (waiting.get(network) ?? 1) - 1
    if (left > 0) waiting.set(network, left)
    else waiting.delete(network)
  }
}

type Level = 'best' | 'quick'

function toBrotli(bytes: Buffer, level: Level): Promise<Buffer> {
  return brotli(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: level === 'best' ? constants.BROTLI_MAX_QUALITY : 5,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  })
}

function toGzip(bytes: Buffer, level: Level): Promise<Buffer> {
  return deflate(bytes, { level: level === 'best' ? 9 : 6 })
}

function shelf(maxSize: number) {
  const sizeCalculation = (bytes: Buffer) => Math.max(1, bytes.length)
  return new LRUCache<string, Buffer>({ maxSize, sizeCalculation })
}
