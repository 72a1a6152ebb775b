import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { connection } from '@/db/connection'
import { drafts, factDrafts } from '@/db/desk-schema'
import { saveArticleFacts } from '@/db/queries/article-facts'
import { listDeskArticles } from '@/db/queries/article-list'
import { appendAuditIn } from '@/db/queries/audit'
import { publishEdition, withdrawEdition } from '@/db/queries/publishing'
import { editionTexts } from '@/db/schema'
import type { ArticleFilter } from '@/lib/shared/desk/article-filter'
import type { Stage } from '@/lib/shared/desk/stages'
import type { Locale } from '@/lib/shared/locales'
import type { PagePosition } from '@/lib/shared/page-token'
import {
  draftArticle,
  minute,
  noon,
  paragraphs,
  publishedArticle,
  textOf,
} from '../support/articles'
import { useDatabase } from '../support/database'
import { actOf, knownPerson } from '../support/newsroom-acts'

useDatabase()

const list = (filter: ArticleFilter = {}, more: { after?: PagePosition; limit?: number } = {}) =>
  listDeskArticles({ filter, personId: 'sari', locale: 'id', limit: 50, ...more })
const found = async (filter: ArticleFilter = {}) =>
  (await list(filter)).rows.map((row) => row.articleId).sort()
const rowOf = async (articleId: string) =>
  (await list()).rows.find((row) => row.articleId === articleId)

/** Somebody goes on writing a text. */
async function write(
  articleId: string,
  locale: Locale,
  text: { headline?: string; body?: readonly string[]; at?: number; by?: string },
): Promise<void> {
  const { body, headline = '', at = noon, by } = text
  const values = {
    slug: `${articleId}-${locale}`,
    headline,
    standfirst: '',
    body: paragraphs(body ?? ['Alinea.'], locale),
    choices: [],
    updatedAt: at,
    updatedBy: by ?? null,
  }
  await connection().write((tx) =>
    tx
      .insert(drafts)
      .values({ articleId, locale, rev: 1, ...values })
      .onConflictDoUpdate({ target: [drafts.articleId, drafts.locale], set: values }),
  )
}

async function move(articleId: string, locale: Locale, stage: Stage, scheduledAt?: number) {
  await connection().write((tx) =>
    tx
      .update(editionTexts)
      .set({ stage, scheduledAt: scheduledAt ?? null })
      .where(sql`article_id = ${articleId} and locale = ${locale}`),
  )
}

describe('a row of the list of articles', () => {
  it('says where both languages stand', async () => {
    await publishedArticle({ articleId: 'bakau', en: false })
    expect((await rowOf('bakau'))?.texts).toMatchObject({
      id: { stage: 'published', hasDraft: false },
      en: { stage: 'absent', hasDraft: false },
    })
    await write('bakau', 'id', { headline: 'Bakau, lagi' })
    expect(await rowOf('bakau')).toMatchObject({
      headline: 'Bakau, lagi',
      texts: { id: { stage: 'published', hasDraft: true } },
    })
    await connection().write((tx) => tx.delete(drafts))
    await withdrawEdition({ articleId: 'bakau', locale: 'id' }, 'Keliru.', noon + minute)
    expect((await rowOf('bakau'))?.texts.id).toMatchObject({ stage: 'withdrawn', hasDraft: false })
  })

  it('says when a scheduled text is due', async () => {
    await draftArticle({ articleId: 'bakau' })
    await move('bakau', 'id', 'scheduled', noon + 5 * minute)
    expect((await rowOf('bakau'))?.texts).toMatchObject({
      id: { stage: 'scheduled', scheduledAt: noon + 5 * minute },
      en: { stage: 'draft', scheduledAt: null },
    })
  })

  it('counts the translated blocks whose source now says something else, in drafts too', async () => {
    await publishedArticle({ articleId: 'bakau' })
    expect((await rowOf('bakau'))?.stale).toBe(0)
    await write('bakau', 'id', { body: ['Alinea pertama.', 'Alinea kedua, lain.'] })
    expect((await rowOf('bakau'))?.stale).toBe(1)
    await connection().write((tx) => tx.delete(drafts))
    expect((await rowOf('bakau'))?.stale).toBe(0)
    const changed = textOf({ articleId: 'bakau', id: { body: ['Lain.', 'Lain juga.'] } }, 'id')
    await publishEdition({ articleId: 'bakau', locale: 'id' }, { kind: 'updated' }, noon, changed)
    expect((await rowOf('bakau'))?.stale).toBe(2)
  })

  it('has the section that the desk is about to give the article', async () => {
    await publishedArticle({ articleId: 'bakau' })
    const facts = { sectionId: 'ekonomi' } as typeof factDrafts.$inferInsert.facts
    await connection().write((tx) =>
      tx.insert(factDrafts).values({ articleId: 'bakau', rev: 1, facts, updatedAt: noon }),
    )
    expect((await rowOf('bakau'))?.section).toBe('Ekonomi')
    await connection().write((tx) => tx.delete(factDrafts))
    expect((await rowOf('bakau'))?.section).toBe('Dunia')
    await saveArticleFacts('bakau', { sectionId: 'budaya' })
    expect((await rowOf('bakau'))?.section).toBe('Budaya')
  })

  it('says who touched it last, and when', async () => {
    await knownPerson('sari')
    await publishedArticle({ articleId: 'bakau' })
    expect(await rowOf('bakau')).toMatchObject({ touchedAt: noon, touchedBy: undefined })
    await write('bakau', 'id', { at: noon + minute, by: 'sari' })
    expect(await rowOf('bakau')).toMatchObject({
      touchedAt: noon + minute,
      touchedBy: 'Nama sari',
    })
    await withdrawEdition({ articleId: 'bakau', locale: 'id' }, 'Keliru.', noon + 2 * minute)
    expect((await rowOf('bakau'))?.touchedBy).toBeUndefined()
    const act = actOf('sari', { at: noon + 3 * minute })
    await connection().write((tx) =>
      appendAuditIn(tx, act, { action: 'stage.withdraw', target: 'article:bakau/id' }),
    )
    expect(await rowOf('bakau')).toMatchObject({
      touchedAt: noon + 3 * minute,
      touchedBy: 'Nama sari',
    })
  })
})

