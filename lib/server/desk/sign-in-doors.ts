import 'server-only'
import { appendAudit } from '@/db/queries/audit'
import { findPerson } from '@/db/queries/people'
import type { AuditEvent } from '@/lib/shared/desk/audit-events'
import { actorOf } from './actor'
import { challengedPerson } from './challenge'
import type { Visit } from './gate'
import { agree, askToWait, refuse } from './gate-answers'
import { deviceCookie, knownDevice } from './known-device'
import {
  type Counted,
  countCode,
  countCodeUse,
  countSignIn,
  forgiveSignIn,
  type Wait,
} from './sign-in-rates'

type Who = { id: string; name: string }

const nobody: Who = { id: '', name: '' }

/** Whatever was wrong, the answer is one: who has an account here cannot be found out. */
export async function signInWithPassword(
  visit: Visit,
  { email }: { email: string; password: string },
): Promise<Response> {
  const { headers, network } = visit
  const address = email.toLowerCase()
  const who = (await findPerson(address)) ?? nobody
  const device = await knownDevice(headers, address)
  const counted = await countSignIn({ email: address, device, network })
  if (counted.wait) return tooMany(visit, who, counted.wait)
  const answer = await visit.ask()
  if (answer.status >= 500) return refuse(500, 'failed')
  if (!answer.ok) {
    await tell(visit, who, 'session.refuse', { by: 'password' })
    return refuse(401, 'wrong')
  }
  const { twoFactorRedirect } = (await answer.clone().json()) as { twoFactorRedirect?: boolean }
  if (twoFactorRedirect) return agree(answer, { next: 'code' })
  return welcome(visit, answer, { who, email: address, by: 'password', counted })
}

/** The second step of signing in. */
export async function signInWithCode(visit: Visit, { code }: { code: string }): Promise<Response> {
  const actor = await actorOf(visit.headers)
  if (actor) return proveApp(visit, actor)
  const who = await challengedPerson(visit.headers)
  const counted = await countCode(visit.network)
  if (counted.wait) return tooMany(visit, who ?? nobody, counted.wait)
  // Without a challenge, or after too many wrong codes, the password is asked for again.
  if (!who) return refuse(401, 'expired')
  const use = await countCodeUse(who.id, code)
  const answer = use.wait ? undefined : await visit.ask()
  if (answer?.ok) {
    const { email } = who
    const device = await knownDevice(visit.headers, email)
    await forgiveSignIn({ email, device, network: visit.network })
    return welcome(visit, answer, { who, email, by: 'code', counted })
  }
  if (!use.wait) await use.forgive()
  if (answer?.status === 429) return askToWait({ seconds: 15 * 60, first: false })
  await tell(visit, who, 'session.refuse', { by: 'code' })
  return refuse(401, 'wrong-code')
}

/** The code that shows that an app was set up rightly, and turns the second step on. */
async function proveApp(visit: Visit, actor: Who): Promise<Response> {
  const counted = await countCode(visit.network)
  if (counted.wait) return tooMany(visit, actor, counted.wait)
  const answer = await visit.ask()
  if (!answer.ok) return refuse(401, 'wrong-code')
  await counted.forgive()
  await tell(visit, actor, 'factor.on')
  return agree(answer)
}

/**
 * Ends the session. What this browser kept of the desk in its cache goes with it, so that Back shows
 * nothing. Not its storage: the reader of the paper at the same address keeps what they saved.
 */
export async function signOut(visit: Visit): Promise<Response> {
  const actor = await actorOf(visit.headers)
  const answer = await visit.ask()
  if (!answer.ok) return refuse(500, 'failed')
  if (actor) await tell(visit, actor, 'session.end')
  const gone = agree(answer)
  gone.headers.set('clear-site-data', '"cache"')
  return gone
}

type Arrival = { who: Who; email: string; by: string; counted: Counted }

/** Somebody is in: the attempt counts for nothing, the log tells it, the browser is known. */
export async function welcome(
  visit: Visit,
  answer: Response,
  { who, email, by, counted }: Arrival,
): Promise<Response> {
  if (!counted.wait) await counted.forgive()
  await tell(visit, who, 'session.begin', { by })
  return agree(answer, {}, await deviceCookie(visit.headers, email))
}

/** The first refusal of a flood is told; the flood itself must not fill the log. */
export async function tooMany(visit: Visit, who: Who, wait: Wait): Promise<Response> {
  if (wait.first) await tell(visit, who, 'session.limit')
  return askToWait(wait)
}

export async function tell(
  { at, network }: Visit,
  { id, name }: Who,
  action: AuditEvent,
  details?: Record<string, unknown>,
): Promise<void> {
  const target = id ? `person:${id}` : 'person:unknown'
  await appendAudit(
    { actor: { id, name }, at, address: network },
    { action, target, ...(details && { details }) },
  )
}
