import 'server-only'
import { headers } from 'next/headers'
import { forbidden, redirect } from 'next/navigation'
import { cache } from 'react'
import type { Actor } from '@/lib/shared/desk/act'
import { deskRoutes } from '@/lib/shared/desk/desk-routes'
import { isRole, type Permission, reachOf } from '@/lib/shared/desk/permissions'
import { auth } from './auth'

/** Who asks, or undefined when they are not signed in. */
export async function actorOf(requestHeaders: Headers): Promise<Actor | undefined> {
  const found = await (await auth()).api.getSession({ headers: requestHeaders })
  if (!found || found.user.leftAt || !isRole(found.user.role)) return undefined
  const { id, name, email, role } = found.user
  return { id, name, email, role, sessionId: found.session.id }
}

const currentActor = cache(async () => actorOf(await headers()))

/**
 * The person for whom a page of the desk is drawn. Without a session it leads to signing in and back;
 * without the permission the answer is 403.
 */
export async function requireActor(permission: Permission, here: string): Promise<Actor> {
  const actor = await currentActor()
  if (!actor) redirect(deskRoutes.signIn(here))
  if (!reachOf(actor.role, permission)) forbidden()
  return actor
}
