import 'server-only'
import type { ParagraphBlock } from '@/lib/shared/article/blocks'
import { countWords } from '@/lib/shared/article/reading-time'
import { alignByPosition } from '@/lib/shared/article/translation'
import { type Locale, locales } from '@/lib/shared/locales'
import type { Transaction } from '../client'
import { connection } from '../connection'
import { keepMissingDocuments } from '../queries/documents'
import { addToSearch } from '../queries/search-index'
import { isEmptyDatabase, savePublication } from '../queries/setup'
import {
  articles,
  articleTopics,
  changes,
  editionTexts,
  revisions,
  topics,
  topicTexts,
} from '../schema'
import { englishWords, indonesianWords } from './corpus-words'
import { samplePublication } from './publication'

const batch = 500
const paragraphCount = 5
const wordsInParagraph = 45
const topicCount = 200
const minute = 60_000
/** The corpus is the same on every day and machine. */
const newest = Date.UTC(2026, 0, 1)

/**
 * Fills the database with so many bilingual articles, the same ones every time, for measurements.
 * `tell` hears how many there are after every ten thousand.
 */
export async function generateCorpus(count: number, tell: (done: number) => void): Promise<void> {
  if (await isEmptyDatabase()) await savePublication(samplePublication)
  const { write } = connection()
  await write(createTopics)
  for (let from = 0; from < count; from += batch) {
    const until = Math.min(count, from + batch)
    await write((tx) => createArticles(tx, from, until))
    if (until % 10_000 === 0 || until === count) tell(until)
  }
  await keepMissingDocuments(connection())
}

async function createTopics(tx: Transaction): Promise<void> {
  for (let index = 0; index < topicCount; index++) {
    const id = `corpus-topic-${index}`
    await tx.insert(topics).values({ id, kind: 'subject' })
    for (const locale of locales) {
      const text = { slug: id, name: `Topic ${index}`, description: 'A topic of the corpus.' }
      await tx.insert(topicTexts).values({ topicId: id, locale, ...text })
    }
  }
}

async function createArticles(tx: Transaction, from: number, until: number): Promise<void> {
  const stories = Array.from({ length: until - from }, (_, index) => makeStory(from + index))
  await tx.insert(articles).values(stories.map((story) => story.article))
  await tx.insert(articleTopics).values(stories.flatMap((story) => story.topics))
  const editions = stories.flatMap((story) => story.editions)
  const kept = await tx
    .insert(editionTexts)
    .values(editions)
    .returning({ id: editionTexts.id, slug: editionTexts.slug, locale: editionTexts.locale })
  const ids = new Map(kept.map((row) => [`${row.locale} ${row.slug}`, row.id]))
  await tx.insert(revisions).values(
    editions.map(({ articleId, locale, version, slug, headline, standfirst, body, updatedAt }) => ({
      articleId,
      locale,
      version,
      slug,
      headline,
      standfirst,
      body,
      at: updatedAt,
    })),
  )
  await tx.insert(changes).values(
    editions.map(({ articleId, locale, version, updatedAt }) => ({
      articleId,
      locale,
      version,
      kind: 'published' as const,
      at: updatedAt,
    })),
  )
  const texts = editions.flatMap(({ locale, slug, headline, standfirst, body }) => {
    const id = ids.get(`${locale} ${slug}`)
    return id === undefined ? [] : [{ id, locale, headline, standfirst, body, place: null }]
  })
  await addToSearch(tx, texts)
}

/** One article of the corpus with its texts, as they are inserted. */
export function makeStory(index: number) {
  const random = seeded(index + 1)
  const articleId = `corpus-${index}`
  const at = newest - index * minute
  const sections = samplePublication.sections
  const source = makeBody(random, 'id')
  const bodies = { id: source, en: alignByPosition(makeBody(random, 'en'), source) }
  return {
    article: {
      id: articleId,
      sectionId: sections[index % sections.length]?.id ?? null,
      sourceLocale: 'id' as const,
      createdAt: at,
      listedAt: at,
    },
    topics: [index % topicCount, (index * 7 + 3) % topicCount]
      .filter((topic, place, all) => all.indexOf(topic) === place)
      .map((topic) => ({ articleId, topicId: `corpus-topic-${topic}`, listedAt: at })),
    editions: locales.map((locale) => {
      const body = bodies[locale]
      return {
        articleId,
        locale,
        slug: articleId,
        headline: sentence(random, locale, 8),
        standfirst: sentence(random, locale, 18),
        body,
        words: body.reduce((sum, block) => sum + countWords(block.text[0]?.text ?? ''), 0),
        state: 'published' as const,
        stage: 'published' as const,
        version: 1,
        publishedAt: at,
        updatedAt: at,
      }
    }),
  }
}

function makeBody(random: () => number, locale: Locale): ParagraphBlock[] {
  return Array.from({ length: paragraphCount }, (_, index) => ({
    kind: 'paragraph',
    id: `${locale === 'id' ? 's' : 't'}${index + 1}`,
    text: [{ text: `${sentence(random, locale, wordsInParagraph)}.` }],
  }))
}

function sentence(random: () => number, locale: Locale, length: number): string {
  const vocabulary = locale === 'id' ? indonesianWords : englishWords
  // Squared: few words are common and most are rare, as in any language.
  const pick = () => vocabulary[Math.floor(random() ** 2 * vocabulary.length)] ?? ''
  const text = Array.from({ length }, pick).join(' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Mulberry32: small, fast and the same everywhere. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
