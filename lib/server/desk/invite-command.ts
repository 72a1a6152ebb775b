import 'server-only'
import { findPerson } from '@/db/queries/people'
import type { CommandInviteAnswer } from '@/lib/shared/api/owner-commands'
import type { Act } from '@/lib/shared/desk/act'
import type { Role } from '@/lib/shared/desk/permissions'
import { invite, renew } from './inviting'

/**
 * What `npm run admin:invite` does: an invitation for whoever is not here, and new keys for whoever
 * is, which is how the only administrator comes back in who has lost theirs.
 */
export async function inviteByCommand(
  { email, role }: { email: string; role: Role },
  at: number,
): Promise<CommandInviteAnswer> {
  const act: Act = { actor: { id: '', name: 'admin:invite' }, at, address: 'this machine' }
  const person = await findPerson(email)
  if (!person || person.leftAt) return answer('join', await invite(act, { email, role }))
  if (person.role === role) return answer('renew', await renew(act, person.id))
  const error = `${email} is here already as ${person.role}; an administrator changes roles on /admin/people. For new keys, give that role.`
  return { ok: false, error }
}

function answer(
  kind: 'join' | 'renew',
  made: Awaited<ReturnType<typeof invite>>,
): CommandInviteAnswer {
  return made.ok ? { ...made, kind } : { ok: false, error: 'Somebody else was faster. Try again.' }
}
