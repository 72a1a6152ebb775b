import { beforeEach, describe, expect, it } from 'vitest'
import { connection } from '@/db/connection'
import { draftRevisions, drafts, factDrafts } from '@/db/desk-schema'
import { listCalendar } from '@/db/queries/calendar'
import { createPreview, expirePreview, getPreview, listOpenPreviews } from '@/db/queries/previews'
import { getTextHistory, restoreRevision } from '@/db/queries/text-history'
import { articles, editionTexts } from '@/db/schema'
import { diffTexts } from '@/lib/shared/desk/text-diff'
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
beforeEach(() => knownPerson('sari'))

const key = { articleId: 'bakau', locale: 'id' } as const
const act = actOf('sari')

/** A save point of the text, and the draft that it left. */
async function save(rev: number, headline: string): Promise<void> {
  const text = { slug: 'bakau', headline, standfirst: '', body: paragraphs([headline], 'id') }
  await connection().write(async (tx) => {
    const draft = { ...text, rev, choices: [], updatedAt: noon + rev * minute, updatedBy: 'sari' }
    await tx
      .insert(drafts)
      .values({ ...key, ...draft })
      .onConflictDoUpdate({ target: [drafts.articleId, drafts.locale], set: draft })
    const point = { ...key, ...text, rev, at: noon + rev * minute, personId: 'sari' }
    await tx.insert(draftRevisions).values({ ...point, kind: 'saved' })
  })
}

const restore = (revision: string, rev: number, version = 0, how = act) =>
  restoreRevision({ ...key, revision, seen: { rev, version } }, how)

describe('the history of a text', () => {
  it('has every save with its person, and what was public', async () => {
    await publishedArticle({ articleId: 'bakau' })
    await save(1, 'Bakau satu')
    await save(2, 'Bakau dua')
    const history = await getTextHistory(key)
    expect(history?.revisions).toMatchObject([
      { headline: 'Bakau dua', person: 'Nama sari', kind: 'saved' },
      { headline: 'Bakau satu', person: 'Nama sari', kind: 'saved' },
      { name: 'p1', kind: 'published', person: undefined },
    ])
    expect(history?.now).toMatchObject({ rev: 2, version: 1 })
  })

  it('is listed to its beginning, page by page', async () => {
    await publishedArticle({ articleId: 'bakau' })
    const text = { slug: 'bakau', headline: 'Bakau', standfirst: '', body: [] }
    const points = Array.from({ length: 320 }, (_, index) => {
      const rev = index + 1
      return { ...key, ...text, rev, kind: 'saved' as const, at: noon + rev * minute }
    })
    await connection().write((tx) => tx.insert(draftRevisions).values(points))
    const newest = await getTextHistory(key)
    expect(newest?.revisions).toHaveLength(300)
    const earlier = await getTextHistory(key, newest?.earlier)
    expect(earlier?.earlier).toBeUndefined()
    expect(earlier?.revisions.at(-1)).toMatchObject({ name: 'p1' })
    const names = [newest, earlier].flatMap((page) => page?.revisions.map(({ name }) => name))
    expect(new Set(names).size).toBe(321)
  })

  it('gives an earlier state back as a new save', async () => {
    await draftArticle({ articleId: 'bakau' })
    await save(1, 'Bakau satu')
    await save(2, 'Bakau dua')
    const first = (await getTextHistory(key))?.revisions[1]?.name ?? ''
    const later = actOf('sari', { at: noon + 3 * minute })
    expect(await restore(first, 2, 0, later)).toEqual({ ok: true, rev: 3 })
    const history = await getTextHistory(key)
    expect(history?.now).toMatchObject({ rev: 3, text: { headline: 'Bakau satu' } })
    expect(history?.revisions.map((one) => one.kind)).toEqual(['restored', 'saved', 'saved'])
  })

  it('leaves what somebody else wrote to be chosen, beside what comes back', async () => {
    await draftArticle({ articleId: 'bakau' })
    await save(1, 'Bakau satu')
    await save(2, 'Bakau dua')
    const open = { id: 'c', by: 'Tono', at: noon, field: 'headline' as const, kept: 'Bakau dua' }
    const choices = [{ ...open, other: 'Bakau tiga' }]
    await connection().write((tx) => tx.update(drafts).set({ choices }))
    const first = (await getTextHistory(key))?.revisions[1]?.name ?? ''
    await restore(first, 2)
    const [draft] = await connection().db.select().from(drafts)
    expect(draft).toMatchObject({
      headline: 'Bakau satu',
      choices: [{ field: 'headline', kept: 'Bakau satu', other: 'Bakau tiga' }],
    })
  })

  it('gives nothing back over a text that went on, or that is another’s', async () => {
    await publishedArticle({ articleId: 'bakau' })
    await save(1, 'Bakau satu')
    expect(await restore('p1', 0, 1)).toEqual({ ok: false, error: 'moved-on' })
    expect(await restore('p1', 1, 0)).toEqual({ ok: false, error: 'moved-on' })
    expect(await restore('p9', 1, 1)).toEqual({ ok: false, error: 'not-found' })
    const own = actOf('sari', { reach: 'own' })
    expect(await restore('p1', 1, 1, own)).toEqual({ ok: false, error: 'out-of-reach' })
    expect((await getTextHistory(key))?.now.text.headline).toBe('Bakau satu')
  })
})

