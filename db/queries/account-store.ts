import 'server-only'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import type { Database, Transaction } from '../client'
import { connection } from '../connection'
import { accounts, passkeys, people, sessions, twoFactors, verifications } from '../people-schema'

type Make = ReturnType<typeof drizzleAdapter>
type Store = ReturnType<Make>

const schema = {
  user: people,
  session: sessions,
  account: accounts,
  verification: verifications,
  twoFactor: twoFactors,
  passkey: passkeys,
}

/** better-auth's way to our tables: it reads like everybody, and writes through the one writer. */
export const accountStore: Make = (options) => {
  const over = (db: Database | Transaction) =>
    drizzleAdapter(db, { provider: 'sqlite', schema })(options)
  const inTurn =
    <Input, Answer>(pick: (store: Store) => (input: Input) => Promise<Answer>) =>
    (input: Input) =>
      connection().write((tx) => pick(over(tx))(input))
  const store: Store = {
    ...over(connection().db),
    create: inTurn((one) => one.create) as Store['create'],
    update: inTurn((one) => one.update) as Store['update'],
    updateMany: inTurn((one) => one.updateMany),
    delete: inTurn((one) => one.delete),
    deleteMany: inTurn((one) => one.deleteMany),
    consumeOne: inTurn((one) => one.consumeOne) as Store['consumeOne'],
    incrementOne: inTurn((one) => one.incrementOne) as Store['incrementOne'],
    // Several writes of better-auth are several turns of the writer: each is whole in itself.
    transaction: (work) => work(store),
  }
  return store
}
