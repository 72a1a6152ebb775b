import 'server-only'
import { z } from 'zod'
import { type AllowedAct, personHeader } from '@/lib/shared/desk/act'
import { type Permission, reachOf } from '@/lib/shared/desk/permissions'
import { clientAddress } from '../client-address'
import { readLimited } from '../limited-body'
import { drawPages, printAnew } from '../printing'
import { isSameOrigin } from '../same-origin'
import type { DeskAction } from './action'
import { actorOf } from './actor'

const usualLimit = 1_000_000

/**
 * Performs an action for whoever asks: it comes from our own pages, by a person who is signed in and
 * may do it, with what the action takes. Pages that show what changed are drawn anew at their next
 * request.
 */
export async function perform(
  name: Permission,
  action: DeskAction,
  request: Request,
): Promise<Response> {
  const act = await allowedAct(name, request)
  if (act instanceof Response) return act
  const bytes = await readLimited(request, action.limit ?? usualLimit)
  if (!bytes) return refusal(413, 'too-large')
  const input = action.input.safeParse(parsed(bytes))
  if (!input.success)
    return refusal(400, 'invalid', { fields: z.flattenError(input.error).fieldErrors })
  const answer = await action.run(input.data, act)
  if (answer.ok && action.revalidates) await printAnew(action.revalidates)
  if (answer.ok && action.shownOn) await drawPages(await action.shownOn(input.data))
  return Response.json(answer, { status: answer.ok ? 200 : 409, headers: neverKept })
}

/** Who acts, how far they may go, and from where; or the answer that refuses it. */
export async function allowedAct(
  name: Permission,
  request: Request,
): Promise<AllowedAct | Response> {
  if (!isSameOrigin(request.headers)) return refusal(403, 'cross-site')
  const actor = await actorOf(request.headers)
  if (!actor) return refusal(401, 'signed-out')
  // What one person wrote is not saved as another's who signed in on the same computer meanwhile.
  const page = request.headers.get(personHeader)
  if (page && page !== actor.id) return refusal(401, 'other-person')
  const reach = reachOf(actor.role, name)
  if (!reach) return refusal(403, 'not-allowed')
  return { actor, reach, at: Date.now(), address: clientAddress(request.headers) }
}

const neverKept = { 'cache-control': 'no-store' }

export function refusal(
  status: number,
  error: string,
  more: Record<string, unknown> = {},
): Response {
  return Response.json({ ok: false, error, ...more }, { status, headers: neverKept })
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}
