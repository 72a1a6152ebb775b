import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { connection } from '@/db/connection'
import { migrateDatabase } from '@/db/migrate'
import journal from '@/db/migrations/meta/_journal.json'
import { getArticle } from '@/db/queries/articles'
import { isEmptyDatabase, savePublication } from '@/db/queries/setup'
import { samplePublication } from '@/db/seed/publication'
import { publishedArticle } from '../support/articles'
import { useDatabase } from '../support/database'

useDatabase({ empty: true })

const schemaNow = () => connection().db.all(sql`select name, sql from sqlite_master order by name`)
const migrationsNow = () => connection().db.all(sql`select * from __drizzle_migrations`)

it('a database that was only migrated is empty', async () => {
  expect(await isEmptyDatabase()).toBe(true)
})

it('migrating again changes nothing and keeps every article', async () => {
  await savePublication(samplePublication)
  await publishedArticle({ articleId: 'a', id: { slug: 'kabar' } })
  const question = { locale: 'id', slug: 'kabar' } as const
  const before = [await schemaNow(), await migrationsNow(), await getArticle(question)]
  await migrateDatabase(connection())
  await migrateDatabase(connection())
  expect([await schemaNow(), await migrationsNow(), await getArticle(question)]).toEqual(before)
  expect(before[1]).toHaveLength(journal.entries.length)
  expect(before[2]).toMatchObject({ state: 'published' })
})
