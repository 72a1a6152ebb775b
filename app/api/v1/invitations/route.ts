import { inviteByCommand } from '@/lib/server/desk/invite-command'
import { isOwner } from '@/lib/server/owner'
import { commandInvite } from '@/lib/shared/api/owner-commands'

export const dynamic = 'force-dynamic'

/** Makes a link for `npm run admin:invite` while this server has the database. */
export async function POST(request: Request) {
  if (!isOwner(request.headers)) return new Response(null, { status: 401 })
  const input = commandInvite.safeParse(await request.json().catch(() => undefined))
  if (!input.success) return Response.json({ ok: false, error: 'invalid' }, { status: 400 })
  return Response.json(await inviteByCommand(input.data, Date.now()))
}
