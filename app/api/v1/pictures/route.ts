import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { isPublicPicture } from '@/db/queries/pictures'
import { bundleQuery } from '@/lib/server/edition/bundle-query'
import { env } from '@/lib/server/env'
import { framing } from '@/lib/server/framing'
import { refusal } from '@/lib/server/refusal'
import { decodedLengthHeader } from '@/lib/shared/api/edition'

export const dynamic = 'force-dynamic'

const wantedPicture = /^[0-9a-f]{20}\.\d{1,4}$/

// The defence against paths that climb out of MEDIA_DIR: only hash and width are let through.
const asked = bundleQuery('p', wantedPicture, 'pictures as id.width')

/**
 * AVIF files one after another, as long as the manifest says that each is: `?p=id.width,id.width`.
 * `&from=` leaves out so many bytes, for going on after a cut. 410: one of them is not there.
 */
export async function GET(request: Request) {
  const query = asked.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!query.success) {
    return refusal(400, { error: z.prettifyError(query.error) })
  }
  const files = await Promise.all(query.data.p.map(readPublic))
  const gone = query.data.p.filter((_, index) => !files[index])
  if (gone.length > 0) {
    const error = 'Some of these pictures are not there. Ask for the edition again.'
    return refusal(410, { error, gone })
  }
  const bytes = Buffer.concat(files.flatMap((file) => file ?? [])).subarray(query.data.from)
  const headers = {
    'content-type': 'application/octet-stream',
    // Compressed, they would be a tenth smaller, but a cut would cost what the decoder still holds.
    'cache-control': 'public, max-age=604800, immutable, no-transform',
    [decodedLengthHeader]: String(bytes.length),
    ...framing(bytes.length),
  }
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), { headers })
}

export const HEAD = GET

async function readPublic(name: string): Promise<Uint8Array | undefined> {
  const [id = ''] = name.split('.')
  if (!(await isPublicPicture(id))) return undefined
  return readFile(join(env().MEDIA_DIR, pathOf(name))).catch(() => undefined)
}

function pathOf(name: string): string {
  return `${name.replace('.', '/')}.avif`
}
