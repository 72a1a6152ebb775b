import { expect, it } from 'vitest'
import { getArticle } from '@/db/queries/articles'
import { getSection } from '@/db/queries/publication'
import { publishEdition, withdrawEdition } from '@/db/queries/publishing'
import { getTopic } from '@/db/queries/topics'
import {
  draftArticle,
  noon,
  paragraphs,
  publishedArticle,
  textOf,
  topic,
} from '../support/articles'
import { useDatabase } from '../support/database'

useDatabase()

const story = {
  articleId: 'garam',
  id: { slug: 'garam', headline: 'Garam', body: ['Satu.', 'Dua.', 'Tiga.'] },
  en: { slug: 'salt', headline: 'Salt', body: ['One.', 'Two.', 'Three.'] },
}

const staleBlocks = async () => {
  const answer = await getArticle({ locale: 'en', slug: 'salt' })
  return answer?.state === 'published' ? answer.article.staleBlocks : undefined
}

it('an article in one language alone leads readers of the other to it', async () => {
  await publishedArticle({ ...story, en: false })
  expect(await getArticle({ locale: 'en', slug: 'garam' })).toEqual({
    state: 'untranslated',
    articleId: 'garam',
    original: { locale: 'id', slug: 'garam', headline: 'Garam', standfirst: 'Satu kalimat.' },
  })
})

it('a translation that is only a draft counts as none', async () => {
  await draftArticle(story)
  await publishEdition({ articleId: 'garam', locale: 'id' }, { kind: 'published' }, noon)
  const answer = await getArticle({ locale: 'en', slug: 'garam' })
  expect(answer).toMatchObject({ state: 'untranslated' })
  expect(await getArticle({ locale: 'en', slug: 'salt' })).toBeUndefined()
  const source = await getArticle({ locale: 'id', slug: 'garam' })
  expect(source).toMatchObject({ article: { twin: undefined } })
})

it('the address of one language leads to the address of the other', async () => {
  await publishedArticle(story)
  const moved = { state: 'moved', slug: 'salt' }
  expect(await getArticle({ locale: 'en', slug: 'garam' })).toEqual(moved)
  const answer = await getArticle({ locale: 'en', slug: 'salt' })
  expect(answer).toMatchObject({
    article: { locale: 'en', twin: { locale: 'id', slug: 'garam', headline: 'Garam' } },
  })
})

it('the address of a withdrawn article says so in the language that it never had', async () => {
  await publishedArticle({ ...story, en: false })
  await withdrawEdition({ articleId: 'garam', locale: 'id' }, 'Keliru.', noon)
  const answer = await getArticle({ locale: 'en', slug: 'garam' })
  expect(answer).toMatchObject({ state: 'withdrawn', reason: 'Keliru.' })
})

it('two articles may share an address when their languages differ', async () => {
  await publishedArticle({ articleId: 'a', id: { slug: 'data', headline: 'Satu' }, en: false })
  await publishedArticle({ articleId: 'b', id: false, en: { slug: 'data', headline: 'Two' } })
  const [id, en] = await Promise.all([
    getArticle({ locale: 'id', slug: 'data' }),
    getArticle({ locale: 'en', slug: 'data' }),
  ])
  expect(id).toMatchObject({ article: { articleId: 'a' } })
  expect(en).toMatchObject({ article: { articleId: 'b' } })
})

it('an address that nobody had leads nowhere', async () => {
  expect(await getArticle({ locale: 'id', slug: 'tidak-ada' })).toBeUndefined()
})

it('a fresh translation is not stale', async () => {
  await publishedArticle(story)
  expect(await staleBlocks()).toEqual([])
})

it('a translation is stale exactly in the blocks whose source has changed', async () => {
  await publishedArticle(story)
  const key = { articleId: 'garam', locale: 'id' } as const
  const changed = paragraphs(['Satu.', 'Dua, dan setengah.', 'Tiga.'], 'id')
  await publishEdition(key, { kind: 'updated' }, noon, { ...textOf(story, 'id'), body: changed })
  expect(await staleBlocks()).toEqual(['t2'])
  const without = changed.slice(0, 2)
  await publishEdition(key, { kind: 'updated' }, noon, { ...textOf(story, 'id'), body: without })
  expect(await staleBlocks()).toEqual(['t2', 't3'])
})

it('a translation is fresh again when its source is as it was', async () => {
  await publishedArticle(story)
  const key = { articleId: 'garam', locale: 'id' } as const
  const text = textOf(story, 'id')
  const changed = paragraphs(['Nol.', 'Dua.', 'Tiga.'], 'id')
  await publishEdition(key, { kind: 'updated' }, noon, { ...text, body: changed })
  expect(await staleBlocks()).toEqual(['t1'])
  await publishEdition(key, { kind: 'updated' }, noon, text)
  expect(await staleBlocks()).toEqual([])
})

it('a translation says how much of its source is newer than it', async () => {
  await publishedArticle(story)
  const key = { articleId: 'garam', locale: 'id' } as const
  const untold = async (locale: 'id' | 'en', slug: string) => {
    const answer = await getArticle({ locale, slug })
    return answer?.state === 'published' ? answer.article.untoldParts : undefined
  }
  expect(await untold('en', 'salt')).toBe(0)
  const body = paragraphs(['Satu.', 'Dua.', 'Tiga.', 'Empat.'], 'id')
  const text = { ...textOf(story, 'id'), headline: 'Garam lagi', body }
  await publishEdition(key, { kind: 'updated' }, noon + 1, text)
  expect(await untold('en', 'salt')).toBe(2)
  expect(await untold('id', 'garam')).toBe(0)
  // Whoever publishes the translation again has seen what there is.
  const twin = { articleId: 'garam', locale: 'en' } as const
  await publishEdition(twin, { kind: 'updated' }, noon + 2, textOf(story, 'en'))
  expect(await untold('en', 'salt')).toBe(0)
})

it('a source is never stale against its own translation', async () => {
  await publishedArticle(story)
  const key = { articleId: 'garam', locale: 'en' } as const
  await publishEdition(key, { kind: 'updated' }, noon, textOf(story, 'en'))
  const source = await getArticle({ locale: 'id', slug: 'garam' })
  expect(source).toMatchObject({ article: { staleBlocks: [] } })
})

it('sections and topics answer to their address in either language', async () => {
  await topic('laut')
  await publishedArticle({ articleId: 'bakau', topics: ['laut'] })
  expect(await getSection({ locale: 'en', slug: 'ekonomi' })).toEqual({
    id: 'ekonomi',
    slug: 'economy',
    name: 'Economy',
  })
  expect(await getSection({ locale: 'id', slug: 'economy' })).toMatchObject({ slug: 'ekonomi' })
  expect(await getSection({ locale: 'id', slug: 'cuaca' })).toBeUndefined()
  expect(await getTopic({ locale: 'en', slug: 'laut' })).toMatchObject({ slug: 'laut-en' })
  expect(await getTopic({ locale: 'en', slug: 'gunung' })).toBeUndefined()
})

it('a topic of which nothing is public yet is not told of', async () => {
  await topic('laut')
  await draftArticle({ articleId: 'bakau', topics: ['laut'] })
  expect(await getTopic({ locale: 'id', slug: 'laut' })).toBeUndefined()
})
