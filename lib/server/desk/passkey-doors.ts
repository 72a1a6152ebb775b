import 'server-only'
import { z } from 'zod'
import { actorOf } from './actor'
import type { Visit } from './gate'
import { agree, askToWait, refuse } from './gate-answers'
import { tell, tooMany, welcome } from './sign-in-doors'
import { countChallenge, countPasskey } from './sign-in-rates'

const nobody = { id: '', name: '' }

const arrived = z.object({
  user: z.object({ id: z.string(), name: z.string(), email: z.string() }),
})

/** What a passkey has to sign, with the cookie that remembers it. */
export async function passkeyChallenge(visit: Visit): Promise<Response> {
  const counted = await countChallenge(visit.network)
  if (counted.wait) return askToWait(counted.wait)
  const answer = await visit.ask()
  if (answer.status === 403) return refuse(403, 'not-fresh')
  if (!answer.ok) return refuse(401, 'signed-out')
  return agree(answer, { options: await answer.clone().json() })
}

export async function signInWithPasskey(visit: Visit): Promise<Response> {
  const counted = await countPasskey(visit.network)
  if (counted.wait) return tooMany(visit, nobody, counted.wait)
  const answer = await visit.ask()
  const said = answer.ok ? arrived.safeParse(await answer.clone().json()) : undefined
  if (!said?.success) {
    await tell(visit, nobody, 'session.refuse', { by: 'passkey' })
    return refuse(401, 'wrong-passkey')
  }
  const { user } = said.data
  return welcome(visit, answer, { who: user, email: user.email, by: 'passkey', counted })
}

export async function addPasskey(visit: Visit, { name }: { name: string }): Promise<Response> {
  const actor = await actorOf(visit.headers)
  if (!actor) return refuse(401, 'signed-out')
  const answer = await visit.ask()
  if (answer.status === 403) return refuse(403, 'not-fresh')
  if (!answer.ok) return refuse(400, 'wrong-passkey')
  await tell(visit, actor, 'passkey.add', { name })
  return agree(answer)
}
