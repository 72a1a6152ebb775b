import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { connection } from '@/db/connection'
import { countPublicArticles, listPublicAddresses } from '@/db/queries/addresses'
import { createArticle, saveArticleFacts } from '@/db/queries/article-facts'
import { listArticleStatus, listArticlesBySlug } from '@/db/queries/article-status'
import { getArticle, getArticleById } from '@/db/queries/articles'
import { publishEdition, saveDraft, withdrawEdition } from '@/db/queries/publishing'
import { searchArticles } from '@/db/queries/search'
import { listTeasers, listTeasersById, listTopicTeasers } from '@/db/queries/teasers'
import { listTopics } from '@/db/queries/topics'
import { draftArticle, minute, noon, publishedArticle, textOf, topic } from '../support/articles'
import { changeLog } from '../support/change-log'
import { useDatabase } from '../support/database'

useDatabase()
beforeEach(() => topic('laut'))

const story = {
  articleId: 'bakau',
  id: { slug: 'bakau', headline: 'Bakau pulih' },
  en: { slug: 'mangroves', headline: 'Mangroves recover' },
  topics: ['laut'],
}
const indonesian = { articleId: 'bakau', locale: 'id' } as const
const english = { articleId: 'bakau', locale: 'en' } as const

/** Every place in which a reader or another program could come upon the article. */
async function whereFound() {
  const locale = 'id'
  const limit = 10
  const places = {
    article: (await getArticle({ locale, slug: 'bakau' }))?.state === 'published',
    copies: (await getArticleById('bakau')).length > 0,
    newest: (await listTeasers({ locale, limit })).teasers.length > 0,
    section: (await listTeasers({ locale, sectionId: 'dunia', limit })).teasers.length > 0,
    chosen: (await listTeasersById({ locale, ids: ['bakau'] })).length > 0,
    topic: (await listTopicTeasers({ locale, topicId: 'laut', limit })).teasers.length > 0,
    topics: (await listTopics(locale)).length > 0,
    search: (await searchArticles({ locale, text: 'bakau', limit })).length > 0,
    sitemap: (await listPublicAddresses({ offset: 0, limit })).length > 0,
    count: (await countPublicArticles()) > 0,
  }
  return Object.entries(places).flatMap(([place, found]) => (found ? [place] : []))
}

const everywhere = [
  'article',
  'copies',
  'newest',
  'section',
  'chosen',
  'topic',
  'topics',
  'search',
  'sitemap',
  'count',
]

describe('a draft', () => {
  it('can be found nowhere', async () => {
    await draftArticle(story)
    expect(await whereFound()).toEqual([])
    expect(await getArticle({ locale: 'id', slug: 'bakau' })).toBeUndefined()
    expect(await listArticleStatus(['bakau'])).toEqual([])
    expect(await listArticlesBySlug([{ locale: 'id', slug: 'bakau' }])).toEqual([])
    expect(await changeLog()).toEqual([])
  })

  it('can be saved again and again until it is public, and then no more', async () => {
    await draftArticle(story)
    const changed = textOf({ articleId: 'bakau', id: { headline: 'Judul baru' } }, 'id')
    expect(await saveDraft(indonesian, changed, noon)).toBe(true)
    await publishEdition(indonesian, { kind: 'published' }, noon)
    expect(await saveDraft(indonesian, textOf(story, 'id'), noon)).toBe(false)
    const answer = await getArticle({ locale: 'id', slug: changed.slug })
    expect(answer).toMatchObject({ article: { headline: 'Judul baru' } })
  })

  it.each([
    ['a section', { sectionId: null, headline: 'Bakau pulih' }, ['section']],
    ['a headline', { sectionId: 'dunia', headline: ' ' }, ['headline']],
    ['both', { sectionId: null, headline: '' }, ['headline', 'section']],
  ])('without %s is not made public, and is told what it lacks', async (_, has, missing) => {
    await createArticle({ id: 'bakau', sourceLocale: 'id', createdAt: noon })
    if (has.sectionId) await saveArticleFacts('bakau', { sectionId: has.sectionId }, ['laut'])
    const text = { ...textOf(story, 'id'), headline: has.headline }
    await saveDraft(indonesian, text, noon)
    const answer = await publishEdition(indonesian, { kind: 'published' }, noon)
    expect(answer).toEqual({ ok: false, missing })
    expect(await whereFound()).toEqual([])
    expect(await changeLog()).toEqual([])
  })

  it('that does not exist lacks its text', async () => {
    const answer = await publishEdition(indonesian, { kind: 'published' }, noon)
    expect(answer).toEqual({ ok: false, missing: ['text'] })
    await createArticle({ id: 'bakau', sourceLocale: 'id', createdAt: noon })
    expect(await publishEdition(english, { kind: 'published' }, noon)).toEqual(answer)
  })
})

