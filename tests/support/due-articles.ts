import { sql } from 'drizzle-orm'
import { connection } from '@/db/connection'
import { scheduleTexts } from '@/db/queries/schedule'
import { draftArticle } from './articles'
import { actOf, hirePeople } from './stage-acts'

// Run as a command of its own: one process has a database file open at a time.
const [, , count] = process.argv
if (count) await makeDue(Number(count))
else console.log(JSON.stringify(await published()))
connection().close()

/** So many articles whose time came a minute ago, while nothing ran. */
async function makeDue(count: number): Promise<void> {
  await hirePeople()
  const due = Math.floor(Date.now() / 60_000) * 60_000
  for (let index = 0; index < count; index++) {
    const articleId = `jatuh-tempo-${index}`
    await draftArticle({ articleId, en: false, at: due - 120_000 })
    const texts = [{ locale: 'id' as const, rev: 0, version: 0 }]
    const act = actOf('editor', 'stage.schedule', due - 60_000)
    const answer = await scheduleTexts({ articleId, texts, factsRev: 0, at: due }, act)
    if (!answer.ok) throw new Error(`Not scheduled: ${JSON.stringify(answer)}`)
  }
}

/** How often each of them was published, by the change log, the revisions and the audit log. */
function published(): Promise<unknown[]> {
  return connection().db.all(sql`
    select article_id as articleId,
      (select count(*) from changes where changes.article_id = edition_texts.article_id) as changes,
      (select count(*) from revisions where revisions.article_id = edition_texts.article_id) as revisions,
      (select count(*) from audit_entries where action = 'stage.publish'
        and target = 'article:' || edition_texts.article_id || '/id') as audited
    from edition_texts where article_id like 'jatuh-tempo-%' and stage = 'published'
  `)
}
