import { beforeEach, describe, expect, it } from 'vitest'
import { listReviewNotes } from '@/db/queries/approvals'
import { getArticleAtDesk } from '@/db/queries/article-at-desk'
import { getArticle } from '@/db/queries/articles'
import { saveFacts } from '@/db/queries/desk-articles'
import { saveDraftText } from '@/db/queries/draft-saving'
import { publishTexts } from '@/db/queries/public-moves'
import { listDueArticles, publishDue, scheduleTexts, unscheduleText } from '@/db/queries/schedule'
import type { Facts } from '@/lib/shared/desk/draft'
import type { Role } from '@/lib/shared/desk/permissions'
import { draftArticle, minute, noon } from '../support/articles'
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
const due = noon + 120 * minute

async function schedule(at = due, ...keys: (typeof indonesian | typeof english)[]) {
  const texts = await Promise.all((keys.length > 0 ? keys : [indonesian]).map(seen))
  const asked = { articleId, texts, factsRev: await seenFacts(articleId), at }
  return scheduleTexts(asked, actOf('editor', 'stage.schedule'))
}

const isPublic = async () =>
  (await getArticle({ locale: 'id', slug: 'bakau' }))?.state === 'published'

describe('a scheduled text', () => {
  it('is public at its minute and not before', async () => {
    expect(await schedule()).toMatchObject({ texts: [{ stage: 'scheduled', version: 0 }] })
    expect(await listDueArticles(due - 1)).toEqual([])
    expect(await publishDue(articleId, due - 1)).toEqual({ published: [], sentBack: [] })
    expect(await isPublic()).toBe(false)
    expect(await listDueArticles(due)).toEqual([articleId])
    expect(await publishDue(articleId, due)).toEqual({ published: ['id'], sentBack: [] })
    expect(await isPublic()).toBe(true)
  })

  it('is published once, though two clocks strike together and one is late', async () => {
    await schedule(due, indonesian, english)
    const clocks = [publishDue(articleId, due), publishDue(articleId, due)]
    const answers = await Promise.all(clocks)
    expect(answers.flatMap((answer) => answer.published).sort()).toEqual(['en', 'id'])
    expect(await publishDue(articleId, due + minute)).toEqual({ published: [], sentBack: [] })
    expect((await changeLog()).map(({ kind, version }) => [kind, version])).toEqual([
      ['published', 1],
      ['published', 1],
    ])
  })

  it('is published by the installation, in the name of who approved it', async () => {
    await schedule()
    await publishDue(articleId, due)
    expect((await auditTrail()).at(-1)).toMatchObject({
      action: 'stage.publish',
      target: 'article:bakau/id',
      details: { due, approvedBy: 'editor', from: 'scheduled' },
    })
  })

  it('is published with what an editor wrote into it meanwhile', async () => {
    await schedule()
    await writeDraft(indonesian, { headline: 'Bakau pulih kembali' }, { at: noon + 90 * minute })
    await publishDue(articleId, due)
    const answer = await getArticle({ locale: 'id', slug: 'bakau' })
    expect(answer).toMatchObject({ article: { headline: 'Bakau pulih kembali' } })
  })

  it('is a draft again when somebody who may not publish changed it meanwhile', async () => {
    await schedule()
    await writeDraft(indonesian, { headline: 'Iseng' }, { by: 'reporter', at: noon + 90 * minute })
    expect(await publishDue(articleId, due)).toEqual({ published: [], sentBack: ['id'] })
    expect(await isPublic()).toBe(false)
    const note = (await listReviewNotes(articleId)).at(-1)
    expect(note).toMatchObject({ kind: 'sent-back', by: 'editor' })
    expect(note?.note).toContain('Teks berubah setelah disetujui')
    expect(note?.note).toContain('The text changed after it was approved')
  })

  it('is a draft again when its writer went on right after it was approved', async () => {
    const write = async (headline: string, at: number) => {
      const text = (await getArticleAtDesk(articleId))?.texts.en
      if (!text) throw new Error('There is no English text.')
      const mine = { ...text.text, headline }
      const asked = { ...english, base: text.text, mine, rev: text.rev }
      expect(await saveDraftText(asked, actOf('translator', 'draft.save', at))).toMatchObject({
        ok: true,
      })
    }
    await write('Mangroves are back', noon + 59 * minute)
    await schedule(due, indonesian, english)
    await write('Nobody has read this', noon + 61 * minute)
    expect(await publishDue(articleId, due)).toEqual({ published: ['id'], sentBack: ['en'] })
  })

  it('is a draft again when a reporter changed a fact, whoever changed another one since', async () => {
    await schedule()
    const change = async (role: Role, facts: Partial<Facts>, at: number) => {
      const now = await getArticleAtDesk(articleId)
      if (!now) throw new Error('There is no article.')
      const { facts: base, factsRev: rev } = now
      const asked = { articleId, base, mine: { ...base, ...facts }, rev }
      // Of a reporter who began the article.
      const act = { ...actOf(role, 'article.facts', at), reach: 'any' as const }
      expect(await saveFacts(asked, act)).toMatchObject({ ok: true })
    }
    await change('reporter', { place: 'Tempat karangan' }, noon + 61 * minute)
    await change('editor', { byline: 'Sari' }, noon + 62 * minute)
    expect(await publishDue(articleId, due)).toEqual({ published: [], sentBack: ['id'] })
    await schedule()
    await change('editor', { place: 'Tempat yang benar' }, noon + 63 * minute)
    expect(await publishDue(articleId, due)).toEqual({ published: ['id'], sentBack: [] })
  })

  it('is a draft again when a save that was begun before the approval came in after it', async () => {
    await schedule()
    const late = { by: 'reporter' as const, at: noon + 59 * minute }
    await writeDraft(indonesian, { headline: 'Lambat di jalan' }, late)
    expect(await publishDue(articleId, due)).toEqual({ published: [], sentBack: ['id'] })
  })

  it.each([
    ['lost its section', () => writeFacts(articleId, { sectionId: null })],
    ['lost its standfirst', () => writeDraft(indonesian, { standfirst: '' })],
    ['was embargoed', () => writeFacts(articleId, { embargoUntil: due + minute })],
    ['has open choices', () => writeDraft(indonesian, {}, { choices: [{}] as never[] })],
  ])('that %s is a draft again, and the log says why', async (_, happens) => {
    await schedule()
    await happens()
    expect(await publishDue(articleId, due)).toEqual({ published: [], sentBack: ['id'] })
    expect(await listDueArticles(due + minute)).toEqual([])
    expect(await changeLog()).toEqual([])
    expect((await auditTrail()).at(-1)).toMatchObject({
      action: 'stage.send-back',
      details: { due, refusal: { ok: false } },
    })
  })

  it('can be taken from the schedule, and published by hand before', async () => {
    await schedule()
    const off = actOf('editor', 'stage.unschedule')
    expect(await unscheduleText(indonesian, off)).toMatchObject({ texts: [{ stage: 'draft' }] })
    expect(await publishDue(articleId, due)).toEqual({ published: [], sentBack: [] })
    await schedule()
    const texts = [await seen(indonesian)]
    const asked = { articleId, texts, factsRev: 0, smallFix: false }
    await publishTexts(asked, actOf('editor', 'stage.publish'))
    expect(await publishDue(articleId, due)).toEqual({ published: [], sentBack: [] })
    expect(await changeLog()).toHaveLength(1)
  })

  it('has a time that is still to come and not within its embargo', async () => {
    expect(await schedule(noon)).toEqual({ ok: false, error: 'past' })
    await writeFacts(articleId, { embargoUntil: due })
    expect(await schedule(due - minute)).toEqual({ ok: false, error: 'embargo', until: due })
    expect(await schedule(due)).toMatchObject({ ok: true })
  })

  it('does not change facts that readers have in the other language without a word to them', async () => {
    await publishTexts(
      { articleId, texts: [await seen(indonesian)], factsRev: 0, smallFix: false },
      actOf('editor', 'stage.publish'),
    )
    await writeFacts(articleId, { place: 'DEMAK' })
    const refusal = { ok: false, error: 'note-first', locales: ['id'] }
    expect(await schedule(due, english)).toEqual(refusal)
    const facts = { texts: [await seen(indonesian)], factsRev: await seenFacts(articleId) }
    const small = { articleId, ...facts, smallFix: true }
    expect(await publishTexts(small, actOf('editor', 'stage.publish'))).toMatchObject({ ok: true })
    expect(await schedule(due, english)).toMatchObject({ ok: true })
    await writeFacts(articleId, { place: 'JEPARA' })
    expect(await publishDue(articleId, due)).toEqual({ published: [], sentBack: ['en'] })
    expect((await listReviewNotes(articleId)).at(-1)?.note).toContain('with a correction note')
  })

  it('must be fit to be read when it is scheduled', async () => {
    await writeDraft(indonesian, { headline: '' })
    expect(await schedule()).toMatchObject({ error: 'checks' })
  })
})