describe('an article that is published', () => {
  beforeEach(() => publishedArticle(story))

  it('can be found everywhere at once', async () => {
    expect(await whereFound()).toEqual(everywhere)
    const [status] = await listArticleStatus(['bakau', 'unknown'])
    expect(status?.editions).toHaveLength(2)
    expect(status?.editions).toContainEqual({
      locale: 'id',
      state: 'published',
      slug: 'bakau',
      headline: 'Bakau pulih',
      standfirst: 'Satu kalimat.',
      section: 'Dunia',
      version: 1,
      correctedAt: undefined,
    })
    const byAddress = await listArticlesBySlug([{ locale: 'en', slug: 'mangroves' }])
    expect(byAddress).toEqual([{ locale: 'en', slug: 'mangroves', articleId: 'bakau' }])
  })

  it('shows a correction with its date and keeps the time at which it was first public', async () => {
    const text = { ...textOf(story, 'id'), standfirst: 'Kalimat yang benar.' }
    const how = { kind: 'corrected', note: 'Angkanya keliru.' } as const
    const answer = await publishEdition(indonesian, how, noon + minute, text)
    expect(answer).toEqual({ ok: true, version: 2 })
    const now = await getArticle({ locale: 'id', slug: 'bakau' })
    expect(now).toMatchObject({
      article: {
        version: 2,
        standfirst: 'Kalimat yang benar.',
        publishedAt: noon,
        updatedAt: noon + minute,
        corrections: [{ at: noon + minute, note: 'Angkanya keliru.' }],
      },
    })
    const other = await getArticle({ locale: 'en', slug: 'mangroves' })
    expect(other).toMatchObject({ article: { version: 1, corrections: [] } })
    expect((await changeLog()).slice(-2)).toMatchObject([
      { kind: 'corrected', locale: 'id', version: 2 },
      // Its translation says now that it is older.
      { kind: 'updated', locale: 'en', version: 1 },
    ])
    const [status] = await listArticleStatus(['bakau'])
    const corrected = status?.editions.map((edition) => [edition.locale, edition.correctedAt])
    expect(corrected).toContainEqual(['id', noon + minute])
    expect(corrected).toContainEqual(['en', undefined])
  })

  it('is found by its new words after an update, and no longer by its old ones', async () => {
    const text = { ...textOf(story, 'id'), headline: 'Mangrove tumbuh' }
    await publishEdition(indonesian, { kind: 'updated' }, noon, text)
    const find = async (text: string) =>
      (await searchArticles({ locale: 'id', text, limit: 5 })).length
    expect(await find('mangrove')).toBe(1)
    expect(await find('bakau')).toBe(0)
  })

  it('is gone from lists and search when it is withdrawn, and its address says why', async () => {
    expect(await withdrawEdition(indonesian, 'Sumbernya keliru.', noon + minute)).toBe(true)
    expect(await withdrawEdition(english, 'The source was wrong.', noon + minute)).toBe(true)
    expect(await whereFound()).toEqual([])
    expect(await getArticle({ locale: 'id', slug: 'bakau' })).toEqual({
      state: 'withdrawn',
      articleId: 'bakau',
      headline: 'Bakau pulih',
      at: noon + minute,
      reason: 'Sumbernya keliru.',
    })
    const [status] = await listArticleStatus(['bakau'])
    expect(status?.editions.map((edition) => edition.state)).toEqual(['withdrawn', 'withdrawn'])
    expect(status?.editions.map((edition) => edition.standfirst)).toEqual(['', ''])
    const told = { at: noon + minute, reason: 'Sumbernya keliru.' }
    expect(status?.editions.find(({ locale }) => locale === 'id')?.withdrawal).toEqual(told)
    expect(await withdrawEdition(indonesian, 'Lagi.', noon)).toBe(false)
  })

  it('stays public in the language that was not withdrawn', async () => {
    await withdrawEdition(english, 'The source was wrong.', noon + minute)
    expect(await whereFound()).toEqual(everywhere)
    const answer = await getArticle({ locale: 'id', slug: 'bakau' })
    expect(answer).toMatchObject({ state: 'published', article: { twin: undefined } })
    expect(await searchArticles({ locale: 'en', text: 'mangroves', limit: 5 })).toEqual([])
  })

  it('can be published again after it was withdrawn', async () => {
    await withdrawEdition(indonesian, 'Sumbernya keliru.', noon + minute)
    await withdrawEdition(english, 'The source was wrong.', noon + minute)
    await publishEdition(indonesian, { kind: 'published' }, noon + 2 * minute)
    expect(await whereFound()).toEqual(everywhere)
    const answer = await getArticle({ locale: 'id', slug: 'bakau' })
    expect(answer).toMatchObject({ article: { version: 3, publishedAt: noon } })
  })

  it('is in the topics it was given after publication', async () => {
    await topic('hutan')
    await saveArticleFacts('bakau', {}, ['hutan'])
    const about = async (topicId: string) =>
      (await listTopicTeasers({ locale: 'id', topicId, limit: 5 })).teasers.length
    expect([await about('hutan'), await about('laut')]).toEqual([1, 0])
  })

  it('keeps the facts that are not given when others are saved', async () => {
    await saveArticleFacts('bakau', { place: 'DEMAK' })
    await saveArticleFacts('bakau', { byline: 'Sari', place: undefined })
    await saveArticleFacts('bakau', { place: undefined })
    const answer = await getArticle({ locale: 'id', slug: 'bakau' })
    expect(answer).toMatchObject({
      article: { place: 'DEMAK', byline: 'Sari', section: { id: 'dunia' } },
    })
  })
})

