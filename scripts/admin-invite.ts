import { connection } from '@/db/connection'
import { migrateDatabase } from '@/db/migrate'
import { inviteByCommand } from '@/lib/server/desk/invite-command'
import { findOwner } from '@/lib/server/owner'
import { commandInvite, commandInviteAnswer } from '@/lib/shared/api/owner-commands'
import { roles } from '@/lib/shared/desk/permissions'
import { handOver } from './hand-over'
import { CommandError, run } from './run'

const usage = `Usage: npm run admin:invite -- <email> <${roles.join('|')}>`

await run(async () => {
  const [, , email, role, ...rest] = process.argv
  const asked = commandInvite.safeParse({ email, role })
  if (!asked.success || rest.length > 0) throw new CommandError(usage)
  const owner = await findOwner()
  const answer = owner
    ? await handOver(owner, '/api/v1/invitations', asked.data, commandInviteAnswer)
    : await inviteHere(asked.data)
  if (!answer.ok) throw new CommandError(answer.error)
  const what = answer.kind === 'join' ? 'lets them in as' : 'gives them new keys as'
  console.log(`This link ${what} ${asked.data.role}, once, within seven days:\n  ${answer.link}`)
  if (answer.mailed !== undefined) {
    console.log(answer.mailed ? 'It was sent by mail too.' : 'It could not be sent by mail.')
  }
})

async function inviteHere(person: Parameters<typeof inviteByCommand>[0]) {
  await migrateDatabase(connection())
  return inviteByCommand(person, Date.now())
}
