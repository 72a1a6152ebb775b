import { parseArgs } from 'node:util'
import { connection } from '@/db/connection'
import { migrateDatabase } from '@/db/migrate'
import { type AuditHead, verifyAudit } from '@/db/queries/audit-trail'
import { findOwner } from '@/lib/server/owner'
import { auditVerdict, notedHead } from '@/lib/shared/api/owner-commands'
import { handOver } from './hand-over'
import { CommandError, run } from './run'

const usage = `Usage: npm run audit:verify [-- --noted COUNT:HASH]
  --noted  what an earlier run printed, kept elsewhere: finds a log that was cut or made anew`

const problems = {
  edited: 'was edited: its hash is not that of what it says.',
  missing: 'is missing.',
  unlinked: 'does not follow the entry before it.',
  cut: 'is missing, and all after it: the end of the log was cut off.',
  'not-noted': 'is not the one that was noted: the log was made anew, or cut.',
} as const

await run(async () => {
  const noted = readNoted()
  const owner = await findOwner()
  const verdict = owner
    ? await handOver(owner, '/api/v1/audit', { noted }, auditVerdict)
    : await verifyHere(noted)
  if (!verdict.ok) {
    throw new CommandError(
      `The log is not whole. Entry ${verdict.seq} ${problems[verdict.problem]}`,
    )
  }
  const { count, hash } = verdict
  console.log(`The log is whole: ${count} entries. Note its head where nobody here can change it:`)
  console.log(`  ${count}:${hash}`)
})

async function verifyHere(noted: AuditHead | undefined) {
  await migrateDatabase(connection())
  return verifyAudit(noted)
}

function readNoted(): AuditHead | undefined {
  const { values } = parseArgs({ options: { noted: { type: 'string' } } })
  if (values.noted === undefined) return undefined
  const [count, hash] = values.noted.split(':')
  const noted = notedHead.safeParse({ count: Number(count), hash })
  if (!noted.success) throw new CommandError(usage)
  return noted.data
}
