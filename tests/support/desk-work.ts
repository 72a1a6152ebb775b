import { eq } from 'drizzle-orm'
import { connection } from '@/db/connection'
import { drafts, factDrafts } from '@/db/desk-schema'
import { people } from '@/db/people-schema'
import { createArticle, saveArticleFacts } from '@/db/queries/article-facts'
import { getArticle } from '@/db/queries/articles'
import { saveDraft } from '@/db/queries/publishing'
import { editionTexts } from '@/db/schema'
import type { Stage } from '@/lib/shared/desk/stages'
import { paragraphs } from './articles'

/**
 * What a newsroom has under way: a text in review, one that is scheduled, and changes to one that is
 * public. Run as a command of its own: one process has a database file open at a time.
 */
const [, , at = String(Date.now())] = process.argv
const { db, write } = connection()
const [sari] = await db.select().from(people).where(eq(people.role, 'editor'))
await begin('handed-in', 'Pasar ikan pindah ke dermaga baru', 'review')
await begin('due', 'Hasil panen garam diumumkan', 'scheduled', Number(at))
await change('bakau-kembali-tumbuh-di-bekas-tambak-labuan-sippa')
connection().close()

async function begin(id: string, headline: string, stage: Stage, scheduledAt?: number) {
  await createArticle({ id, sourceLocale: 'id', createdAt: Date.now() })
  await saveArticleFacts(id, { sectionId: 'ekonomi' })
  const body = paragraphs(['Alinea pertama.', 'Alinea kedua.'], 'id')
  const text = { slug: id, headline, standfirst: 'Satu kalimat.', body }
  await saveDraft({ articleId: id, locale: 'id' }, text, Date.now())
  await write((tx) =>
    tx
      .update(editionTexts)
      .set({ stage, scheduledAt: scheduledAt ?? null })
      .where(eq(editionTexts.articleId, id)),
  )
}

/** The editor changes the first paragraph of a public text, and its place. */
async function change(slug: string) {
  const answer = await getArticle({ locale: 'id', slug })
  if (answer?.state !== 'published') throw new Error(`${slug} is not public.`)
  const { articleId, headline, standfirst, body, section, picture } = answer.article
  const [first, ...rest] = body
  if (first?.kind !== 'paragraph') throw new Error(`${slug} does not begin with a paragraph.`)
  const changed = [{ ...first, text: [{ text: 'Kalimat yang belum terbit.' }] }, ...rest]
  const updated = { updatedAt: Date.now(), updatedBy: sari?.id ?? null }
  const text = { slug, headline, standfirst, body: changed, choices: [] }
  const facts = {
    sectionId: section?.id ?? null,
    place: 'Tempat yang belum terbit',
    byline: null,
    source: null,
    licence: null,
    eventDate: null,
    leadImageId: picture?.id ?? null,
    topicIds: [],
    embargoUntil: null,
  }
  await write(async (tx) => {
    await tx.insert(drafts).values({ articleId, locale: 'id', rev: 1, ...text, ...updated })
    await tx.insert(factDrafts).values({ articleId, rev: 1, facts, ...updated })
  })
}
