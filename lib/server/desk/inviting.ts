import 'server-only'
import { createInvitation, createSetupInvitation } from '@/db/queries/invitations'
import { getPerson, hasPeople } from '@/db/queries/people'
import type { LinkAnswer } from '@/lib/shared/api/desk/person'
import type { Act } from '@/lib/shared/desk/act'
import { deskRoutes } from '@/lib/shared/desk/desk-routes'
import type { Role } from '@/lib/shared/desk/permissions'
import { env } from '../env'
import { mailLink } from './link-mail'
import { makeLinkToken } from './link-token'

const lifetimeMs = 7 * 24 * 60 * 60 * 1000

/** The link that makes the first administrator, or undefined when there are people already. */
export async function makeSetupLink(at: number): Promise<string | undefined> {
  if (await hasPeople()) return undefined
  const { token, tokenHash } = makeLinkToken()
  const made = await createSetupInvitation(tokenHash, at)
  return made ? siteLink(deskRoutes.setup(token)) : undefined
}

/** Invites somebody who is not here, by a link that is good once and for a week. */
export function invite(act: Act, person: { email: string; role: Role }): Promise<LinkAnswer> {
  return makeLink(act, { ...person, kind: 'join' })
}

/** Makes a link by which somebody who is here gets new keys in the place of all they had. */
export async function renew(act: Act, personId: string): Promise<LinkAnswer> {
  const person = await getPerson(personId)
  if (!person) return { ok: false, error: 'unknown-person' }
  const { email, role } = person
  return makeLink(act, { email, role, kind: 'renew' })
}

async function makeLink(
  act: Act,
  { email, role, kind }: { email: string; role: Role; kind: 'join' | 'renew' },
): Promise<LinkAnswer> {
  const { token, tokenHash } = makeLinkToken()
  const expiresAt = act.at + lifetimeMs
  const kept = await createInvitation(act, { email, role, tokenHash, expiresAt, kind })
  if (!kept.ok) return kept
  const link = siteLink(deskRoutes.join(token))
  return { ok: true, link, mailed: await mailLink({ to: email, link, kind }) }
}

function siteLink(path: string): string {
  return new URL(path, env().SITE_URL).href
}
