import 'server-only'
import { sql } from 'drizzle-orm'
import { migrate } from 'drizzle-orm/libsql/migrator'
import type { Connection } from './client'
import { renewNotedDocuments } from './queries/document-renewals'
import { keepMissingDocuments } from './queries/documents'
import { refillSearch } from './refill-search'

/** Where a command runs is where the project lies: as for the settings' own paths. */
const migrationsFolder = 'db/migrations'

/**
 * Brings the database to the newest schema, and what is derived from its texts with it. Migrations
 * only go forward; running again does nothing.
 */
export async function migrateDatabase(connection: Connection) {
  await connection.db.run(sql`PRAGMA journal_mode = WAL`).catch(ignoreOnServers)
  await migrate(connection.db, { migrationsFolder })
  await keepMissingDocuments(connection)
  await renewNotedDocuments(connection)
  await refillSearch(connection)
}

/** A libSQL server chooses its own journal and may refuse the pragma. */
function ignoreOnServers() {}
