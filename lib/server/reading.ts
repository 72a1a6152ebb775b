import 'server-only'
import { unstable_cache } from 'next/cache'
import { cache } from 'react'
import { getArticle } from '@/db/queries/articles'
import { listCorrections } from '@/db/queries/corrections'
import { listPins } from '@/db/queries/front-page'
import { getPublication, getSection } from '@/db/queries/publication'
import {
  listRelatedTeasers,
  listTeasers,
  listTeasersById,
  listTopicTeasers,
} from '@/db/queries/teasers'
import { getTopic, listTopics } from '@/db/queries/topics'
import type { Article, Teaser } from '@/lib/shared/article/article'

/** What a cached page was made of; revalidated by these names when it changes. */
export const tags = {
  /** Every list and every text: one publish changes any number of both. */
  edition: 'edition',
  /** The publication's name, sections and front page choices. */
  publication: 'publication',
} as const

/**
 * The queries that pages are made of, each asked once in a render and kept until its tag is
 * revalidated. A page that is made of them is kept and dropped with them.
 */
export const readPublication = kept('publication', getPublication, [tags.publication])
export const readPins = kept('pins', listPins, [tags.publication])
export const readArticle = kept('article', getArticle, [tags.edition])
export const readSection = kept('section', getSection, [tags.publication])
export const readTopic = kept('topic', getTopic, [tags.edition])
export const readTopics = kept('topics', listTopics, [tags.edition])
export const readTeasers = kept('teasers', listTeasers, [tags.edition])
export const readTeasersById = kept('teasers-by-id', listTeasersById, [tags.edition])
export const readTopicTeasers = kept('topic-teasers', listTopicTeasers, [tags.edition])
const readRelatedTeasers = kept('related', listRelatedTeasers, [tags.edition])
export const readCorrections = kept('corrections', listCorrections, [tags.edition])

const relatedCount = 4

/** What else to read after an article. */
export function readRelated({ articleId, locale, section, topics }: Article): Promise<Teaser[]> {
  const topicIds = topics.map((topic) => topic.id)
  const limit = relatedCount
  return readRelatedTeasers({ locale, articleId, sectionId: section?.id, topicIds, limit })
}

function kept<Query, Answer>(
  name: string,
  ask: (query: Query) => Promise<Answer>,
  tagged: readonly string[],
) {
  const askTagged = unstable_cache(
    async (question: string) => ({ answer: await ask(JSON.parse(question) as Query) }),
    [name],
    { tags: [...tagged], revalidate: false },
  )
  const askOnce = cache((question: string) => askTagged(question))
  return async (query: Query): Promise<Answer> => (await askOnce(JSON.stringify(query))).answer
}
