import 'server-only'
import { and, asc, count, eq, isNull, max, ne, type SQL } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import type { AllowedAct } from '@/lib/shared/desk/act'
import { type Role, reachOf } from '@/lib/shared/desk/permissions'
import type { Reader, Transaction } from '../client'
import { connection } from '../connection'
import { previews } from '../desk-schema'
import { accounts, invitations, passkeys, people, sessions, twoFactors } from '../people-schema'
import { appendAuditIn } from './audit'

export type Person = {
  id: string
  name: string
  email: string
  role: Role
  hasSecondFactor: boolean
  passkeys: number
  /** When a session of theirs was last used; null when they have none. */
  usedAt: number | null
  /** Milliseconds since 1970; null for whoever works here. */
  leftAt: number | null
}

export type PersonAnswer =
  | { ok: true }
  | { ok: false; error: 'unknown-person' | 'last-administrator' }

/** Everybody who works here or did, those who left at the end. */
export async function listPeople(): Promise<Person[]> {
  const { db } = connection()
  const [rows, used, keys] = await Promise.all([
    db.select().from(people).orderBy(asc(people.leftAt), asc(people.name)),
    db
      .select({ id: sessions.userId, at: max(sessions.updatedAt) })
      .from(sessions)
      .groupBy(sessions.userId),
    db.select({ id: passkeys.userId, count: count() }).from(passkeys).groupBy(passkeys.userId),
  ])
  const usedAt = new Map(used.map(({ id, at }) => [id, at?.getTime() ?? null]))
  const passkeyCount = new Map(keys.map((row) => [row.id, row.count]))
  return rows.map(({ id, name, email, role, twoFactorEnabled, leftAt }) => ({
    id,
    name,
    email,
    role,
    hasSecondFactor: twoFactorEnabled,
    passkeys: passkeyCount.get(id) ?? 0,
    usedAt: usedAt.get(id) ?? null,
    leftAt: leftAt?.getTime() ?? null,
  }))
}

export async function hasPeople(): Promise<boolean> {
  const [row] = await connection().db.select({ id: people.id }).from(people).limit(1)
  return row !== undefined
}

/** Who has the address, working here or gone. */
export async function findPerson(
  email: string,
  db: Reader = connection().db,
): Promise<{ id: string; name: string; role: Role; leftAt: Date | null } | undefined> {
  const { id, name, role, leftAt } = people
  const [person] = await db
    .select({ id, name, role, leftAt })
    .from(people)
    .where(eq(people.email, email))
  return person
}

export async function getPerson(
  id: string,
): Promise<{ name: string; email: string; role: Role } | undefined> {
  const { name, email, role } = people
  const [person] = await connection()
    .db.select({ name, email, role })
    .from(people)
    .where(and(eq(people.id, id), isNull(people.leftAt)))
  return person
}

export type PersonKeys = { name: string; email: string; role: Role; passwordHash: string }

export async function createPerson(person: PersonKeys, at: number): Promise<string> {
  return connection().write((tx) => createPersonIn(tx, person, at))
}

/** Makes a person who can sign in with a password. @returns their id */
export async function createPersonIn(
  tx: Transaction,
  { name, email, role, passwordHash }: PersonKeys,
  at: number,
): Promise<string> {
  const id = nanoid()
  const times = { createdAt: new Date(at), updatedAt: new Date(at) }
  await tx.insert(people).values({ id, name, email, role, emailVerified: true, ...times })
  await insertPasswordIn(tx, id, passwordHash, at)
  return id
}

/** Gives somebody new keys: what they had before opens nothing any more. */
export async function renewKeysIn(
  tx: Transaction,
  id: string,
  { name, role, passwordHash }: Omit<PersonKeys, 'email'>,
  at: number,
): Promise<void> {
  await removeKeysIn(tx, id)
  await tx.delete(accounts).where(eq(accounts.userId, id))
  await insertPasswordIn(tx, id, passwordHash, at)
  const facts = { name, role, leftAt: null, updatedAt: new Date(at) }
  await tx.update(people).set(facts).where(eq(people.id, id))
}

