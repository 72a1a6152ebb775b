import 'server-only'
import { and, desc, eq, gt, ne } from 'drizzle-orm'
import type { AllowedAct } from '@/lib/shared/desk/act'
import type { Transaction } from '../client'
import { connection } from '../connection'
import { accounts, passkeys, people, sessions } from '../people-schema'
import { appendAuditIn } from './audit'

/** Where a person is signed in, the latest used first. Never the tokens. */
export async function listSessions(personId: string, now: number) {
  const { id, ipAddress, userAgent, createdAt, updatedAt } = sessions
  const rows = await connection()
    .db.select({ id, ipAddress, userAgent, createdAt, updatedAt })
    .from(sessions)
    .where(and(eq(sessions.userId, personId), gt(sessions.expiresAt, new Date(now))))
    .orderBy(desc(sessions.updatedAt))
  return rows.map((row) => ({
    ...row,
    createdAt: row.createdAt.getTime(),
    updatedAt: row.updatedAt.getTime(),
  }))
}

export async function listPasskeys(personId: string) {
  const { id, name, createdAt, backedUp } = passkeys
  return connection()
    .db.select({ id, name, createdAt, backedUp })
    .from(passkeys)
    .where(eq(passkeys.userId, personId))
    .orderBy(desc(passkeys.createdAt))
}

export async function hasSecondFactor(personId: string): Promise<boolean> {
  const [person] = await connection()
    .db.select({ enabled: people.twoFactorEnabled })
    .from(people)
    .where(eq(people.id, personId))
  return person?.enabled ?? false
}

/** Ends one session of whoever asks, or all but the one that they ask from. */
export async function revokeSessions(
  act: AllowedAct,
  which: { sessionId: string } | 'others',
): Promise<number> {
  const { id, sessionId } = act.actor
  return connection().write(async (tx) => {
    const meant = which === 'others' ? ne(sessions.id, sessionId) : eq(sessions.id, which.sessionId)
    const gone = await tx
      .delete(sessions)
      .where(and(eq(sessions.userId, id), meant))
      .returning({ id: sessions.id })
    if (gone.length > 0) {
      const details = { sessions: gone.length }
      await appendAuditIn(tx, act, { action: 'session.revoke', target: `person:${id}`, details })
    }
    return gone.length
  })
}

export async function changeName(act: AllowedAct, name: string): Promise<void> {
  const { id } = act.actor
  await connection().write(async (tx) => {
    await tx
      .update(people)
      .set({ name, updatedAt: new Date(act.at) })
      .where(eq(people.id, id))
    const details = { from: act.actor.name, to: name }
    await appendAuditIn(tx, act, { action: 'account.name', target: `person:${id}`, details })
  })
}

export async function getPasswordHash(personId: string): Promise<string | undefined> {
  const [account] = await connection()
    .db.select({ password: accounts.password })
    .from(accounts)
    .where(and(eq(accounts.userId, personId), eq(accounts.providerId, 'credential')))
  return account?.password ?? undefined
}

/**
 * Takes a new password, and ends every other session: whoever knew the old one is out, once the
 * passkeys that they may have added are gone too.
 */
export async function changePassword(
  act: AllowedAct,
  { password, removePasskeys }: { password: string; removePasskeys: readonly string[] },
): Promise<void> {
  const { id, sessionId } = act.actor
  await connection().write(async (tx) => {
    await tx
      .update(accounts)
      .set({ password, updatedAt: new Date(act.at) })
      .where(and(eq(accounts.userId, id), eq(accounts.providerId, 'credential')))
    await tx.delete(sessions).where(and(eq(sessions.userId, id), ne(sessions.id, sessionId)))
    await appendAuditIn(tx, act, { action: 'account.password', target: `person:${id}` })
    for (const passkeyId of removePasskeys) await removePasskeyIn(tx, act, passkeyId)
  })
}

export async function renamePasskey(
  act: AllowedAct,
  { passkeyId, name }: { passkeyId: string; name: string },
): Promise<boolean> {
  return connection().write(async (tx) => {
    const [renamed] = await tx
      .update(passkeys)
      .set({ name })
      .where(isOwn(act, passkeyId))
      .returning({ id: passkeys.id })
    if (!renamed) return false
    const target = `person:${act.actor.id}`
    await appendAuditIn(tx, act, { action: 'passkey.rename', target, details: { name } })
    return true
  })
}

export function removePasskey(act: AllowedAct, passkeyId: string): Promise<boolean> {
  return connection().write((tx) => removePasskeyIn(tx, act, passkeyId))
}

async function removePasskeyIn(
  tx: Transaction,
  act: AllowedAct,
  passkeyId: string,
): Promise<boolean> {
  const [removed] = await tx
    .delete(passkeys)
    .where(isOwn(act, passkeyId))
    .returning({ name: passkeys.name })
  if (!removed) return false
  const details = { name: removed.name ?? '' }
  const target = `person:${act.actor.id}`
  await appendAuditIn(tx, act, { action: 'passkey.remove', target, details })
  return true
}

function isOwn(act: AllowedAct, passkeyId: string) {
  return and(eq(passkeys.id, passkeyId), eq(passkeys.userId, act.actor.id))
}
