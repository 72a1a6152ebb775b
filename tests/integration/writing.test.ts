import { beforeEach, expect, it } from 'vitest'
import { connection } from '@/db/connection'
import { draftRevisions, sourceBlocks } from '@/db/desk-schema'
import { getArticleAtDesk } from '@/db/queries/article-at-desk'
import { getChangedDrafts, getChangedFacts } from '@/db/queries/changed-drafts'
import { createDeskArticle, discardArticle, saveFacts } from '@/db/queries/desk-articles'
import { chooseInDraft, saveDraftText } from '@/db/queries/draft-saving'
import { publishTexts } from '@/db/queries/public-moves'
import { sendTextBack, submitText } from '@/db/queries/review'
import { getTextHistory, restoreRevision } from '@/db/queries/text-history'
import { mergeTopics } from '@/db/queries/topic-merge'
import { blockHash } from '@/lib/shared/article/block-hash'
import { type Block, blockText } from '@/lib/shared/article/blocks'
import type { Choice, DraftText, Facts } from '@/lib/shared/desk/draft'
import type { Taken } from '@/lib/shared/desk/merge'
import type { Role } from '@/lib/shared/desk/permissions'
import {
  draftArticle,
  minute,
  noon,
  paragraphs,
  publishedArticle,
  topic,
} from '../support/articles'
import { useDatabase } from '../support/database'
import { actOf, auditTrail, hirePeople, seen } from '../support/stage-acts'

useDatabase()
beforeEach(hirePeople)

const id = { articleId: 'a1', locale: 'id' } as const
const en = { articleId: 'a1', locale: 'en' } as const

async function opened({ articleId, locale } = id as { articleId: string; locale: 'id' | 'en' }) {
  const text = (await getArticleAtDesk(articleId))?.texts[locale]
  if (!text) throw new Error('There is no such text.')
  return text
}

const empty: DraftText = { slug: '', headline: '', standfirst: '', body: [] }

/** Saves a change of what was opened, as the page of somebody does. */
async function save(
  before: { text: DraftText; rev: number; version?: number },
  change: Partial<DraftText>,
  {
    by = 'editor' as Role,
    at = noon + 60 * minute,
    key = id as { articleId: string; locale: 'id' | 'en' },
  } = {},
) {
  const mine = { ...before.text, ...change }
  return saveDraftText(
    { ...key, base: before.text, mine, rev: before.rev, version: before.version },
    actOf(by, 'draft.save', at),
  )
}

const words = (text: DraftText) => text.body.map(blockText)
const written = (body: readonly Block[], at: number, text: string): Block[] =>
  body.map(
    (block, index) =>
      (index === at ? { ...block, kind: 'paragraph', text: [{ text }] } : block) as Block,
  )

it('saves of two people in different paragraphs merge, and those in one become a choice', async () => {
  await draftArticle({ articleId: 'a1', en: false })
  const before = await opened()
  await save(before, { body: written(before.text.body, 0, 'Sari.') })
  const merged = await save(
    before,
    { body: written(before.text.body, 1, 'Adi.') },
    { by: 'administrator' },
  )
  expect(merged.ok && words(merged.text)).toEqual(['Sari.', 'Adi.'])
  const again = await save(
    before,
    { body: written(before.text.body, 0, 'Adi juga.') },
    { by: 'administrator' },
  )
  expect(again).toMatchObject({
    ok: true,
    choices: [{ blockId: 's1', by: 'administrator', other: { text: [{ text: 'Adi juga.' }] } }],
  })
  const [choice] = again.ok ? again.choices : []
  if (!choice) throw new Error('There is nothing to choose.')
  const { kept, other } = choice
  const chosen = await chooseInDraft(
    { ...id, choiceId: choice.id, take: 'other', seen: { kept, other } },
    actOf('editor', 'draft.choose'),
  )
  expect(chosen.ok && words(chosen.text)).toEqual(['Adi juga.', 'Adi.'])
  expect(chosen.ok && chosen.choices).toEqual([])
})

