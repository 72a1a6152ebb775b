import { sql } from 'drizzle-orm'
import { connection } from '@/db/connection'
import { noon } from './articles'

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

/** Lines of the log about so many texts, without what makes a text. */
export async function addChanges(lines: number, texts: number): Promise<void> {
  const numbers = sql`
    with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < ${lines})`
  await connection().write(async (tx) => {
    await tx.run(sql`
      insert or ignore into articles (id, source_locale, created_at)
      ${numbers} select 'text-' || (n % ${texts}), 'id', ${noon} from numbers`)
    await tx.run(sql`
      insert into changes (article_id, locale, kind, version, at)
      ${numbers} select 'text-' || (n % ${texts}), 'id', 'updated', 1, ${noon} from numbers`)
  })
}
