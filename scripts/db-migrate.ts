import { connection } from '@/db/connection'
import { migrateDatabase } from '@/db/migrate'
import { env } from '@/lib/server/env'
import { refuseWhileServed } from '@/lib/server/owner'
import { run } from './run'

await run(async () => {
  await refuseWhileServed()
  await migrateDatabase(connection())
  console.log(`The database ${env().DATABASE_URL} has the newest schema.`)
})
