import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { connection } from '@/db/connection'
import { appendAudit } from '@/db/queries/audit'
import { searchAudit, verifyAudit } from '@/db/queries/audit-trail'
import { useDatabase } from '../../support/database'

useDatabase()

const start = Date.parse('2026-11-01T00:00:00Z')

async function tell(name: string, action: string, target: string, minutes: number) {
  const act = { actor: { id: name.toLowerCase(), name }, at: start + minutes * 60_000, address: '' }
  await appendAudit(act, { action, target, details: { minutes } })
}

/** What somebody does who has the file and knows how to get past its triggers. */
async function tamper(...statements: string[]) {
  for (const name of ['audit_entries_are_immutable', 'audit_entries_are_kept']) {
    await connection().db.run(sql.raw(`drop trigger if exists ${name}`))
  }
  for (const statement of statements) await connection().db.run(sql.raw(statement))
}

beforeEach(async () => {
  for (let minute = 0; minute < 6; minute++) {
    await tell(minute % 2 ? 'Sari' : 'Rani', 'stage.publish', `article:${minute}/id`, minute)
  }
})

describe('the log', () => {
  it('is whole, and says how far it goes', async () => {
    const verdict = await verifyAudit()
    expect(verdict).toMatchObject({ ok: true, count: 6 })
    await tell('Rani', 'session.end', 'person:rani', 10)
    // What was noted before is still in it.
    expect(await verifyAudit(verdict.ok ? verdict : undefined)).toMatchObject({
      ok: true,
      count: 7,
    })
  })

  it('refuses to be changed by the program itself', async () => {
    const { db } = connection()
    await expect(db.run(sql`update audit_entries set person_name = 'X'`)).rejects.toThrow()
    await expect(db.run(sql`delete from audit_entries`)).rejects.toThrow()
  })

  it.each([
    ['an edit', ["update audit_entries set person_name = 'Budi' where seq = 3"], 3, 'edited'],
    ['an edited time', ['update audit_entries set at = at + 1 where seq = 6'], 6, 'edited'],
    ['a deletion', ['delete from audit_entries where seq = 4'], 4, 'missing'],
    ['a deletion at the start', ['delete from audit_entries where seq = 1'], 1, 'missing'],
    [
      'a deletion whose gap was closed',
      [
        'delete from audit_entries where seq = 4',
        'update audit_entries set seq = 4 where seq = 5',
        'update audit_entries set seq = 5 where seq = 6',
      ],
      4,
      'unlinked',
    ],
    [
      'another order',
      [
        'update audit_entries set seq = 99 where seq = 2',
        'update audit_entries set seq = 2 where seq = 3',
        'update audit_entries set seq = 3 where seq = 99',
      ],
      2,
      'unlinked',
    ],
    ['an end cut off', ['delete from audit_entries where seq > 4'], 5, 'cut'],
  ] as const)('shows %s', async (_, statements, seq, problem) => {
    await tamper(...statements)
    expect(await verifyAudit()).toEqual({ ok: false, seq, problem })
  })

  it('shows an end cut off without a trace, to whoever noted its head', async () => {
    const noted = await verifyAudit()
    await tamper(
      'delete from audit_entries where seq > 4',
      "update sqlite_sequence set seq = 4 where name = 'audit_entries'",
    )
    expect(await verifyAudit()).toMatchObject({ ok: true, count: 4 })
    const verdict = await verifyAudit(noted.ok ? noted : undefined)
    expect(verdict).toEqual({ ok: false, seq: 6, problem: 'not-noted' })
  })

  it('is searched by person, action, target and time, the newest first', async () => {
    await tell('Sari', 'stage.withdraw', 'article:3/id', 20)
    const found = async (search: Parameters<typeof searchAudit>[0]) =>
      (await searchAudit(search)).entries.map((entry) => entry.seq)
    expect(await found({ person: 'sar' })).toEqual([7, 6, 4, 2])
    expect(await found({ action: 'stage.withdraw' })).toEqual([7])
    expect(await found({ target: 'article:3' })).toEqual([7, 4])
    expect(await found({ from: start + 60_000, until: start + 3 * 60_000 })).toEqual([3, 2])
    expect(await found({ person: 'Nobody' })).toEqual([])
  })

  it('is searched by an id as it is written, with every sign that it has', async () => {
    await tell('Sari', 'draft.save', 'article:a_9%Z\\/id', 20)
    await tell('Sari', 'draft.save', 'article:ab9%Z\\/id', 21)
    const found = async (target: string) =>
      (await searchAudit({ target })).entries.map((entry) => entry.target)
    for (const part of ['a_9', '_9%Z', '%Z\\/'])
      expect(await found(part)).toContain('article:a_9%Z\\/id')
    expect(await found('a_9')).toEqual(['article:a_9%Z\\/id'])
    expect(await found('%')).toHaveLength(2)
  })

  it('goes on from a page to the next without a gap, whatever is added meanwhile', async () => {
    const first = await searchAudit({}, 4)
    expect(first.entries.map((entry) => entry.seq)).toEqual([6, 5, 4, 3])
    await tell('Rani', 'session.end', 'person:rani', 30)
    const second = await searchAudit({ before: first.older }, 4)
    expect(second.entries.map((entry) => entry.seq)).toEqual([2, 1])
    expect(second.older).toBeUndefined()
  })
})
