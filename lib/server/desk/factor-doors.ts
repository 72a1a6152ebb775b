import 'server-only'
import type { Actor } from '@/lib/shared/desk/act'
import type { AuditEvent } from '@/lib/shared/desk/audit-events'
import { actorOf } from './actor'
import type { Visit } from './gate'
import { agree, refuse } from './gate-answers'
import { tell, tooMany } from './sign-in-doors'
import { countPassword } from './sign-in-rates'

/** Begins a second factor: the address for an app, and recovery codes. A code completes it. */
export async function enableFactor(visit: Visit): Promise<Response> {
  return withPassword(visit, async (answer) => {
    const { totpURI, backupCodes } = (await answer.clone().json()) as Secrets
    return agree(answer, { totpURI, backupCodes })
  })
}

export async function disableFactor(visit: Visit): Promise<Response> {
  return withPassword(visit, told(visit, 'factor.off'))
}

export async function renewCodes(visit: Visit): Promise<Response> {
  return withPassword(visit, async (answer, actor) => {
    await tell(visit, actor, 'factor.codes')
    const { backupCodes } = (await answer.clone().json()) as Secrets
    return agree(answer, { backupCodes })
  })
}

type Secrets = { totpURI?: string; backupCodes?: string[] }

type Then = (answer: Response, actor: Actor) => Promise<Response>

/** Keys change only for whoever knows the password, and guessing it here is counted too. */
async function withPassword(visit: Visit, then: Then): Promise<Response> {
  const actor = await actorOf(visit.headers)
  if (!actor) return refuse(401, 'signed-out')
  const counted = await countPassword(actor.id)
  if (counted.wait) return tooMany(visit, actor, counted.wait)
  const answer = await visit.ask()
  if (!answer.ok) return refuse(403, 'wrong-password')
  await counted.forgive()
  return then(answer, actor)
}

function told(visit: Visit, event: AuditEvent): Then {
  return async (answer, actor) => {
    await tell(visit, actor, event)
    return agree(answer)
  }
}