/** Changes what a person may do, from their next request on. */
export async function changeRole(
  act: AllowedAct,
  { personId, role }: { personId: string; role: Role },
): Promise<PersonAnswer> {
  return connection().write(async (tx) => {
    const person = await findWorkingIn(tx, personId)
    if (!person) return { ok: false, error: 'unknown-person' }
    if (person.role === role) return { ok: true }
    if (role !== 'administrator' && (await isLastAdministratorIn(tx, personId))) {
      return { ok: false, error: 'last-administrator' }
    }
    await tx
      .update(people)
      .set({ role, updatedAt: new Date(act.at) })
      .where(eq(people.id, personId))
    // The links that they gave are a way back in for whoever holds them, themselves above all.
    if (!reachOf(role, 'person.invite'))
      await takeLinksBackIn(tx, eq(invitations.invitedBy, personId))
    const details = { name: person.name, from: person.role, to: role }
    await appendAuditIn(tx, act, { action: 'person.role', target: `person:${personId}`, details })
    return { ok: true }
  })
}

/** Ends a person's access: their sessions and keys, and the links that they gave or were given. */
export async function endAccess(
  act: AllowedAct,
  { personId }: { personId: string },
): Promise<PersonAnswer> {
  return connection().write(async (tx) => {
    const person = await findWorkingIn(tx, personId)
    if (!person) return { ok: false, error: 'unknown-person' }
    if (await isLastAdministratorIn(tx, personId)) return { ok: false, error: 'last-administrator' }
    await removeKeysIn(tx, personId)
    const at = new Date(act.at)
    await tx.update(people).set({ leftAt: at, updatedAt: at }).where(eq(people.id, personId))
    await takeLinksBackIn(tx, eq(invitations.invitedBy, personId))
    await takeLinksBackIn(tx, eq(invitations.email, person.email))
    await tx.delete(previews).where(eq(previews.personId, personId))
    const details = { name: person.name }
    await appendAuditIn(tx, act, { action: 'person.leave', target: `person:${personId}`, details })
    return { ok: true }
  })
}

/** A link that was used already is part of what happened. */
async function takeLinksBackIn(tx: Transaction, which: SQL): Promise<void> {
  await tx.delete(invitations).where(and(which, isNull(invitations.usedAt)))
}

async function findWorkingIn(tx: Transaction, personId: string) {
  const [person] = await tx
    .select({ name: people.name, email: people.email, role: people.role })
    .from(people)
    .where(and(eq(people.id, personId), isNull(people.leftAt)))
  return person
}

/** Without one nobody could invite, and the newsroom would be locked. */
async function isLastAdministratorIn(tx: Transaction, personId: string): Promise<boolean> {
  const administers = and(eq(people.role, 'administrator'), isNull(people.leftAt))
  const [person] = await tx
    .select({ id: people.id })
    .from(people)
    .where(and(administers, eq(people.id, personId)))
  if (!person) return false
  const [others] = await tx
    .select({ count: count() })
    .from(people)
    .where(and(administers, ne(people.id, personId)))
  return !others?.count
}

async function insertPasswordIn(tx: Transaction, id: string, password: string, at: number) {
  const times = { createdAt: new Date(at), updatedAt: new Date(at) }
  const account = { id: nanoid(), accountId: id, providerId: 'credential', userId: id }
  await tx.insert(accounts).values({ ...account, password, ...times })
}

async function removeKeysIn(tx: Transaction, id: string): Promise<void> {
  await tx.delete(sessions).where(eq(sessions.userId, id))
  await tx.delete(passkeys).where(eq(passkeys.userId, id))
  await tx.delete(twoFactors).where(eq(twoFactors.userId, id))
  await tx.update(people).set({ twoFactorEnabled: false }).where(eq(people.id, id))
}
