import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { env } from '@/lib/server/env'
import { framing } from '@/lib/server/framing'
import { parsePicturePath } from '@/lib/shared/article/picture'

export const dynamic = 'force-dynamic'

/** A picture in one size. Its name is the hash of its original, so it never changes. */
export async function GET(request: Request) {
  // The defence against paths that climb out of MEDIA_DIR: only hash, number and format are let through.
  const wanted = parsePicturePath(new URL(request.url).pathname)
  if (!wanted) return new Response(null, { status: 404 })
  const path = join(env().MEDIA_DIR, wanted.id, `${wanted.width}.${wanted.format}`)
  const file = await stat(path).catch(() => undefined)
  if (!file?.isFile()) return new Response(null, { status: 404 })
  const body = Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>
  return new Response(body, {
    headers: {
      'content-type': `image/${wanted.format}`,
      ...framing(file.size),
      'cache-control': 'public, max-age=31536000, immutable',
    },
  })
}
