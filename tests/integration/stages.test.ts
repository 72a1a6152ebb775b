import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { connection } from '@/db/connection'
import { listReviewNotes } from '@/db/queries/approvals'
import { listArticleStatus } from '@/db/queries/article-status'
import { getArticle } from '@/db/queries/articles'
import { getDraftIn } from '@/db/queries/drafts'
import { correctTexts, publishTexts, withdrawTexts } from '@/db/queries/public-moves'
import { sendTextBack, submitText } from '@/db/queries/review'
import { listTopicTeasers } from '@/db/queries/teasers'
import { getArticleInWork } from '@/db/queries/text-in-work'
import { articles } from '@/db/schema'
import { moves, type Stage, stages } from '@/lib/shared/desk/stages'
import { draftArticle, minute, noon, topic } from '../support/articles'
import { changeLog } from '../support/change-log'
import { useDatabase } from '../support/database'
import {
  actOf,
  auditTrail,
  hirePeople,
  seen,
  seenFacts,
  writeDraft,
  writeFacts,
} from '../support/stage-acts'

useDatabase()
beforeEach(async () => {
  await hirePeople()
  await topic('laut')
  await draftArticle(story)
})

const story = {
  articleId: 'bakau',
  id: { slug: 'bakau', headline: 'Bakau pulih' },
  en: { slug: 'mangroves', headline: 'Mangroves recover' },
}
const { articleId } = story
const indonesian = { articleId, locale: 'id' } as const
const english = { articleId, locale: 'en' } as const
const note = 'Disebut 40 hektare; yang benar 14 hektare.'

const publish = async (...keys: { articleId: string; locale: 'id' | 'en' }[]) =>
  publishTexts(await asked(keys), actOf('editor', 'stage.publish'))

const asked = async (keys: { articleId: string; locale: 'id' | 'en' }[]) => ({
  articleId,
  texts: await Promise.all(keys.map(seen)),
  factsRev: await seenFacts(articleId),
  smallFix: false,
})

const answerAt = (slug: string, locale: 'id' | 'en' = 'id') => getArticle({ locale, slug })

