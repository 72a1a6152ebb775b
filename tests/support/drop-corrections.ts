import { sql } from 'drizzle-orm'
import { connection } from '@/db/connection'

// Run as a command of its own: from now on whatever asks for corrections fails.
await connection().db.run(sql`drop table corrections`)
connection().close()