it('the log tells how each choice was made, with the words that were dropped', async () => {
  await draftArticle({ articleId: 'a1', en: false })
  const before = await opened()
  const clash = async (mine: string) => {
    await save(before, { headline: 'Judul Sari', body: written(before.text.body, 0, 'Sari.') })
    const body = written(before.text.body, 0, mine)
    const both = await save(before, { headline: 'Judul Adi', body }, { by: 'administrator' })
    return both.ok ? both.choices : []
  }
  const take = (choice: Choice | undefined, side: Taken) => {
    if (!choice) throw new Error('There is nothing to choose.')
    const { kept, other } = choice
    const asked = { ...id, choiceId: choice.id, take: side, seen: { kept, other } }
    return chooseInDraft(asked, actOf('editor', 'draft.choose'))
  }
  const [headline, block] = await clash('Adi.')
  await take(block, 'kept')
  await take(headline, 'other')
  // Somebody chose already: nothing is told twice.
  await take(headline, 'kept')
  const told = (await auditTrail()).filter(({ action }) => action === 'draft.choose')
  const target = 'article:a1/id'
  expect(told).toMatchObject([
    {
      target,
      details: {
        place: 's1',
        take: 'kept',
        otherBy: 'administrator',
        dropped: { text: [{ text: 'Adi.' }] },
      },
    },
    { target, details: { place: 'headline', take: 'other', dropped: 'Judul Sari' } },
  ])
})

it('two texts that are too long for their field together are not joined, and both stay', async () => {
  await draftArticle({ articleId: 'a1', en: false })
  const before = await opened()
  const [hers, his] = ['Sari '.repeat(40), 'Adi '.repeat(30)]
  await save(before, { headline: hers, slug: 'kata-sari' })
  await save(before, { headline: his, slug: 'kata-adi' }, { by: 'administrator' })
  const both = async (field: string) => {
    const choice = (await opened()).choices.find((one) => 'field' in one && one.field === field)
    if (!choice) throw new Error('There is nothing to choose.')
    const seen = { kept: choice.kept, other: choice.other }
    const asked = { ...id, choiceId: choice.id, take: 'both' as const, seen }
    return chooseInDraft(asked, actOf('editor', 'draft.choose'))
  }
  expect(await both('headline')).toEqual({ ok: false, error: 'too-long', over: 23 })
  await both('slug')
  expect(await opened()).toMatchObject({
    text: { headline: hers, slug: 'kata-sari' },
    choices: [{ other: his }, { other: 'kata-adi' }],
  })
})

it('a save that comes twice changes nothing, even after somebody else went on from it', async () => {
  await draftArticle({ articleId: 'a1', en: false })
  const before = await opened()
  const change = { body: written(before.text.body, 0, 'Rani menulis.') }
  const first = await save(before, change, { by: 'editor' })
  const twice = await save(before, change, { by: 'editor' })
  expect(twice).toEqual(first)
  const later = await opened()
  await save(
    later,
    { body: written(later.text.body, 0, 'Rani menulis, Adi membetulkan.') },
    { by: 'administrator' },
  )
  const late = await save(before, change, { by: 'editor' })
  expect(late).toMatchObject({ ok: true, choices: [] })
  expect(late.ok && words(late.text)[0]).toBe('Rani menulis, Adi membetulkan.')
})

it('whoever saves is told who else changed the text since they last had it', async () => {
  await publishedArticle({ articleId: 'a1', en: false })
  const sari = await opened()
  await save(sari, { body: written(sari.text.body, 0, 'Adi.') }, { by: 'administrator' })
  const merged = await save(sari, { body: written(sari.text.body, 1, 'Sari.') })
  expect(merged).toMatchObject({ ok: true, by: { id: 'administrator' } })
  if (!merged.ok) throw new Error('not saved')
  const alone = await save(merged, { standfirst: 'Sari sendiri.' })
  expect(alone).toMatchObject({ ok: true, by: null })
  const asked = { articleId: 'a1', revs: { id: 1 }, personId: 'administrator' }
  expect(await getChangedDrafts(asked)).toMatchObject({ id: { by: { id: 'editor' } } })
  // What others wrote before it was published is no news to who opened it since.
  const texts = [await seen(id)]
  const publishing = { articleId: 'a1', texts, factsRev: 0, smallFix: true }
  expect(await publishTexts(publishing, actOf('editor', 'stage.publish'))).toMatchObject({
    ok: true,
  })
  expect(await save(await opened(), { standfirst: 'Lagi.' })).toMatchObject({ by: null })
})

