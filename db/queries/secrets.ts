import 'server-only'
import { eq } from 'drizzle-orm'
import { connection } from '../connection'
import { secrets } from '../people-schema'

/** The secret of this installation with that name; `make` gives one when there is none yet. */
export async function getSecret(name: string, make: () => string): Promise<string> {
  const [kept] = await connection().db.select().from(secrets).where(eq(secrets.name, name))
  if (kept) return kept.value
  return connection().write(async (tx) => {
    await tx.insert(secrets).values({ name, value: make() }).onConflictDoNothing()
    const [made] = await tx.select().from(secrets).where(eq(secrets.name, name))
    if (!made) throw new Error(`The secret ${name} could not be kept.`)
    return made.value
  })
}
