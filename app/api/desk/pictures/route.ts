import { listPictures } from '@/db/queries/pictures'
import { actorOf } from '@/lib/server/desk/actor'
import { refusal } from '@/lib/server/desk/perform'
import { pictureFilter } from '@/lib/shared/api/desk/picture'
import { reachOf } from '@/lib/shared/desk/permissions'

export const dynamic = 'force-dynamic'

/** A page of the library for choosing from: `?q=&show=&after=`. */
export async function GET(request: Request) {
  const actor = await actorOf(request.headers)
  if (!actor) return refusal(401, 'signed-out')
  if (!reachOf(actor.role, 'page.pictures')) return refusal(403, 'not-allowed')
  const { searchParams } = new URL(request.url)
  const page = await listPictures(pictureFilter.parse(Object.fromEntries(searchParams)))
  return Response.json(page, { headers: { 'cache-control': 'no-store' } })
}
