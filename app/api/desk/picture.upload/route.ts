import { deskLocale } from '@/lib/server/desk/desk-locale'
import { allowedAct, refusal } from '@/lib/server/desk/perform'
import { receiveFile } from '@/lib/server/picture/incoming-file'
import { takePictureIn } from '@/lib/server/picture/intake'
import { pictureByteLimit } from '@/lib/shared/api/desk/picture'

export const dynamic = 'force-dynamic'

/**
 * Takes a picture in. The body is the file as it is, whatever type it says it has; `?name=` is what
 * it was called where it came from.
 */
export async function POST(request: Request) {
  const act = await allowedAct('picture.upload', request)
  if (act instanceof Response) return act
  if (Number(request.headers.get('content-length')) > pictureByteLimit) return tooLarge()
  const body = request.body ?? new Blob().stream()
  const file = await receiveFile(body, pictureByteLimit)
  if (!file) return tooLarge()
  const fileName = new URL(request.url).searchParams.get('name') ?? ''
  const answer = await takePictureIn(file, { fileName, locale: await deskLocale() }, act)
  const status = answer.ok ? 200 : 422
  return Response.json(answer, { status, headers: { 'cache-control': 'no-store' } })
}

function tooLarge(): Response {
  return refusal(413, 'too-large', { limit: pictureByteLimit })
}
