import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { connection } from '@/db/connection'
import { migrateDatabase } from '@/db/migrate'
import journal from '@/db/migrations/meta/_journal.json'
import { getArticle } from '@/db/queries/articles'
import { withdrawEdition } from '@/db/queries/publishing'
import { searchArticles } from '@/db/queries/search'
import { isEmptyDatabase, savePublication } from '@/db/queries/setup'
import { samplePublication } from '@/db/seed/publication'
import { noon, publishedArticle } from '../support/articles'
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

it('a migration fills an empty search index with what is public, even after it was interrupted', async () => {
  await savePublication(samplePublication)
  const articleIds = Array.from({ length: 205 }, (_, index) => `a${index}`)
  for (const articleId of articleIds) {
    await publishedArticle({ articleId, id: { headline: `Kabar ${articleId}` }, en: false })
  }
  await withdrawEdition({ articleId: 'a7', locale: 'id' }, 'Keliru.', noon)
  const found = async (text: string) =>
    (await searchArticles({ locale: 'id', text, limit: 300 })).map((teaser) => teaser.articleId)
  const rows = () => connection().db.all(sql`select rowid from edition_search order by rowid`)
  const before = await rows()
  expect(before).toHaveLength(204)
  for (const kept of [0, 90]) {
    await connection().db.run(sql`delete from edition_search where rowid > ${kept}`)
    expect(await found('a204')).toEqual([])
    await migrateDatabase(connection())
    expect(await rows()).toEqual(before)
    expect(await found('a204')).toEqual(['a204'])
  }
})
