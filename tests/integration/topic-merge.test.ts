import { beforeEach, describe, expect, it } from 'vitest'
import { getArticle } from '@/db/queries/articles'
import { getDeskTopic, listDeskTopics, saveTopic } from '@/db/queries/desk-topics'
import { renewNotedDocuments } from '@/db/queries/document-renewals'
import { getDocuments } from '@/db/queries/documents'
import { getLogEnd, listChanges } from '@/db/queries/editions'
import { listTopicTeasers } from '@/db/queries/teasers'
import { countSharedArticles, mergeTopics } from '@/db/queries/topic-merge'
import { getTopic } from '@/db/queries/topics'
import type { TopicInput, TopicWords } from '@/lib/shared/api/desk/topic'
import type { Locale } from '@/lib/shared/locales'
import { publishedArticle, topic } from '../support/articles'
import { useDatabase } from '../support/database'
import { actOf, knownPerson } from '../support/newsroom-acts'
import { auditTrail } from '../support/stage-acts'

useDatabase()
beforeEach(async () => {
  await knownPerson('sari')
  await topic('laut')
  await topic('samudra')
})

const act = actOf('sari')
const merge = () => mergeTopics({ from: 'samudra', into: 'laut' }, act)

/** The topics that a device is told of an article. */
async function topicsOnDevices(since: number): Promise<string[]> {
  const changes = (await listChanges({ locales: ['id'], since, limit: 100 })) ?? []
  const hashes = changes.flatMap(({ item }) => item?.hash ?? [])
  const documents = await getDocuments(hashes)
  return [...documents.values()].map((content) =>
    JSON.stringify((JSON.parse(content) as { topics?: unknown }).topics ?? []),
  )
}

describe('merging two topics', () => {
  beforeEach(async () => {
    await publishedArticle({ articleId: 'both', topics: ['laut', 'samudra'] })
    await publishedArticle({ articleId: 'one', topics: ['samudra'] })
    await publishedArticle({ articleId: 'other', topics: ['laut'] })
  })

  it('moves the articles, each once, and takes the merged topic away', async () => {
    expect(await countSharedArticles('samudra', 'laut')).toBe(1)
    expect(await merge()).toEqual({ ok: true, moved: 1 })
    const { teasers } = await listTopicTeasers({ locale: 'id', topicId: 'laut', limit: 10 })
    expect(teasers.map((teaser) => teaser.articleId).sort()).toEqual(['both', 'one', 'other'])
    expect(await getDeskTopic('samudra')).toBeUndefined()
    expect((await getDeskTopic('laut'))?.articles).toBe(3)
    const answer = await getArticle({ locale: 'id', slug: 'kabar-both-id' })
    expect(answer?.state === 'published' && answer.article.topics.map((one) => one.name)).toEqual([
      'laut',
    ])
  })

  it('lets the old addresses lead to the topic that stays, after another merge too', async () => {
    await merge()
    expect((await getTopic({ locale: 'id', slug: 'samudra' }))?.slug).toBe('laut')
    expect((await getTopic({ locale: 'en', slug: 'samudra-en' }))?.slug).toBe('laut-en')
    await topic('air')
    await mergeTopics({ from: 'laut', into: 'air' }, act)
    expect((await getTopic({ locale: 'id', slug: 'samudra' }))?.slug).toBe('air')
  })

  it('tells devices of exactly the articles that read otherwise', async () => {
    const before = (await getLogEnd()).cursor
    await merge()
    await renewNotedDocuments()
    const told = await topicsOnDevices(before)
    expect(told).toHaveLength(2)
    for (const topics of told) expect(topics).toContain('laut')
    for (const topics of told) expect(topics).not.toContain('samudra')
    const after = (await getLogEnd()).cursor
    await renewNotedDocuments()
    expect((await getLogEnd()).cursor).toBe(after)
  })

  it('refuses a topic that is gone', async () => {
    await merge()
    expect(await merge()).toEqual({ ok: false, error: 'not-found' })
  })
})

describe('a topic that is saved', () => {
  const text = (name: string) => ({ name, slug: name, description: '' })
  const words = (name: string): TopicWords => ({
    kind: 'subject',
    texts: { id: text(name), en: text(`${name}-en`) },
  })
  const saved = (id: string, name: string): TopicInput => ({
    id,
    base: words(id),
    mine: words(name),
  })
  const made = (id: string, name: string): TopicInput => ({ id, base: null, mine: words(name) })

  it('keeps its old address leading to the new one, and takes it back when it is used again', async () => {
    await publishedArticle({ articleId: 'one', topics: ['laut'] })
    await saveTopic(saved('laut', 'bahari'), act)
    expect((await getTopic({ locale: 'id', slug: 'laut' }))?.slug).toBe('bahari')
    expect(await saveTopic(made('baru', 'laut'), act)).toMatchObject({ ok: true, id: 'baru' })
    await publishedArticle({ articleId: 'two', topics: ['baru'] })
    expect((await getTopic({ locale: 'id', slug: 'laut' }))?.id).toBe('baru')
  })

  it('does not come back when somebody merged it since its form was opened', async () => {
    await publishedArticle({ articleId: 'one', topics: ['samudra'] })
    await merge()
    const late = saved('samudra', 'samudra')
    expect(await saveTopic(late, act)).toEqual({ ok: false, error: 'not-found' })
    expect(await getDeskTopic('samudra')).toBeUndefined()
    expect((await getTopic({ locale: 'id', slug: 'samudra' }))?.slug).toBe('laut')
  })

  it('is made once by a form that is sent twice', async () => {
    const form = made('baru', 'angin')
    expect(await saveTopic(form, act)).toMatchObject({ ok: true, id: 'baru' })
    expect(await saveTopic(form, act)).toMatchObject({ ok: true, id: 'baru' })
    expect(await listDeskTopics()).toHaveLength(3)
  })

  it('may not have the address of another', async () => {
    expect(await saveTopic(saved('samudra', 'laut'), act)).toEqual({
      ok: false,
      error: 'slug-taken',
      locales: ['id', 'en'],
    })
    expect((await listDeskTopics()).map((one) => one.texts.id.name)).toEqual(['laut', 'samudra'])
  })
  it('keeps what another form changed, and tells which words it took the place of', async () => {
    await saveTopic(made('baru', 'angin'), act)
    const base = words('angin')
    const describe = (locale: Locale, description: string) => {
      const told = { ...base.texts[locale], description }
      const mine = { ...base, texts: { ...base.texts, [locale]: told } }
      return saveTopic({ id: 'baru', base, mine }, act)
    }
    await describe('id', 'Dari barat.')
    expect(await describe('en', 'From the west.')).toMatchObject({ ok: true, replaced: [] })
    const both = { id: { description: 'Dari barat.' }, en: { description: 'From the west.' } }
    expect(await getDeskTopic('baru')).toMatchObject({ texts: both })
    expect(await describe('id', 'Dari timur.')).toMatchObject({
      words: { texts: { en: both.en } },
      replaced: ['Dari barat.'],
    })
    expect((await auditTrail()).at(-1)).toMatchObject({
      action: 'topic.save',
      details: {
        before: { texts: both },
        after: { texts: { id: { description: 'Dari timur.' } } },
      },
    })
  })
})
