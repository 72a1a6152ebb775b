import { sql } from 'drizzle-orm'
import { type Connection, connect } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'

const marker = 'pena_test_database'

/** Empties the database of a server and migrates it. @throws when it holds anything but test data */
export async function connectToEmptyServer(url: string): Promise<Connection> {
  const authToken = process.env.TEST_DATABASE_AUTH_TOKEN
  const connection = connect({ url, authToken })
  await dropEverything(connection)
  await connection.write((tx) => tx.run(sql`create table ${sql.identifier(marker)} (id integer)`))
  await migrateDatabase(connection)
  return connection
}

async function dropEverything(connection: Connection): Promise<void> {
  const made = await connection.db.all<{ type: string; name: string }>(sql`
    select type, name from sqlite_master
    where type in ('table', 'trigger') and name not like 'sqlite_%'
      and name not like 'libsql_%' and name not like 'edition_search_%'
    order by type desc
  `)
  if (made.length === 0) return
  // The line between a test database and somebody's newspaper.
  if (!made.some(({ name }) => name === marker)) {
    connection.close()
    throw new Error('TEST_DATABASE_URL names a database that is not empty and not of these tests.')
  }
  await connection.write(async (tx) => {
    await tx.run(sql`PRAGMA defer_foreign_keys = ON`)
    for (const { type, name } of made) {
      await tx.run(sql`drop ${sql.raw(type)} if exists ${sql.identifier(name)}`)
    }
  })
}