it('a page that slept through a publish learns of it, and of who wrote what was published', async () => {
  await publishedArticle({ articleId: 'a1', en: false })
  const before = await opened()
  await save(before, { standfirst: 'Dari Adi.' }, { by: 'administrator' })
  const publishing = { articleId: 'a1', texts: [await seen(id)], factsRev: 0, smallFix: true }
  await publishTexts(publishing, actOf('administrator', 'stage.publish'))
  const ask = (version: number) => {
    const had = { revs: { id: 0 }, versions: { id: version } }
    return getChangedDrafts({ articleId: 'a1', ...had, personId: 'editor' })
  }
  expect(await ask(1)).toMatchObject({
    id: { rev: 0, version: 2, text: { standfirst: 'Dari Adi.' }, by: { id: 'administrator' } },
  })
  expect(await ask(2)).toEqual({})
  const merged = await save(before, { headline: 'Dari Sari' })
  expect(merged).toMatchObject({ text: { standfirst: 'Dari Adi.' }, by: { id: 'administrator' } })
  expect(await save(await opened(), { headline: 'Sari lagi' })).toMatchObject({ by: null })
})

it('edits close together make one revision, but never across somebody else’s', async () => {
  await draftArticle({ articleId: 'a1', en: false })
  const steps: [Role, number][] = [
    ['editor', 0],
    ['editor', 2],
    ['administrator', 3],
    ['editor', 4],
    ['editor', 10],
  ]
  for (const [by, minutes] of steps) {
    await save(
      await opened(),
      { headline: `Judul ${minutes}` },
      { by, at: noon + minutes * minute },
    )
  }
  const kept = await connection().db.select().from(draftRevisions)
  expect(kept.map(({ personId, headline }) => [personId, headline])).toEqual([
    [null, 'Kabar a1 (id)'],
    ['editor', 'Judul 2'],
    ['administrator', 'Judul 3'],
    ['editor', 'Judul 4'],
    ['editor', 'Judul 10'],
  ])
  // Each save that began one has its line, and the saves that went on in it have none.
  const told = (await auditTrail()).filter(({ action }) => action === 'draft.save')
  expect(told.map(({ details }) => details)).toMatchObject(
    kept.slice(1).map((one) => ({ revision: `d${one.id}` })),
  )
})

it('a text that came by import is kept when its first save here replaces all of it', async () => {
  await draftArticle({ articleId: 'a1', en: false })
  const imported = await opened()
  const gone = { body: paragraphs(['Salah tekan.'], 'id'), headline: 'x' }
  await save(imported, gone)
  await save(await opened(), { headline: 'xy' })
  const kept = await getTextHistory(id)
  expect(kept?.revisions).toMatchObject([
    { headline: 'xy', person: 'editor', kind: 'saved' },
    { headline: imported.text.headline, person: undefined, at: noon },
  ])
  const { name: revision = '' } = kept?.revisions[1] ?? {}
  const seen = { rev: 2, version: 0 }
  await restoreRevision({ ...id, revision, seen }, actOf('editor', 'draft.restore'))
  expect((await opened()).text).toEqual(imported.text)
})

it('a translation is begun by its first save, with nothing of the source in it', async () => {
  await draftArticle({ articleId: 'a1', en: false })
  const answer = await save(
    { text: empty, rev: 0 },
    { headline: 'News', slug: 'news' },
    { by: 'translator', key: en },
  )
  expect(answer).toMatchObject({ ok: true, text: { ...empty, headline: 'News', slug: 'news' } })
  expect(await opened(en)).toMatchObject({ stage: 'draft', version: 0 })
  const told = { action: 'draft.save', target: 'article:a1/en' }
  expect(await auditTrail()).toEqual([
    { ...told, details: { began: true } },
    { ...told, details: { revision: 'd1', rev: 1 } },
  ])
})

it('what a paragraph was translated from is kept, and shown when the source changes', async () => {
  await draftArticle({ articleId: 'a1', en: false })
  const source = await opened()
  const [first] = source.text.body
  if (!first) throw new Error('no source')
  const translated = {
    ...paragraphs(['First.'], 'en')[0],
    source: { id: first.id, hash: blockHash(first) },
  } as Block
  await save({ text: empty, rev: 0 }, { body: [translated] }, { by: 'translator', key: en })
  expect(await connection().db.select().from(sourceBlocks)).toMatchObject([
    { hash: blockHash(first), block: first },
  ])
  await save(source, { body: written(source.text.body, 0, 'Alinea pertama yang baru.') })
  const article = await getArticleAtDesk('a1')
  expect(article?.oldSources[blockHash(first)]).toEqual(first)
  expect(article?.texts.en?.text.body).toEqual([translated])
})

it('an older wording of the source is found in what was published', async () => {
  await publishedArticle({ articleId: 'a1' })
  const source = await opened()
  await save(source, { body: written(source.text.body, 0, 'Lain sama sekali.') })
  const { oldSources } = (await getArticleAtDesk('a1')) ?? {}
  expect(Object.values(oldSources ?? {}).map(blockText)).toEqual(['Alinea pertama.'])
})

