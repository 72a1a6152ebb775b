import 'server-only'
import { type AnyColumn, type SQL, sql } from 'drizzle-orm'

/** Whether a column has a text somewhere in it, whose own `%` and `_` stand for themselves. */
export function containing(column: AnyColumn | SQL, text: string): SQL {
  return sql`${column} like ${`%${text.replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`
}
