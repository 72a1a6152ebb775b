import { connection } from '@/db/connection'
import { people } from '@/db/people-schema'
import type { AllowedAct } from '@/lib/shared/desk/act'
import type { Role } from '@/lib/shared/desk/permissions'
import { noon } from './articles'

/** Somebody of the newsroom, known by an id. */
export async function knownPerson(id: string, role: Role = 'editor'): Promise<void> {
  const date = new Date(noon)
  const facts = { name: `Nama ${id}`, email: `${id}@redaksi.example`, role }
  await connection().write((tx) =>
    tx.insert(people).values({ id, ...facts, createdAt: date, updatedAt: date }),
  )
}

/** An act of that person, allowed as far as is said. */
export function actOf(
  id: string,
  { at = noon, reach = 'any' }: { at?: number; reach?: AllowedAct['reach'] } = {},
): AllowedAct {
  const actor = {
    id,
    name: `Nama ${id}`,
    email: `${id}@redaksi.example`,
    role: 'editor' as const,
    sessionId: 'session',
  }
  return { actor, at, reach, address: '127.0.0.1' }
}
