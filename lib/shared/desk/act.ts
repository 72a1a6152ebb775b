import type { Reach, Role } from './permissions'

/** The request header by which a page says for whom it was drawn. */
export const personHeader = 'pena-person'

/** A person of the newsroom who is signed in. */
export type Actor = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly sessionId: string
}

/** One act at the desk: by whom, when (milliseconds since 1970), from which network address. */
export type Act = {
  readonly actor: Pick<Actor, 'id' | 'name'>
  readonly at: number
  readonly address: string
}

/** An act that the table of permissions allows, and how far. */
export type AllowedAct = Act & { readonly actor: Actor; readonly reach: Reach }

/** Whether what an act reaches includes a text. */
export function isWithinReach(
  { actor, reach }: Pick<AllowedAct, 'actor' | 'reach'>,
  text: { createdBy: string | null; sourceLocale: string; locale?: string | undefined },
): boolean {
  if (reach === 'any') return true
  if (reach === 'own') return text.createdBy === actor.id
  return text.locale !== undefined && text.locale !== text.sourceLocale
}
