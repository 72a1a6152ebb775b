import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { connection } from '@/db/connection'
import { getArticle } from '@/db/queries/articles'
import { searchArticles } from '@/db/queries/search'
import { listTeasers } from '@/db/queries/teasers'
import { generateCorpus } from '@/db/seed/corpus'
import { useDatabase } from '../support/database'

const tables = ['articles', 'article_topics', 'edition_texts', 'revisions', 'changes', 'topics']
const rowsOf = async () => {
  const { db } = connection()
  return Promise.all(tables.map((table) => db.all(sql`select * from ${sql.identifier(table)}`)))
}

describe('the corpus for measurements', () => {
  useDatabase({ empty: true })
  let first: unknown

  it('has the number of articles that was asked for, and says how far it is', async () => {
    const told: number[] = []
    await generateCorpus(300, (done) => told.push(done))
    expect(told).toEqual([300])
    first = await rowsOf()
    const counts = (first as unknown[][]).map((rows) => rows.length)
    expect(counts.slice(0, 1)).toEqual([300])
    expect(counts.slice(2)).toEqual([600, 600, 600, 200])
  })

  it('is the same in another database', async () => {
    await generateCorpus(300, () => undefined)
    expect(await rowsOf()).toEqual(first)
  })

  it('is made of articles that can be listed, read and searched like any other', async () => {
    await generateCorpus(30, () => undefined)
    const { teasers } = await listTeasers({ locale: 'en', limit: 50 })
    expect(teasers).toHaveLength(30)
    const slug = teasers[0]?.slug ?? ''
    const answer = await getArticle({ locale: 'en', slug })
    expect(answer).toMatchObject({ state: 'published', article: { staleBlocks: [] } })
    const text = teasers[0]?.headline ?? ''
    const found = await searchArticles({ locale: 'en', text, limit: 5 })
    expect(found[0]?.articleId).toBe(teasers[0]?.articleId)
  })
})
