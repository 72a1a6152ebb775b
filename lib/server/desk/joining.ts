import 'server-only'
import type { Role } from '@/lib/shared/desk/permissions'
import { auth } from './auth'

export type NewPerson = { name: string; email: string; password: string; role: Role }

/** Makes a person who can sign in with a password. @returns their id */
export async function createPerson({ name, email, password, role }: NewPerson): Promise<string> {
  const { internalAdapter, password: passwords } = await (await auth()).$context
  const address = email.trim().toLowerCase()
  const person = await internalAdapter.createUser(
    { name, email: address, role, emailVerified: true },
    { method: 'email-password' },
  )
  await internalAdapter.linkAccount({
    userId: person.id,
    accountId: person.id,
    providerId: 'credential',
    password: await passwords.hash(password),
  })
  return person.id
}