it('readers see nothing of a draft, and the page learns of every save that it has not', async () => {
  await publishedArticle({ articleId: 'a1' })
  await save(await opened(), { headline: 'Judul yang belum terbit' })
  expect(await opened()).toMatchObject({ version: 1, hasUnpublishedChanges: true, rev: 1 })
  const ask = (revs: { id: number; en: number }) =>
    getChangedDrafts({ articleId: 'a1', revs, personId: 'translator' })
  expect(await ask({ id: 1, en: 0 })).toEqual({})
  expect(await ask({ id: 0, en: 0 })).toMatchObject({
    id: { rev: 1, text: { headline: 'Judul yang belum terbit' }, by: { id: 'editor' } },
  })
})

it('a translator writes translations, a reporter their own articles, and nothing else', async () => {
  await draftArticle({ articleId: 'a1' })
  const before = await opened()
  for (const by of ['translator', 'reporter'] as const) {
    const refused = await save(before, { headline: 'Tidak' }, { by })
    expect(refused).toEqual({ ok: false, error: 'not-allowed' })
  }
  expect(
    await save(await opened(en), { headline: 'Yes' }, { by: 'translator', key: en }),
  ).toMatchObject({ ok: true })
})

it('an article is begun once however often it is asked for, and taken away only if it was never public', async () => {
  const act = actOf('reporter', 'article.create')
  const asked = { articleId: 'baru', sourceLocale: 'id', headline: 'Harga cabai naik' } as const
  expect(await createDeskArticle(asked, act)).toEqual({ ok: true, articleId: 'baru' })
  expect(await createDeskArticle(asked, act)).toEqual({ ok: true, articleId: 'baru' })
  expect((await opened({ articleId: 'baru', locale: 'id' })).text).toMatchObject({
    headline: 'Harga cabai naik',
    slug: 'harga-cabai-naik',
  })
  expect(await discardArticle('baru', actOf('reporter', 'article.discard'))).toEqual({ ok: true })
  expect(await getArticleAtDesk('baru')).toBeUndefined()
  await publishedArticle({ articleId: 'a1' })
  expect(await discardArticle('a1', actOf('editor', 'article.discard'))).toEqual({
    ok: false,
    error: 'was-public',
  })
  expect((await auditTrail()).map(({ action }) => action)).toEqual([
    'article.create',
    'article.discard',
  ])
})

it('a reporter takes their article away while it is theirs alone and in nobody’s hands', async () => {
  const discard = (by: Role) => discardArticle('baru', actOf(by, 'article.discard'))
  const key = { articleId: 'baru', locale: 'id' } as const
  const english = { articleId: 'baru', locale: 'en' } as const
  const begin = () =>
    createDeskArticle(
      { articleId: 'baru', sourceLocale: 'id', headline: 'Harga cabai naik' },
      actOf('reporter', 'article.create'),
    )
  await begin()
  await submitText(key, '', actOf('reporter', 'stage.submit'))
  expect(await discard('reporter')).toEqual({ ok: false, error: 'in-hand' })
  await sendTextBack(key, 'Lengkapi.', actOf('editor', 'stage.send-back'))
  await save({ text: empty, rev: 0 }, { headline: 'Chillies' }, { by: 'translator', key: english })
  expect(await discard('reporter')).toEqual({ ok: false, error: 'others-words' })
  expect(await discard('editor')).toEqual({ ok: true })

  await begin()
  await save(await opened(key), { headline: 'Cabai mahal' }, { by: 'reporter', key })
  await save(await opened(key), { headline: 'Cabai' }, { by: 'editor', key })
  expect(await discard('reporter')).toEqual({ ok: false, error: 'others-words' })
  await submitText(key, '', actOf('editor', 'stage.submit'))
  expect(await discard('editor')).toEqual({ ok: true })
})

it('words of somebody that only a choice has are kept from being taken away with an article', async () => {
  const key = { articleId: 'baru', locale: 'id' } as const
  await createDeskArticle(
    { articleId: 'baru', sourceLocale: 'id', headline: 'Harga cabai naik' },
    actOf('reporter', 'article.create'),
  )
  const before = await opened(key)
  await save(before, { headline: 'Cabai mahal' }, { by: 'reporter', key })
  await save(before, { headline: 'Cabai langka' }, { by: 'editor', key })
  await save(await opened(key), { standfirst: 'Naik.' }, { by: 'reporter', key })
  expect(await discardArticle('baru', actOf('reporter', 'article.discard'))).toEqual({
    ok: false,
    error: 'others-words',
  })
})

