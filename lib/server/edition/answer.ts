import 'server-only'
import { compressed, encodingFor } from './compressed'

type Answer = {
  /** UTF-8, or the end of it. */
  content: Buffer
  type: string
  cacheControl: string
}

/**
 * An answer that is the same for everybody, compressed as well as can be, with its exact length.
 * 503 when more wait to be compressed than can be.
 */
export async function answerText(request: Request, answer: Answer): Promise<Response> {
  const { content, type, cacheControl } = answer
  // Below this, compression and the headers that tell of it make an answer longer.
  const encoding =
    content.length < 200 ? 'identity' : encodingFor(request.headers.get('accept-encoding'))
  const bytes = await compressed(content, encoding)
  if (!bytes) {
    const error = 'The server is busy. Ask again in a few seconds.'
    return Response.json({ error }, { status: 503, headers: { 'retry-after': '5' } })
  }
  const headers = {
    'content-type': type,
    'content-length': String(bytes.length),
    'cache-control': cacheControl,
    vary: 'accept-encoding',
    ...(encoding !== 'identity' && { 'content-encoding': encoding }),
  }
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), { headers })
}
