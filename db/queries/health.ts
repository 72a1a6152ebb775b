import 'server-only'
import { sql } from 'drizzle-orm'
import { connection } from '../connection'

/** Whether a write goes through: a lock is taken on the database and nothing is changed. */
export async function probeWrite(): Promise<boolean> {
  try {
    await connection().write((tx) => tx.run(sql`delete from publication where id < 0`))
    return true
  } catch {
    return false
  }
}
