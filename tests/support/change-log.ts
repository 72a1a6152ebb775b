import { sql } from 'drizzle-orm'
import { connection } from '@/db/connection'

export type Change = {
  seq: number
  article_id: string
  locale: string
  kind: string
  version: number
  at: number
}

/** The change log as it is kept. */
export function changeLog(): Promise<Change[]> {
  return connection().db.all<Change>(sql`select * from changes order by rowid`)
}