describe('the change log', () => {
  beforeEach(async () => {
    await publishedArticle(story)
    await publishEdition(indonesian, { kind: 'updated' }, noon)
    await publishEdition(indonesian, { kind: 'corrected', note: 'Keliru.' }, noon)
    await withdrawEdition(english, 'Wrong.', noon)
  })

  it('has one line for everything that happened, with numbers that only grow', async () => {
    const log = await changeLog()
    expect(log.map(({ locale, kind, version }) => [locale, kind, version])).toEqual([
      ['id', 'published', 1],
      ['en', 'published', 1],
      ['id', 'updated', 2],
      ['id', 'corrected', 3],
      ['en', 'withdrawn', 2],
    ])
    const numbers = log.map((change) => change.seq)
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b))
  })

  it.each(['changes', 'revisions'])(
    'cannot be rewritten: %s are kept as they are',
    async (table) => {
      const { db, write } = connection()
      const rows = () => db.all(sql`select * from ${sql.identifier(table)}`)
      const before = await rows()
      expect(before.length).toBeGreaterThan(3)
      await expect(
        write((tx) => tx.run(sql`update ${sql.identifier(table)} set at = 0`)),
      ).rejects.toThrow()
      await expect(
        write((tx) => tx.run(sql`delete from ${sql.identifier(table)}`)),
      ).rejects.toThrow()
      expect(await rows()).toEqual(before)
    },
  )

  it('gives every public text a revision that says what was public', async () => {
    const rows = await connection().db.all(
      sql`select locale, version, headline from revisions order by locale, version`,
    )
    expect(rows).toEqual([
      { locale: 'en', version: 1, headline: 'Mangroves recover' },
      { locale: 'id', version: 1, headline: 'Bakau pulih' },
      { locale: 'id', version: 2, headline: 'Bakau pulih' },
      { locale: 'id', version: 3, headline: 'Bakau pulih' },
    ])
  })

  it('has nothing of a publish that failed half-way', async () => {
    const before = await changeLog()
    await draftArticle({ articleId: 'other', id: { slug: 'lain' }, en: false })
    const taken = { ...textOf(story, 'id'), slug: 'bakau' }
    const other = { articleId: 'other', locale: 'id' } as const
    await expect(publishEdition(other, { kind: 'published' }, noon, taken)).rejects.toThrow()
    expect(await changeLog()).toEqual(before)
    expect(await getArticle({ locale: 'id', slug: 'lain' })).toBeUndefined()
  })
})
