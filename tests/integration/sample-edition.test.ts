import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { connection } from '@/db/connection'
import { type ArticleAnswer, getArticle } from '@/db/queries/articles'
import { listCorrections } from '@/db/queries/corrections'
import { getPublication } from '@/db/queries/publication'
import { searchArticles } from '@/db/queries/search'
import { isEmptyDatabase } from '@/db/queries/setup'
import { listTeasers } from '@/db/queries/teasers'
import { listTopics } from '@/db/queries/topics'
import { editionTexts } from '@/db/schema'
import { sampleImages } from '@/db/seed/images/all'
import { seedSampleEdition } from '@/db/seed/sample-edition'
import { blockText } from '@/lib/shared/article/blocks'
import { countWords } from '@/lib/shared/article/reading-time'
import { type Locale, locales } from '@/lib/shared/locales'
import { noon } from '../support/articles'
import { useDatabase } from '../support/database'
import { makeMediaFolder, standInFor } from '../support/media'

useDatabase({ each: 'file', empty: true })

let folder = ''
const editions: { locale: Locale; answer: ArticleAnswer | undefined }[] = []

beforeAll(async () => {
  folder = await makeMediaFolder()
  vi.stubEnv('MEDIA_DIR', folder)
  for (const { svg } of sampleImages) await standInFor(svg, folder)
  await seedSampleEdition(noon, () => undefined)
  const texts = await connection()
    .db.select({ locale: editionTexts.locale, slug: editionTexts.slug })
    .from(editionTexts)
  for (const text of texts) {
    editions.push({ locale: text.locale, answer: await getArticle(text) })
  }
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const inState = (state: ArticleAnswer['state']) =>
  editions.flatMap(({ answer }) => (answer?.state === state ? [answer] : []))
const published = () =>
  editions.flatMap(({ answer }) => (answer?.state === 'published' ? [answer.article] : []))
const idsOf = (articles: readonly { articleId: string }[]) => [
  ...new Set(articles.map((article) => article.articleId)),
]

it('has nineteen articles, of which the newest is an hour old', async () => {
  expect(await isEmptyDatabase()).toBe(false)
  expect(editions).toHaveLength(37)
  const { teasers } = await listTeasers({ locale: 'id', limit: 50 })
  expect(teasers).toHaveLength(18)
  expect(teasers[0]).toMatchObject({ articleId: 'ankara', publishedAt: noon - 3_600_000 })
  expect(teasers.every((teaser) => teaser.publishedAt < noon && teaser.picture)).toBe(true)
})

it('has articles in all six sections', async () => {
  const { sections, leadArticleId } = await getPublication('id')
  expect(leadArticleId).toBe('ankara')
  expect(sections).toHaveLength(6)
  for (const { id } of sections) {
    const page = await listTeasers({ locale: 'id', sectionId: id, limit: 20 })
    expect(page.teasers.length).toBeGreaterThan(1)
  }
})

it('has one article in Indonesian alone', () => {
  const alone = published().filter((article) => !article.twin)
  expect(alone.map((article) => article.locale)).toEqual(['id'])
})

it('has one translation that is older than its source', () => {
  const stale = published().filter((article) => article.staleBlocks.length > 0)
  expect(stale.map((article) => article.locale)).toEqual(['en'])
})

it('has one article that was corrected, and says how in both languages', async () => {
  const corrected = published().filter((article) => article.corrections.length > 0)
  expect(idsOf(corrected)).toHaveLength(1)
  for (const locale of locales) {
    expect((await listCorrections({ locale, limit: 10 })).corrections).toHaveLength(1)
  }
})

it('has one article that was withdrawn, and says why', () => {
  const withdrawn = inState('withdrawn')
  expect(withdrawn).toHaveLength(2)
  for (const answer of withdrawn) {
    expect(answer).toMatchObject({ reason: expect.stringMatching(/.{20}/) })
  }
})

it('has articles of a length that people read', () => {
  for (const { articleId, locale, body } of published()) {
    const words = body.reduce((sum, block) => sum + countWords(blockText(block)), 0)
    expect.soft(words, `${articleId} (${locale})`).toBeGreaterThanOrEqual(200)
    expect.soft(words, `${articleId} (${locale})`).toBeLessThanOrEqual(450)
  }
})

it('shows every picture that an article names, with its words', () => {
  for (const { body, pictures, picture, articleId } of published()) {
    const named = body.flatMap((block) => (block.kind === 'image' ? [block.image] : []))
    const words = [picture, ...named.map((id) => pictures[id])].map((one) => one?.alt)
    expect.soft(words.every(Boolean), articleId).toBe(true)
  }
})

it('marks its own articles as samples, and the wire story as what it is', () => {
  const stories = published()
  const real = stories.filter((article) => !article.sample)
  expect(idsOf(real)).toEqual(['ankara'])
  expect(real[0]).toMatchObject({ source: 'Anadolu Agency', eventDate: '2020-06-15' })
})

it('can be searched and has topics in both languages', async () => {
  for (const locale of locales) {
    expect(await searchArticles({ locale, text: 'Libya Zarif', limit: 5 })).toHaveLength(1)
    expect((await listTopics(locale)).length).toBeGreaterThan(10)
  }
})