describe('a preview', () => {
  const token = 'A'.repeat(32)
  const later = noon + 8 * 24 * 60 * minute
  const look = (now = noon, locale: 'id' | 'en' = 'id') => getPreview({ token, locale, now })

  it('shows the draft and the facts in work as the page of the article will', async () => {
    await publishedArticle({ articleId: 'bakau' })
    await save(1, 'Bakau, belum terbit')
    const facts = {
      sectionId: 'ekonomi',
      place: 'Labuan',
      byline: null,
      source: null,
      licence: null,
      eventDate: null,
      leadImageId: null,
      topicIds: [],
      embargoUntil: null,
    }
    await connection().write((tx) =>
      tx.insert(factDrafts).values({ articleId: 'bakau', rev: 1, facts, updatedAt: noon }),
    )
    await createPreview(key, token, act)
    expect(await look()).toMatchObject({
      headline: 'Bakau, belum terbit',
      section: { name: 'Ekonomi' },
      place: 'Labuan',
      twin: { locale: 'en' },
    })
  })

  it('is good for its language, for seven days, and until it is ended', async () => {
    await draftArticle({ articleId: 'bakau' })
    const expiresAt = await createPreview(key, token, act)
    expect(expiresAt).toEqual({ ok: true, expiresAt: noon + 7 * 24 * 60 * minute })
    expect(await look()).toBeDefined()
    expect(await look(noon, 'en')).toBeUndefined()
    expect(await look(later)).toBeUndefined()
    expect(await getPreview({ token: 'B'.repeat(32), locale: 'id', now: noon })).toBeUndefined()
    const [open] = await listOpenPreviews(key, noon)
    expect(open?.tokenHash).not.toContain(token)
    expect(await expirePreview(open?.tokenHash ?? '', act)).toEqual({ ok: true, expiresAt: noon })
    expect(await look()).toBeUndefined()
  })

  it('is given out and ended by whoever may write the text, and by no other', async () => {
    await draftArticle({ articleId: 'bakau' })
    await connection().write((tx) => tx.update(articles).set({ createdBy: 'dewi' }))
    await knownPerson('dewi', 'reporter')
    const writer = actOf('dewi', { reach: 'own' })
    expect(await createPreview(key, token, writer)).toMatchObject({ ok: true })
    const [open] = await listOpenPreviews(key, noon)
    const refused = { ok: false, error: 'out-of-reach' }
    for (const reach of ['own', 'translation'] as const) {
      const other = actOf('sari', { reach })
      expect(await createPreview(key, 'B'.repeat(32), other)).toEqual(refused)
      expect(await expirePreview(open?.tokenHash ?? '', other)).toEqual(refused)
    }
    expect(await look()).toBeDefined()
    const english = { ...key, locale: 'en' } as const
    const translator = actOf('sari', { reach: 'translation' })
    expect(await createPreview(english, 'C'.repeat(32), translator)).toMatchObject({ ok: true })
    expect(await expirePreview(open?.tokenHash ?? '', act)).toMatchObject({ ok: true })
  })
})

describe('the calendar', () => {
  it('has what is scheduled and what embargo ends, in the order of time', async () => {
    await draftArticle({ articleId: 'bakau' })
    await draftArticle({ articleId: 'garam' })
    await connection().write((tx) =>
      tx.update(editionTexts).set({ stage: 'scheduled', scheduledAt: noon + 2 * minute }),
    )
    const facts = { embargoUntil: noon + minute } as typeof factDrafts.$inferInsert.facts
    await connection().write((tx) =>
      tx.insert(factDrafts).values({ articleId: 'garam', rev: 1, facts, updatedAt: noon }),
    )
    const entries = await listCalendar({ from: noon, until: noon + 60 * minute, locale: 'id' })
    expect(entries.map((entry) => `${entry.kind} ${entry.articleId}`)).toEqual([
      'embargo garam',
      'scheduled bakau',
      'scheduled bakau',
      'scheduled garam',
      'scheduled garam',
    ])
    expect(await listCalendar({ from: 0, until: noon, locale: 'id' })).toEqual([])
  })
})

it('a change between two states is told word by word and block by block', async () => {
  const before = textOf(
    { articleId: 'bakau', id: { body: ['Satu dua.', 'Tiga.', 'Empat.'] } },
    'id',
  )
  const body = paragraphs(['Satu lima.', 'Tiga.', 'Empat.'], 'id')
  const [first, , third] = body
  if (!first || !third) throw new Error('Blocks are missing.')
  const added = { ...first, id: 'baru', text: [{ text: 'Baru.' }] }
  const { blocks } = diffTexts(before, { ...before, body: [first, added, third] })
  expect(blocks.map((block) => `${block.change} ${block.id}`)).toEqual([
    'changed s1',
    'removed s2',
    'added baru',
    'same s3',
  ])
  expect(blocks[0]?.parts).toEqual([
    { text: 'Satu ' },
    { text: 'dua', change: 'removed' },
    { text: 'lima', change: 'added' },
    { text: '.' },
  ])
})
