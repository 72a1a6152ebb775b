import { beforeEach, describe, expect, it } from 'vitest'
import { listCorrections } from '@/db/queries/corrections'
import { getPublication } from '@/db/queries/publication'
import { publishEdition, withdrawEdition } from '@/db/queries/publishing'
import { setLeadArticle } from '@/db/queries/setup'
import {
  type ListPosition,
  listRelatedTeasers,
  listTeasers,
  listTopicTeasers,
  type TeaserPage,
} from '@/db/queries/teasers'
import {
  type CorrectionPosition,
  correctionToken,
  pageToken,
  parseCorrectionToken,
  parsePageToken,
} from '@/lib/shared/page-token'
import { minute, noon, publishedArticle, topic } from '../support/articles'
import { useDatabase } from '../support/database'

useDatabase()
beforeEach(() => topic('laut'))

const names = (length: number) => Array.from({ length }, (_, index) => `a${index}`)
const idsOf = (page: TeaserPage) => page.teasers.map((teaser) => teaser.articleId)

/** Turns the pages of a list as a reader does, by the tokens in their addresses. */
async function turnPages(
  list: (after: ListPosition | undefined) => Promise<TeaserPage>,
  betweenPages: () => Promise<void> = async () => undefined,
): Promise<string[]> {
  const seen: string[] = []
  let after: ListPosition | undefined
  do {
    const page = await list(after)
    seen.push(...idsOf(page))
    after = page.next && parsePageToken(pageToken(page.next))
    await betweenPages()
  } while (after)
  return seen
}

describe('turning the pages of a list', () => {
  it.each(['paper', 'section', 'topic'])(
    'shows each article of a %s once, newest first, though others arrive',
    async (kind) => {
      for (const [index, articleId] of names(7).entries()) {
        const at = noon - index * minute
        await publishedArticle({ articleId, at, en: false, topics: ['laut'] })
      }
      let arrived = 0
      const list = (after: ListPosition | undefined) =>
        kind === 'topic'
          ? listTopicTeasers({ locale: 'id', topicId: 'laut', after, limit: 3 })
          : listTeasers({
              locale: 'id',
              ...(kind === 'section' && { sectionId: 'dunia' }),
              after,
              limit: 3,
            })
      const seen = await turnPages(list, async () => {
        const articleId = `new${arrived++}`
        await publishedArticle({
          articleId,
          at: noon + arrived * minute,
          en: false,
          topics: ['laut'],
        })
      })
      expect(seen).toEqual(names(7))
      expect(arrived).toBe(3)
    },
  )

  it('shows each article once when all came at the same moment', async () => {
    for (const articleId of names(7)) await publishedArticle({ articleId, en: false })
    const seen = await turnPages((after) => listTeasers({ locale: 'id', after, limit: 2 }))
    expect(seen).toEqual(names(7).reverse())
  })

  it('ends without an empty page when the last page is full', async () => {
    for (const articleId of names(4)) await publishedArticle({ articleId, en: false })
    const first = await listTeasers({ locale: 'id', limit: 2 })
    const second = await listTeasers({ locale: 'id', after: first.next, limit: 2 })
    expect(second.teasers).toHaveLength(2)
    expect(second.next).toBeUndefined()
  })
})

describe('a list', () => {
  it('shows an article in the other language, and says so, when that is all there is', async () => {
    await publishedArticle({ articleId: 'both', id: { headline: 'Dua' }, en: { headline: 'Both' } })
    await publishedArticle({
      articleId: 'one',
      at: noon + minute,
      id: { headline: 'Satu' },
      en: false,
    })
    const { teasers } = await listTeasers({ locale: 'en', limit: 5 })
    expect(teasers.map(({ headline, locale }) => [headline, locale])).toEqual([
      ['Satu', 'id'],
      ['Both', 'en'],
    ])
    expect(teasers[0]?.section?.name).toBe('World')
    // A feed in English is made of those that are in English.
    expect(teasers.filter((teaser) => teaser.locale === 'en')).toHaveLength(1)
  })

  it('shows the other language once this one was withdrawn', async () => {
    await publishedArticle({ articleId: 'a', id: { headline: 'Dua' }, en: { headline: 'Both' } })
    await withdrawEdition({ articleId: 'a', locale: 'en' }, 'Wrong.', noon)
    const { teasers } = await listTeasers({ locale: 'en', limit: 5 })
    expect(teasers).toMatchObject([{ headline: 'Dua', locale: 'id' }])
  })

  it('keeps an article in its place when it is corrected', async () => {
    await publishedArticle({ articleId: 'old', at: noon - minute, en: false })
    await publishedArticle({ articleId: 'new', en: false })
    const how = { kind: 'corrected', note: 'Keliru.' } as const
    await publishEdition({ articleId: 'old', locale: 'id' }, how, noon + minute)
    expect(idsOf(await listTeasers({ locale: 'id', limit: 5 }))).toEqual(['new', 'old'])
  })

  it('of a section has only the articles of that section', async () => {
    await publishedArticle({ articleId: 'a', en: false })
    await publishedArticle({ articleId: 'b', en: false, facts: { sectionId: 'budaya' } })
    const page = await listTeasers({ locale: 'id', sectionId: 'budaya', limit: 5 })
    expect(idsOf(page)).toEqual(['b'])
  })

  it('of a paper without articles is empty', async () => {
    expect(await listTeasers({ locale: 'id', limit: 5 })).toEqual({ teasers: [], next: undefined })
  })
})