describe('a text on its way to readers', () => {
  it('is handed in with a note, sent back with another, and published in the end', async () => {
    const submit = actOf('editor', 'stage.submit')
    expect(await submitText(indonesian, 'Mohon dilihat.', submit)).toMatchObject({ ok: true })
    const back = actOf('editor', 'stage.send-back')
    expect(await sendTextBack(indonesian, 'Sumbernya siapa?', back)).toMatchObject({
      texts: [{ stage: 'draft' }],
    })
    await submitText(indonesian, '', submit)
    expect(await publish(indonesian)).toMatchObject({ texts: [{ stage: 'published', version: 1 }] })
    const notes = await listReviewNotes(articleId)
    expect(notes.map(({ kind, note, by }) => [kind, note, by])).toEqual([
      ['submitted', 'Mohon dilihat.', 'editor'],
      ['sent-back', 'Sumbernya siapa?', 'editor'],
      ['submitted', '', 'editor'],
      ['approved', '', 'editor'],
    ])
    const trail = await auditTrail()
    expect(trail.map(({ action, target }) => [action, target])).toEqual([
      ['stage.submit', 'article:bakau/id'],
      ['stage.send-back', 'article:bakau/id'],
      ['stage.submit', 'article:bakau/id'],
      ['stage.publish', 'article:bakau/id'],
    ])
  })

  it('is handed in by its own reporter and by no other', async () => {
    const act = actOf('reporter', 'stage.submit')
    expect(await submitText(indonesian, '', act)).toEqual({ ok: false, error: 'out-of-reach' })
    await connection().write((tx) => tx.run(sql`update articles set created_by = 'reporter'`))
    expect(await submitText(indonesian, '', act)).toMatchObject({ ok: true })
    const translator = actOf('translator', 'stage.submit')
    expect(await submitText(english, '', translator)).toMatchObject({ ok: true })
  })

  it('is public with what the desk wrote last, facts and topics too', async () => {
    await writeDraft(indonesian, { headline: 'Bakau tumbuh lagi', slug: 'bakau-tumbuh' })
    await writeFacts(articleId, { place: 'DEMAK', topicIds: ['laut'] })
    expect(await publish(indonesian)).toMatchObject({ ok: true })
    const answer = await answerAt('bakau-tumbuh')
    expect(answer).toMatchObject({ article: { headline: 'Bakau tumbuh lagi', place: 'DEMAK' } })
    const { teasers } = await listTopicTeasers({ locale: 'id', topicId: 'laut', limit: 5 })
    expect(teasers).toHaveLength(1)
    expect((await getDraftIn(connection().db, indonesian))?.rev).toBe(0)
    expect(await seenFacts(articleId)).toBe(0)
    const kinds = sql`select kind, rev from draft_revisions order by id`
    expect(await connection().db.all(kinds)).toEqual([
      { kind: 'saved', rev: 1 },
      { kind: 'published', rev: 1 },
    ])
  })

  it('has facts without the spaces around them, and a blank one is none', async () => {
    await writeFacts(articleId, { place: ' DEMAK ', byline: 'Rani ', source: ' ' })
    expect(await publish(indonesian)).toMatchObject({ ok: true })
    const [stored] = await connection().db.select().from(articles)
    expect(stored).toMatchObject({ place: 'DEMAK', byline: 'Rani', source: null })
    await writeFacts(articleId, { place: 'DEMAK ' })
    const inWork = await getArticleInWork(connection().db, articleId)
    expect(inWork?.facts.changesText).toBe(false)
  })

  it('is published once, however often the button is pressed', async () => {
    const twice = await asked([indonesian])
    const act = actOf('editor', 'stage.publish')
    const answers = await Promise.all([publishTexts(twice, act), publishTexts(twice, act)])
    expect(answers.map((answer) => answer.ok)).toEqual([true, false])
    expect(answers[1]).toMatchObject({ error: 'moved-on' })
    expect(await changeLog()).toHaveLength(1)
  })

  it('stays where it is when it was changed since it was looked at', async () => {
    const looked = await asked([indonesian])
    await writeDraft(indonesian, { headline: 'Lain' })
    const act = actOf('editor', 'stage.publish')
    expect(await publishTexts(looked, act)).toEqual({ ok: false, error: 'moved-on' })
    const lookedAgain = await asked([indonesian])
    await writeFacts(articleId, { place: 'DEMAK' })
    expect(await publishTexts(lookedAgain, act)).toEqual({ ok: false, error: 'moved-on' })
    expect(await changeLog()).toEqual([])
    expect(await auditTrail()).toEqual([])
  })

  it('is kept back by choices that nobody has made, and by what it lacks', async () => {
    await writeDraft(indonesian, {}, { choices: [{}] as never[] })
    expect(await publish(indonesian)).toMatchObject({ error: 'choices', count: 1 })
    await writeDraft(indonesian, { standfirst: '' })
    await writeFacts(articleId, { sectionId: null })
    const answer = await publish(indonesian)
    expect(answer).toMatchObject({
      error: 'checks',
      checks: [
        { code: 'no-standfirst', severity: 'blocking', place: { field: 'standfirst' } },
        { code: 'no-section', severity: 'blocking' },
      ],
    })
    expect(await changeLog()).toEqual([])
  })

  it('keeps nothing of either language when one of them is not fit', async () => {
    await writeDraft(english, { standfirst: '' })
    expect(await publish(indonesian, english)).toMatchObject({ error: 'checks' })
    expect(await listArticleStatus([articleId])).toEqual([])
    expect(await changeLog()).toEqual([])
  })

  it('is not public before its embargo ends', async () => {
    const until = noon + 120 * minute
    await writeFacts(articleId, { embargoUntil: until })
    expect(await publish(indonesian)).toEqual({ ok: false, error: 'embargo', until })
    expect(await answerAt('bakau')).toBeUndefined()
    const later = actOf('editor', 'stage.publish', until)
    expect(await publishTexts(await asked([indonesian]), later)).toMatchObject({ ok: true })
  })
})