describe('filters of the list of articles', () => {
  it('find by stage, in the language asked for or in either', async () => {
    await publishedArticle({ articleId: 'both' })
    await publishedArticle({ articleId: 'indonesian', en: false })
    await draftArticle({ articleId: 'fresh', en: false })
    await draftArticle({ articleId: 'handed-in' })
    await move('handed-in', 'en', 'review')
    expect(await found({ stage: 'published' })).toEqual(['both', 'indonesian'])
    expect(await found({ stage: 'published', language: 'en' })).toEqual(['both'])
    expect(await found({ stage: 'review' })).toEqual(['handed-in'])
    expect(await found({ stage: 'review', language: 'id' })).toEqual([])
    expect(await found({ stage: 'absent', language: 'en' })).toEqual(['fresh', 'indonesian'])
    expect(await found({ language: 'en' })).toEqual(['both', 'handed-in'])
    await write('both', 'en', {})
    await write('handed-in', 'en', {})
    expect(await found({ stage: 'changed' })).toEqual(['both'])
  })

  it('find what is stale, of one section, and one’s own', async () => {
    await publishedArticle({ articleId: 'bakau' })
    await publishedArticle({ articleId: 'garam', facts: { sectionId: 'ekonomi' } })
    await knownPerson('sari')
    await write('garam', 'id', { body: ['Lain.', 'Alinea kedua.'], by: 'sari' })
    expect(await found({ stale: true })).toEqual(['garam'])
    expect(await found({ sectionId: 'dunia' })).toEqual(['bakau'])
    expect(await found({ mine: true })).toEqual(['garam'])
    expect(await found({ mine: true, sectionId: 'dunia' })).toEqual([])
  })

  it('find words in what is public, and any text in what is not', async () => {
    await publishedArticle({ articleId: 'bakau', id: { body: ['Akar napas tumbuh.'] } })
    await draftArticle({ articleId: 'garam', id: { body: ['Harga naik 100% di "Madura".'] } })
    await draftArticle({ articleId: 'cabai', id: { headline: 'Harga turun 10 persen' } })
    expect(await found({ text: 'napas akar' })).toEqual(['bakau'])
    await write('bakau', 'id', { body: ['Belum terbit: lumpur.'] })
    expect(await found({ text: 'lumpur' })).toEqual(['bakau'])
    expect(await found({ text: '100%' })).toEqual(['garam'])
    expect(await found({ text: '0_ d' })).toEqual([])
    expect(await found({ text: 'di "madura"' })).toEqual(['garam'])
    expect(await found({ text: 'paragraph' })).toEqual([])
    expect(await found({ text: 'harga', language: 'en' })).toEqual([])
  })
})

it('the list shows each article once though others are touched while it is paged through', async () => {
  const names = Array.from({ length: 7 }, (_, index) => `a${index}`)
  for (const [index, articleId] of names.entries())
    await draftArticle({ articleId, at: noon - index * minute, en: false })
  const seen: string[] = []
  let after: PagePosition | undefined
  let arrived = 0
  do {
    const page = await list({}, { limit: 3, ...(after && { after }) })
    seen.push(...page.rows.map((row) => row.articleId))
    after = page.next
    arrived++
    await draftArticle({ articleId: `new${arrived}`, at: noon + arrived * minute, en: false })
    await write('a0', 'id', { at: noon + arrived * minute })
  } while (after)
  expect(seen).toEqual(names)
})
