import { verifyAudit } from '@/db/queries/audit-trail'
import { isOwner } from '@/lib/server/owner'
import { notedHead } from '@/lib/shared/api/owner-commands'

export const dynamic = 'force-dynamic'

/** Checks the log for `npm run audit:verify` while this server has the database. */
export async function POST(request: Request) {
  if (!isOwner(request.headers)) return new Response(null, { status: 401 })
  const noted = notedHead.optional().safeParse((await request.json().catch(() => ({}))).noted)
  if (!noted.success) return new Response(null, { status: 400 })
  return Response.json(await verifyAudit(noted.data))
}