it('facts that two people set merge, and what one replaced of the other is told', async () => {
  await draftArticle({ articleId: 'a1', en: false })
  await topic('banjir')
  const article = await getArticleAtDesk('a1')
  if (!article) throw new Error('no article')
  const { facts: base, factsRev: rev } = article
  const set = (change: object, by: Role) =>
    saveFacts(
      { articleId: 'a1', base, mine: { ...base, ...change }, rev },
      actOf(by, 'article.facts'),
    )
  await set({ place: 'Palu', topicIds: ['banjir'] }, 'editor')
  const answer = await set({ place: 'Sigi', source: 'Antara' }, 'administrator')
  expect(answer).toMatchObject({
    ok: true,
    facts: { place: 'Sigi', source: 'Antara', topicIds: ['banjir'] },
    replaced: { place: 'Palu' },
    by: { id: 'editor' },
  })
  const ask = (personId: Role) => getChangedFacts({ articleId: 'a1', rev, personId })
  expect(await ask('editor')).toMatchObject({ by: { id: 'administrator' } })
  expect(await ask('administrator')).toMatchObject({ by: null })
  expect(await set({ sectionId: 'tidak-ada' }, 'editor')).toEqual({
    ok: false,
    error: 'unknown-name',
  })
})

it('a page that slept while facts were changed and published learns of them', async () => {
  await publishedArticle({ articleId: 'a1', en: false })
  const article = await getArticleAtDesk('a1')
  if (!article) throw new Error('no article')
  const { facts: base, factsRev: rev } = article
  const mine = { ...base, place: 'Palu' }
  await saveFacts({ articleId: 'a1', base, mine, rev }, actOf('administrator', 'article.facts'))
  const publishing = { articleId: 'a1', texts: [await seen(id)], factsRev: 1, smallFix: true }
  expect(await publishTexts(publishing, actOf('editor', 'stage.publish'))).toMatchObject({
    ok: true,
  })
  const ask = (version: number) =>
    getChangedFacts({ articleId: 'a1', rev, versions: { id: version }, personId: 'editor' })
  expect(await ask(1)).toMatchObject({ rev: 0, facts: { place: 'Palu' } })
  expect(await ask(2)).toBeNull()
})

it('facts are saved from a page that still names a topic which was merged into another', async () => {
  await draftArticle({ articleId: 'a1', en: false })
  for (const name of ['banjir', 'banjir-bandang']) await topic(name)
  const set = async (base: Facts, change: Partial<Facts>) => {
    const asked = { articleId: 'a1', base, mine: { ...base, ...change }, rev: 0 }
    const answer = await saveFacts(asked, actOf('editor', 'article.facts'))
    if (!answer.ok) throw new Error(answer.error)
    return answer.facts
  }
  const article = await getArticleAtDesk('a1')
  if (!article) throw new Error('no article')
  const open = await set(article.facts, { topicIds: ['banjir'] })
  await mergeTopics({ from: 'banjir', into: 'banjir-bandang' }, actOf('editor', 'topic.merge'))
  expect(await set(open, { place: 'Palu' })).toMatchObject({
    place: 'Palu',
    topicIds: ['banjir-bandang'],
  })
})

it('a fact that is typed is told to the log once, by what it was before', async () => {
  await draftArticle({ articleId: 'a1', en: false })
  const set = async (change: object, at: number, by: Role = 'editor') => {
    const article = await getArticleAtDesk('a1')
    if (!article) throw new Error('no article')
    const { facts: base, factsRev: rev } = article
    const asked = { articleId: 'a1', base, mine: { ...base, ...change }, rev }
    await saveFacts(asked, actOf(by, 'article.facts', noon + at * minute))
  }
  for (const place of ['Pa', 'Pal', 'Palu']) await set({ place }, 0)
  await set({ source: 'Antara' }, 1)
  await set({ place: 'Palu Barat', source: 'Antara/Reuters' }, 4)
  const told = async () => (await auditTrail()).map(({ details }) => details)
  const first = [{ was: { place: null } }, { was: { source: null } }]
  expect(await told()).toEqual(first)
  await set({ place: 'Sigi' }, 4, 'administrator')
  await set({ place: 'Palu' }, 4)
  await set({ place: 'Donggala' }, 10)
  expect(await told()).toEqual([
    ...first,
    { was: { place: 'Palu Barat' } },
    { was: { place: 'Sigi' } },
    { was: { place: 'Palu' } },
  ])
})
