import 'server-only'
import { hashPassword } from 'better-auth/crypto'
import type { z } from 'zod'
import { acceptInvitation, findInvitation } from '@/db/queries/invitations'
import { findPerson, createPerson as keepPerson } from '@/db/queries/people'
import type { joinInput } from '@/lib/shared/api/join'
import type { PasswordProblem } from '@/lib/shared/desk/password'
import type { Role } from '@/lib/shared/desk/permissions'
import { hashLinkToken } from './link-token'
import { passwordProblem } from './passwords'

export type NewPerson = { name: string; email: string; password: string; role: Role }

/** Makes a person who can sign in with a password. @returns their id */
export async function createPerson({ password, ...person }: NewPerson): Promise<string> {
  return keepPerson({ ...person, passwordHash: await hashPassword(password) }, Date.now())
}

export type Joined =
  | { ok: true; email: string }
  | { ok: false; error: 'link' | 'invalid' | PasswordProblem }

/** Lets somebody in by a link, with the keys that they choose. */
export async function join(
  { token, name, email, password }: z.infer<typeof joinInput>,
  { at, address }: { at: number; address: string },
): Promise<Joined> {
  const tokenHash = hashLinkToken(token)
  const invitation = await findInvitation(tokenHash, at)
  if (!invitation) return { ok: false, error: 'link' }
  const theirs = invitation.email ?? email
  if (!theirs) return { ok: false, error: 'invalid' }
  const problem = await passwordProblem(password, [name, theirs])
  if (problem) return { ok: false, error: problem }
  const passwordHash = await hashPassword(password)
  return acceptInvitation({ tokenHash, name, email: theirs, passwordHash, at, address })
}

/** What a link is for, for the page that it opens; undefined when it is good for nothing. */
export async function readInvitation(token: string | string[] | undefined) {
  if (typeof token !== 'string') return undefined
  const invitation = await findInvitation(hashLinkToken(token), Date.now())
  if (!invitation) return undefined
  const person = invitation.email ? await findPerson(invitation.email) : undefined
  return { ...invitation, token, name: person?.name, isHere: person?.leftAt === null }
}
