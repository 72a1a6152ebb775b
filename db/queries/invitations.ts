import 'server-only'
import { and, desc, eq, gt, isNotNull, isNull, ne, or, type SQL } from 'drizzle-orm'
import type { Act } from '@/lib/shared/desk/act'
import type { Role } from '@/lib/shared/desk/permissions'
import type { Reader, Transaction } from '../client'
import { connection } from '../connection'
import { invitations, people } from '../people-schema'
import { appendAuditIn } from './audit'
import { createPersonIn, findPerson, renewKeysIn } from './people'

export type Invitation = {
  /** Null for the first administrator, who names the address. */
  email: string | null
  role: Role
  /** Null for one that is good until used. */
  expiresAt: number | null
}

export type InviteAnswer = { ok: true } | { ok: false; error: 'already-here' }

type Invite = {
  email: string
  role: Role
  tokenHash: string
  expiresAt: number
  /** `join` for whoever is not here; `renew` for new keys of somebody who is. */
  kind: 'join' | 'renew'
}

/** Keeps a link for an address; earlier ones for the same address open nothing any more. */
export async function createInvitation(act: Act, invite: Invite): Promise<InviteAnswer> {
  const { email, role, tokenHash, expiresAt, kind } = invite
  return connection().write(async (tx) => {
    const person = await findPerson(email, tx)
    const isHere = person !== undefined && person.leftAt === null
    if (isHere !== (kind === 'renew')) return { ok: false, error: 'already-here' }
    await tx
      .delete(invitations)
      .where(and(eq(invitations.email, email), isNull(invitations.usedAt)))
    const invitedBy = act.actor.id || null
    await tx
      .insert(invitations)
      .values({ tokenHash, email, role, invitedBy, createdAt: act.at, expiresAt })
    await appendAuditIn(tx, act, {
      action: kind === 'join' ? 'person.invite' : 'person.renew',
      target: person ? `person:${person.id}` : `invitation:${email}`,
      details: { email, role },
    })
    return { ok: true }
  })
}

/** Keeps the link that makes the first administrator, unless there are people already. */
export async function createSetupInvitation(tokenHash: string, at: number): Promise<boolean> {
  return connection().write(async (tx) => {
    if (await hasPeopleIn(tx)) return false
    await tx.insert(invitations).values({ tokenHash, role: 'administrator', createdAt: at })
    return true
  })
}

/** The invitation behind a link, while it is good. */
export async function findInvitation(
  tokenHash: string,
  at: number,
  db: Reader = connection().db,
): Promise<Invitation | undefined> {
  const { email, role, expiresAt } = invitations
  const [found] = await db
    .select({ email, role, expiresAt })
    .from(invitations)
    .where(and(eq(invitations.tokenHash, tokenHash), isOpen(at)))
  // The link of the first administrator is worth nothing once there is anybody.
  return found && (found.email || !(await hasPeopleIn(db))) ? found : undefined
}

export async function listInvitations(at: number) {
  const { tokenHash, email, role, createdAt, expiresAt } = invitations
  return connection()
    .db.select({ tokenHash, email, role, createdAt, expiresAt, invitedBy: people.name })
    .from(invitations)
    .leftJoin(people, eq(people.id, invitations.invitedBy))
    .where(and(isNotNull(invitations.email), isOpen(at)))
    .orderBy(desc(invitations.createdAt))
}

export async function withdrawInvitation(act: Act, tokenHash: string): Promise<boolean> {
  return connection().write(async (tx) => {
    const open = and(eq(invitations.tokenHash, tokenHash), isNull(invitations.usedAt))
    const [gone] = await tx
      .delete(invitations)
      .where(and(open, isNotNull(invitations.email)))
      .returning({ email: invitations.email })
    if (!gone) return false
    const target = `invitation:${gone.email}`
    await appendAuditIn(tx, act, { action: 'invitation.withdraw', target })
    return true
  })
}

export type Joining = {
  tokenHash: string
  name: string
  /** Asked of the first administrator alone. */
  email: string
  passwordHash: string
  at: number
  /** The network that they join from. */
  address: string
}

export type JoinAnswer = { ok: true; email: string } | { ok: false; error: 'link' }

/** Makes of an invitation a person with keys. Of two who use one link at once, one is too late. */
export async function acceptInvitation(joining: Joining): Promise<JoinAnswer> {
  const { tokenHash, name, passwordHash, at, address } = joining
  return connection().write(async (tx) => {
    const invitation = await findInvitation(tokenHash, at, tx)
    if (!invitation) return { ok: false, error: 'link' }
    const email = invitation.email ?? joining.email
    await tx.update(invitations).set({ usedAt: at }).where(eq(invitations.tokenHash, tokenHash))
    const sameDoor = invitation.email ? eq(invitations.email, email) : isNull(invitations.email)
    const others = ne(invitations.tokenHash, tokenHash)
    await tx.delete(invitations).where(and(sameDoor, others, isNull(invitations.usedAt)))
    const person = await findPerson(email, tx)
    // Somebody who is here keeps the role that they have by now.
    const role = person && !person.leftAt ? person.role : invitation.role
    const keys = { name, role, passwordHash }
    if (person) await renewKeysIn(tx, person.id, keys, at)
    const id = person?.id ?? (await createPersonIn(tx, { ...keys, email }, at))
    await appendAuditIn(
      tx,
      { actor: { id, name }, at, address },
      { action: 'person.join', target: `person:${id}`, details: { email, role } },
    )
    return { ok: true, email }
  })
}

function isOpen(at: number): SQL | undefined {
  const lasts = or(isNull(invitations.expiresAt), gt(invitations.expiresAt, at))
  return and(isNull(invitations.usedAt), lasts)
}

async function hasPeopleIn(db: Reader | Transaction): Promise<boolean> {
  const [row] = await db.select({ id: people.id }).from(people).limit(1)
  return row !== undefined
}
