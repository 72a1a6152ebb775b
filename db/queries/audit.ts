import 'server-only'
import { createHash } from 'node:crypto'
import { desc } from 'drizzle-orm'
import type { Act } from '@/lib/shared/desk/act'
import type { Transaction } from '../client'
import { connection } from '../connection'
import { auditEntries } from '../desk-schema'

export type AuditRecord = {
  /** What was done, as `lib/shared/desk/permissions.ts` names it. */
  action: string
  /** To what: "article:ID/id", "person:ID", "picture:ID" and so on. */
  target: string
  details?: Readonly<Record<string, unknown>>
}

type Entry = Omit<typeof auditEntries.$inferSelect, 'seq' | 'hash'>

/** Adds to the log in the transaction that does what is told, so that one is not without the other. */
export async function appendAuditIn(tx: Transaction, act: Act, record: AuditRecord): Promise<void> {
  const [last] = await tx
    .select({ hash: auditEntries.hash })
    .from(auditEntries)
    .orderBy(desc(auditEntries.seq))
    .limit(1)
  const entry: Entry = {
    at: act.at,
    personId: act.actor.id,
    personName: act.actor.name,
    action: record.action,
    target: record.target,
    address: act.address,
    details: JSON.stringify(record.details ?? {}),
    previousHash: last?.hash ?? '',
  }
  await tx.insert(auditEntries).values({ ...entry, hash: auditHash(entry) })
}

/** Adds to the log what was done elsewhere: by the library that signs people in. */
export async function appendAudit(act: Act, record: AuditRecord): Promise<void> {
  await connection().write((tx) => appendAuditIn(tx, act, record))
}

/** The SHA-256 of an entry with the hash of the one before, hexadecimal. */
export function auditHash(entry: Entry): string {
  const { at, personId, personName, action, target, address, details, previousHash } = entry
  const told = JSON.stringify([
    at,
    personId,
    personName,
    action,
    target,
    address,
    details,
    previousHash,
  ])
  return createHash('sha256').update(told).digest('hex')
}
