import 'server-only'
import { createHash } from 'node:crypto'
import { decodedLengthHeader } from '@/lib/shared/api/edition'
import { clientAddress } from '../client-address'
import { framing } from '../framing'
import { refusal } from '../refusal'
import { compressed, encodingFor } from './compressed'

type Answer = {
  content: Buffer
  type: string
  cacheControl: string
  /** Whether nobody else is likely to ask for the same. */
  isOwn?: boolean
}

/**
 * An answer that is the same for everybody, compressed as well as can be, with its exact length.
 * 503 when more wait to be compressed than can be.
 */
export async function answerBytes(request: Request, answer: Answer): Promise<Response> {
  const { content, type, cacheControl, isOwn = false } = answer
  const etag = tagOf(content)
  // What nobody changes is never asked about again; of the rest, whoever keeps it asks first.
  const asksFirst = cacheControl.includes('no-cache')
  if (asksFirst && (request.headers.get('if-none-match') ?? '').split(/,\s*/).includes(etag)) {
    const headers = { etag, 'cache-control': cacheControl, vary: 'accept-encoding' }
    return new Response(null, { status: 304, headers })
  }
  // Below this, compression and the headers that tell of it make an answer longer.
  const encoding =
    content.length < 200 ? 'identity' : encodingFor(request.headers.get('accept-encoding'))
  const network = clientAddress(request.headers)
  const bytes = await compressed(content, { encoding, network, isOwn })
  if (!bytes) {
    const error = 'The server is busy. Ask again in a few seconds.'
    return refusal(503, { error }, { 'retry-after': '5' })
  }
  const headers = {
    'content-type': type,
    'cache-control': cacheControl,
    ...(asksFirst ? { etag } : { [decodedLengthHeader]: String(content.length) }),
    vary: 'accept-encoding',
    ...framing(bytes.length, encoding === 'identity' ? undefined : encoding),
  }
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), { headers })
}

/** Weak, since it is the same in every compression. */
function tagOf(content: Buffer): string {
  return `W/"${createHash('sha256').update(content).digest('base64url').slice(0, 12)}"`
}