describe('what else to read', () => {
  const related = async (articleId: string, topicIds: readonly string[], limit = 3) => {
    const teasers = await listRelatedTeasers({
      locale: 'id',
      articleId,
      sectionId: 'dunia',
      topicIds,
      limit,
    })
    return teasers.map((teaser) => teaser.articleId)
  }

  it('is first what shares most topics, then the newest of the section, and never the article itself', async () => {
    await topic('hutan')
    const articles = [
      ['self', 0, ['laut', 'hutan']],
      ['one-topic', 1, ['laut']],
      ['two-topics', 2, ['laut', 'hutan']],
      ['same-section', 3, []],
      ['older', 4, []],
    ] as const
    for (const [articleId, age, topics] of articles) {
      await publishedArticle({ articleId, at: noon - age * minute, en: false, topics })
    }
    expect(await related('self', ['laut', 'hutan'])).toEqual([
      'two-topics',
      'one-topic',
      'same-section',
    ])
    expect(await related('older', [], 2)).toEqual(['self', 'one-topic'])
  })

  it('is nothing when the article is alone', async () => {
    await publishedArticle({ articleId: 'self', en: false, topics: ['laut'] })
    expect(await related('self', ['laut'])).toEqual([])
  })
})

describe('the list of corrections', () => {
  it('has the newest first, in one language, without those of withdrawn articles', async () => {
    for (const articleId of ['a', 'b', 'c']) await publishedArticle({ articleId })
    const correct = (articleId: string, locale: 'id' | 'en', note: string, at: number) =>
      publishEdition({ articleId, locale }, { kind: 'corrected', note }, at)
    await correct('a', 'id', 'pertama', noon + minute)
    await correct('b', 'id', 'kedua', noon + 2 * minute)
    await correct('b', 'id', 'ketiga', noon + 2 * minute)
    await correct('b', 'en', 'in English', noon + 3 * minute)
    await correct('c', 'id', 'ditarik', noon + 4 * minute)
    await withdrawEdition({ articleId: 'c', locale: 'id' }, 'Keliru.', noon + 5 * minute)
    const all = await listCorrections({ locale: 'id', limit: 10 })
    expect(all.corrections.map(({ note }) => note)).toEqual(['ketiga', 'kedua', 'pertama'])
    expect(all.next).toBeUndefined()
    const english = await listCorrections({ locale: 'en', limit: 10 })
    expect(english.corrections).toMatchObject([{ note: 'in English', headline: 'Kabar b (en)' }])

    // One page after another, also between two of one moment, though others arrive.
    const seen: string[] = []
    let after: CorrectionPosition | undefined
    do {
      const page = await listCorrections({ locale: 'id', after, limit: 1 })
      seen.push(...page.corrections.map(({ note }) => note))
      after = page.next && parseCorrectionToken(correctionToken(page.next))
      await correct('a', 'id', 'tiba', noon + 9 * minute)
    } while (after)
    expect(seen).toEqual(['ketiga', 'kedua', 'pertama'])
  })
})

describe('the publication', () => {
  it('has its sections in order and the article that was chosen to lead', async () => {
    await publishedArticle({ articleId: 'a' })
    await setLeadArticle('a')
    const publication = await getPublication('en')
    expect(publication.leadArticleId).toBe('a')
    expect(publication.sections.map((section) => section.name)).toEqual([
      'World',
      'National',
      'Economy',
      'Technology',
      'Sport',
      'Culture',
    ])
    await setLeadArticle(null)
    expect((await getPublication('en')).leadArticleId).toBeUndefined()
  })
})
