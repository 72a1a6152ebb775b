import { connection } from '@/db/connection'
import { migrateDatabase } from '@/db/migrate'
import { isEmptyDatabase } from '@/db/queries/setup'
import { seedSampleEdition } from '@/db/seed/sample-edition'
import { env } from '@/lib/server/env'
import { refuseWhileServed } from '@/lib/server/owner'
import { run } from './run'

await run(async () => {
  await refuseWhileServed()
  await migrateDatabase(connection())
  if (!(await isEmptyDatabase())) {
    console.log(`The database ${env().DATABASE_URL} is not empty: nothing was seeded.`)
    return
  }
  await seedSampleEdition(Date.now(), (step) => process.stdout.write(`  seeding: ${step}\n`))
  console.log('The sample edition is in the database.')
})
