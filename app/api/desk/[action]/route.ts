import { findDeskAction } from '@/lib/server/desk/actions'
import { perform } from '@/lib/server/desk/perform'

export const dynamic = 'force-dynamic'

/** Performs the action of the desk that the address names; the body is its JSON. */
export async function POST(request: Request, { params }: { params: Promise<{ action: string }> }) {
  const found = findDeskAction((await params).action)
  if (!found) return Response.json({ ok: false, error: 'unknown-action' }, { status: 404 })
  return perform(found.name, found.action, request)
}
