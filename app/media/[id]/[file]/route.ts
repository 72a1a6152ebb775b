import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cookies } from 'next/headers'
import { isPublicPicture } from '@/db/queries/pictures'
import { previewShows } from '@/db/queries/previews'
import { actorOf } from '@/lib/server/desk/actor'
import { env } from '@/lib/server/env'
import { framing } from '@/lib/server/framing'
import { parsePicturePath } from '@/lib/shared/article/picture'
import { previewCookie } from '@/lib/shared/desk/preview-cookie'

export const dynamic = 'force-dynamic'

/**
 * A picture in one size. Its name is the hash of its original, so it never changes. What nothing
 * public has shown yet is for the desk and its previews: to others it is not there.
 */
export async function GET(request: Request) {
  // The defence against paths that climb out of MEDIA_DIR: only hash, number and format are let through.
  const wanted = parsePicturePath(new URL(request.url).pathname)
  if (!wanted) return absent()
  const isPublic = await isPublicPicture(wanted.id)
  if (!isPublic && !(await isShown(request, wanted.id))) return absent()
  const path = join(env().MEDIA_DIR, wanted.id, `${wanted.width}.${wanted.format}`)
  // Whole: a stream costs several times what a hundred kilobytes do.
  const file = await readFile(path).catch(() => undefined)
  if (!file) return absent()
  return new Response(file, {
    headers: {
      'content-type': `image/${wanted.format}`,
      ...framing(file.length),
      'cache-control': isPublic ? 'public, max-age=31536000, immutable' : 'private, no-store',
    },
  })
}

/** To whoever works at the desk, and to whoever has a link to a preview that shows the picture. */
async function isShown(request: Request, imageId: string): Promise<boolean> {
  if (await actorOf(request.headers)) return true
  const token = (await cookies()).get(previewCookie)?.value
  return token !== undefined && previewShows({ token, imageId, now: Date.now() })
}

/** The same for what is not there and for what is not public: nothing tells one from the other. */
function absent(): Response {
  return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } })
}