describe('a text that readers have', () => {
  beforeEach(async () => {
    await publish(indonesian, english)
  })

  const correct = async (...texts: object[]) =>
    correctTexts(
      {
        articleId,
        texts: (await Promise.all(
          texts.map(async (text) => ({
            ...(await seen({ articleId, ...(text as { locale: 'id' }) })),
            ...text,
          })),
        )) as never,
        factsRev: await seenFacts(articleId),
      },
      actOf('editor', 'stage.correct'),
    )

  it('is corrected with a note that readers see', async () => {
    await writeDraft(indonesian, { headline: 'Bakau pulih 14 hektare' })
    expect(await correct({ locale: 'id', note })).toMatchObject({
      texts: [{ locale: 'id', stage: 'corrected', version: 2 }],
    })
    const answer = await answerAt('bakau')
    expect(answer).toMatchObject({
      article: { headline: 'Bakau pulih 14 hektare', corrections: [{ note, version: 2 }] },
    })
    expect((await auditTrail()).at(-1)).toMatchObject({
      action: 'stage.correct',
      details: { note },
    })
  })

  it('changes without a note only when that is said, and the log keeps that it was', async () => {
    await writeDraft(indonesian, { headline: 'Bakau pulih.' })
    expect(await publish(indonesian)).toEqual({
      ok: false,
      error: 'note-needed',
      locales: ['id'],
    })
    const small = { ...(await asked([indonesian])), smallFix: true }
    const act = actOf('editor', 'stage.publish')
    expect(await publishTexts(small, act)).toMatchObject({ texts: [{ stage: 'published' }] })
    expect((await changeLog()).at(-1)).toMatchObject({ kind: 'updated', small_fix: 1 })
    expect((await auditTrail()).at(-1)).toMatchObject({ details: { smallFix: true } })
    expect(await answerAt('bakau')).toMatchObject({ article: { corrections: [] } })
  })

  it('is changed too little by the other language’s first publish, and the log keeps that', async () => {
    await draftArticle({ articleId: 'karang' })
    const act = actOf('editor', 'stage.publish')
    const asking = async (locale: 'id' | 'en', smallFix: boolean) => ({
      articleId: 'karang',
      texts: [await seen({ articleId: 'karang', locale })],
      factsRev: await seenFacts('karang'),
      smallFix,
    })
    await publishTexts(await asking('id', false), act)
    await writeFacts('karang', { place: 'Demak' })
    expect(await publishTexts(await asking('en', false), act)).toMatchObject({
      error: 'note-needed',
    })
    expect(await publishTexts(await asking('en', true), act)).toMatchObject({ ok: true })
    expect((await changeLog()).slice(-2)).toMatchObject([
      { locale: 'en', kind: 'published', small_fix: 0 },
      { locale: 'id', kind: 'updated', small_fix: 1 },
    ])
    expect((await auditTrail()).at(-1)).toMatchObject({
      target: 'article:karang/en',
      details: { kind: 'published', smallFix: true },
    })
  })

  it('needs a word in each language when a fact that both tell is corrected', async () => {
    await writeFacts(articleId, { place: 'DEMAK' })
    expect(await correct({ locale: 'id', note })).toEqual({
      ok: false,
      error: 'note-needed',
      locales: ['en'],
    })
    const both = await correct({ locale: 'id', note }, { locale: 'en', smallFix: true })
    expect(both).toMatchObject({ ok: true })
    const kinds = (await changeLog()).slice(2).map(({ locale, kind }) => [locale, kind])
    expect(kinds).toContainEqual(['id', 'corrected'])
    expect(kinds).toContainEqual(['en', 'updated'])
    expect(await answerAt('mangroves', 'en')).toMatchObject({
      article: { place: 'DEMAK', corrections: [] },
    })
  })

  it('has nothing to correct while nothing of it was changed', async () => {
    expect(await correct({ locale: 'id', note })).toEqual({ ok: false, error: 'nothing-changed' })
    expect(await publish(indonesian)).toEqual({ ok: false, error: 'nothing-changed' })
  })

  it('is withdrawn in one language or both, with a reason in each, and published again', async () => {
    const reason = 'Sumbernya keliru sama sekali.'
    const withdraw = async (...locales: ('id' | 'en')[]) =>
      withdrawTexts(
        {
          articleId,
          texts: await Promise.all(
            locales.map(async (locale) => ({ ...(await seen({ articleId, locale })), reason })),
          ),
        },
        actOf('editor', 'stage.withdraw'),
      )
    expect(await withdraw('en')).toMatchObject({ texts: [{ stage: 'withdrawn', version: 2 }] })
    expect(await answerAt('bakau')).toMatchObject({ state: 'published' })
    expect(await answerAt('mangroves', 'en')).toMatchObject({ state: 'withdrawn', reason })
    expect(await withdraw('en')).toEqual({ ok: false, error: 'illegal-move', from: 'withdrawn' })
    expect(await withdraw('id')).toMatchObject({ ok: true })
    expect(await publish(indonesian)).toMatchObject({ texts: [{ stage: 'published', version: 3 }] })
    expect(await answerAt('bakau')).toMatchObject({ state: 'published' })
  })

  it('keeps the draft that is in work when it is withdrawn', async () => {
    await writeDraft(indonesian, { headline: 'Belum terbit' })
    const texts = [{ ...(await seen(indonesian)), reason: 'Keliru sama sekali.' }]
    await withdrawTexts({ articleId, texts }, actOf('editor', 'stage.withdraw'))
    expect(await answerAt('bakau')).toMatchObject({ headline: 'Bakau pulih' })
    expect((await getDraftIn(connection().db, indonesian))?.text.headline).toBe('Belum terbit')
  })
})

