import 'server-only'
import { and, asc, desc, eq, gt, gte, lt, or, sql } from 'drizzle-orm'
import { connection } from '../connection'
import { auditEntries } from '../desk-schema'
import { auditHash } from './audit'
import { containing } from './containing'

export type AuditEntry = Omit<typeof auditEntries.$inferSelect, 'hash' | 'previousHash'>

export type AuditSearch = {
  /** Part of a name, or the id of a person. */
  person?: string | undefined
  action?: string | undefined
  /** Part of what it was done to. */
  target?: string | undefined
  /** Milliseconds since 1970; `until` is not included. */
  from?: number | undefined
  until?: number | undefined
  /** Entries before this number. */
  before?: number | undefined
}

/** The newest entries that match, and whether there are older ones. */
export async function searchAudit(
  search: AuditSearch,
  limit = 50,
): Promise<{ entries: AuditEntry[]; older: number | undefined }> {
  const { person, action, target, from, until, before } = search
  const rows = await connection()
    .db.select({
      seq: auditEntries.seq,
      at: auditEntries.at,
      personId: auditEntries.personId,
      personName: auditEntries.personName,
      action: auditEntries.action,
      target: auditEntries.target,
      address: auditEntries.address,
      details: auditEntries.details,
    })
    .from(auditEntries)
    .where(
      and(
        person
          ? or(eq(auditEntries.personId, person), containing(auditEntries.personName, person))
          : undefined,
        action ? eq(auditEntries.action, action) : undefined,
        target
          ? or(containing(auditEntries.target, target), containing(auditEntries.details, target))
          : undefined,
        from === undefined ? undefined : gte(auditEntries.at, from),
        until === undefined ? undefined : lt(auditEntries.at, until),
        before === undefined ? undefined : lt(auditEntries.seq, before),
      ),
    )
    .orderBy(desc(auditEntries.seq))
    .limit(limit + 1)
  const entries = rows.slice(0, limit)
  return { entries, older: rows.length > limit ? entries.at(-1)?.seq : undefined }
}

/** The names of everything that was ever done. */
export async function listAuditActions(): Promise<string[]> {
  const rows = await connection()
    .db.selectDistinct({ action: auditEntries.action })
    .from(auditEntries)
    .orderBy(asc(auditEntries.action))
  return rows.map(({ action }) => action)
}

export type AuditHead = { count: number; hash: string }

export type AuditVerdict =
  | ({ ok: true } & AuditHead)
  | { ok: false; seq: number; problem: 'edited' | 'missing' | 'unlinked' | 'cut' | 'not-noted' }

/**
 * Follows the chain from its first entry. Each hash covers the one before, so an edit, a deletion or
 * a change of order shows at its entry. Entries cut off at the end show by the number that the
 * database would give next, and by a head that was noted elsewhere before.
 */
export async function verifyAudit(noted?: AuditHead): Promise<AuditVerdict> {
  // Asked first: what is added meanwhile only makes the log longer.
  const lastNumber = await lastNumberGiven()
  let count = 0
  let hash = ''
  let found = noted === undefined || (noted.count === 0 && noted.hash === '')
  for (;;) {
    const rows = await connection()
      .db.select()
      .from(auditEntries)
      .where(gt(auditEntries.seq, count))
      .orderBy(asc(auditEntries.seq))
      .limit(1000)
    for (const { hash: written, ...entry } of rows) {
      if (entry.seq !== count + 1) return { ok: false, seq: count + 1, problem: 'missing' }
      if (entry.previousHash !== hash) return { ok: false, seq: entry.seq, problem: 'unlinked' }
      if (auditHash(entry) !== written) return { ok: false, seq: entry.seq, problem: 'edited' }
      count = entry.seq
      hash = written
      found ||= noted?.count === count && noted.hash === hash
    }
    if (rows.length === 0) break
  }
  if (lastNumber > count) return { ok: false, seq: count + 1, problem: 'cut' }
  if (!found && noted) return { ok: false, seq: noted.count, problem: 'not-noted' }
  return { ok: true, count, hash }
}

/** The table counts what it has ever been given: entries taken from its end leave the number. */
async function lastNumberGiven(): Promise<number> {
  const rows = await connection().db.all<{ seq: number }>(
    sql`select seq from sqlite_sequence where name = 'audit_entries'`,
  )
  return rows[0]?.seq ?? 0
}
