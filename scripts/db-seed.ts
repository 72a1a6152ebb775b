import { rename, rm } from 'node:fs/promises'
import { sql } from 'drizzle-orm'
import { connect } from '@/db/client'
import { connection } from '@/db/connection'
import { migrateDatabase } from '@/db/migrate'
import { isEmptyDatabase } from '@/db/queries/setup'
import { seedSampleEdition } from '@/db/seed/sample-edition'
import { databaseFile, env } from '@/lib/server/env'
import { refuseWhileServed } from '@/lib/server/owner'
import { run } from './run'

await run(async () => {
  await refuseWhileServed()
  await migrateDatabase(connection())
  if (!(await isEmptyDatabase())) {
    console.log(`The database ${env().DATABASE_URL} is not empty: nothing was seeded.`)
    return
  }
  const file = databaseFile()
  await (file ? seedFile(file) : seed())
  console.log('The sample edition is in the database.')
})

function seed(): Promise<void> {
  return seedSampleEdition(Date.now(), (step) => console.log(`  seeding: ${step}`))
}

/** Fills another file and puts it in place at the end, so that half an edition is never there. */
async function seedFile(file: string): Promise<void> {
  const unfinished = `${file}.unfinished`
  connection().close()
  await removeDatabase(unfinished)
  globalThis.penaConnection = connect({ url: `file:${unfinished}` })
  await migrateDatabase(connection())
  await seed()
  await connection().db.run(sql`PRAGMA wal_checkpoint(TRUNCATE)`)
  connection().close()
  globalThis.penaConnection = undefined
  await removeLogs(file)
  await rename(unfinished, file)
  await removeLogs(unfinished)
}

async function removeDatabase(file: string): Promise<void> {
  await rm(file, { force: true })
  await removeLogs(file)
}

async function removeLogs(file: string): Promise<void> {
  for (const log of [`${file}-wal`, `${file}-shm`]) await rm(log, { force: true })
}