describe('the database itself', () => {
  const stateOf = (stage: Stage) =>
    stage === 'published' || stage === 'corrected'
      ? 'published'
      : stage === 'withdrawn'
        ? 'withdrawn'
        : 'draft'
  const due = (stage: Stage) => (stage === 'scheduled' ? noon : null)

  const pairs = stages.flatMap((from) => stages.map((to) => [from, to] as const))
  it.each(pairs.filter(([from, to]) => from !== to))(
    'lets a text go from %s to %s only where the desk may',
    async (from, to) => {
      const { write } = connection()
      const row = sql`(article_id, locale, slug, headline, standfirst, body, words, state, stage,
        scheduled_at, version, updated_at)`
      await write((tx) =>
        tx.run(sql`insert into edition_texts ${row} select 'bakau', 'xx', 'xx', '', '', '[]', 0,
          ${stateOf(from)}, ${from}, ${due(from)}, 1, 0`),
      )
      const move = write((tx) =>
        tx.run(sql`update edition_texts set stage = ${to}, state = ${stateOf(to)},
          scheduled_at = ${due(to)} where locale = 'xx'`),
      )
      const went = await move.then(
        () => true,
        () => false,
      )
      expect(went).toBe(moves[from].includes(to))
    },
  )

  it('refuses a text that readers would see otherwise than its stage says', async () => {
    const { write } = connection()
    const run = (set: string) => write((tx) => tx.run(sql.raw(`update edition_texts set ${set}`)))
    await expect(run("stage = 'published'")).rejects.toThrow()
    await expect(run("state = 'published'")).rejects.toThrow()
    await expect(run("stage = 'scheduled'")).rejects.toThrow()
    await expect(run('scheduled_at = 5')).rejects.toThrow()
  })
})
