import { beforeEach, describe, expect, it } from 'vitest'
import { listArticlesBySlug } from '@/db/queries/article-status'
import { getArticle } from '@/db/queries/articles'
import { publishEdition, withdrawEdition } from '@/db/queries/publishing'
import { draftArticle, noon, publishedArticle, textOf } from '../support/articles'
import { useDatabase } from '../support/database'

useDatabase()

const story = { articleId: 'bakau', id: { slug: 'bakau' }, en: { slug: 'mangroves' } }

beforeEach(() => publishedArticle(story))

async function move(articleId: string, locale: 'id' | 'en', slug: string) {
  const text = { ...textOf({ articleId }, locale), slug }
  await publishEdition({ articleId, locale }, { kind: 'updated' }, noon, text)
}

const at = (slug: string, locale: 'id' | 'en' = 'id') => getArticle({ locale, slug })

describe('an address that was public', () => {
  it('leads to where its article is now, over any number of moves', async () => {
    await move('bakau', 'id', 'hutan-bakau')
    await move('bakau', 'id', 'hutan-bakau-pulih')
    const now = { state: 'moved', slug: 'hutan-bakau-pulih' }
    expect(await at('bakau')).toEqual(now)
    expect(await at('hutan-bakau')).toEqual(now)
    expect(await at('hutan-bakau-pulih')).toMatchObject({ state: 'published' })
  })

  it('leads there from the other language and for copies on devices too', async () => {
    await move('bakau', 'id', 'hutan-bakau')
    expect(await at('bakau', 'en')).toEqual({ state: 'moved', slug: 'mangroves' })
    const asked = [{ locale: 'id', slug: 'bakau' }] as const
    expect(await listArticlesBySlug(asked)).toEqual([
      { locale: 'id', slug: 'bakau', articleId: 'bakau' },
    ])
  })

  it('is the article’s own again when it comes back to it', async () => {
    await move('bakau', 'id', 'hutan')
    await move('bakau', 'id', 'bakau')
    expect(await at('bakau')).toMatchObject({ state: 'published' })
    expect(await at('hutan')).toEqual({ state: 'moved', slug: 'bakau' })
  })

  it('belongs to the article that has it now, and to the last that had it after that', async () => {
    await move('bakau', 'id', 'hutan')
    const other = { articleId: 'tambak', id: { slug: 'bakau' }, en: false } as const
    await draftArticle(other)
    expect(await at('bakau')).toEqual({ state: 'moved', slug: 'hutan' })
    await publishEdition({ articleId: 'tambak', locale: 'id' }, { kind: 'published' }, noon)
    expect(await at('bakau')).toMatchObject({ article: { articleId: 'tambak' } })
    await move('tambak', 'id', 'tambak')
    expect(await at('bakau')).toEqual({ state: 'moved', slug: 'tambak' })
  })

  it('leads to the notice of an article that was withdrawn', async () => {
    await move('bakau', 'id', 'hutan')
    await withdrawEdition({ articleId: 'bakau', locale: 'id' }, 'Keliru.', noon)
    expect(await at('bakau')).toEqual({ state: 'moved', slug: 'hutan' })
    expect(await at('hutan')).toMatchObject({ state: 'withdrawn' })
  })

  it('comes before the same word as an address of the other language', async () => {
    await publishedArticle({ articleId: 'lain', id: false, en: { slug: 'bakau' } })
    await move('bakau', 'id', 'hutan')
    expect(await at('bakau')).toEqual({ state: 'moved', slug: 'hutan' })
  })
})
