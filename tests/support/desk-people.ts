import { createPerson } from '@/lib/server/desk/joining'
import type { AllowedAct } from '@/lib/shared/desk/act'
import type { Role } from '@/lib/shared/desk/permissions'

let people = 0

export const goodPassword = 'kuda lumping di seberang empang'

/** Somebody new of the newsroom, who can sign in. */
export async function newPerson(role: Role, given: { name?: string; email?: string } = {}) {
  people += 1
  const name = given.name ?? `Orang ${people}`
  const email = given.email ?? `orang-${people}@redaksi.example`
  const id = await createPerson({ name, email, role, password: goodPassword })
  return { id, name, email, role }
}

/** An act of theirs, as the desk would allow it. */
export function actBy(
  person: { id: string; name: string; email: string; role: Role },
  at = Date.now(),
): AllowedAct {
  const actor = { ...person, sessionId: 'none' }
  return { actor, reach: 'any', at, address: '203.0.113.7' }
}
