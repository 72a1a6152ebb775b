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
import { printingOf, type Tag } from './printing'

/**
 * The queries that pages are made of, each asked once in a render and kept until there is a
 * new printing of its tag. A page that is made of them is kept and dropped with them.
 */
export const readPublication = kept('publication', getPublication, 'publication')
export const readPins = kept('pins', listPins, 'publication')
export const readArticle = kept('article', getArticle, 'edition')
export const readSection = kept('section', getSection, 'publication')
export const readTopic = kept('topic', getTopic, 'edition')
export const readTopics = kept('topics', listTopics, 'edition')
export const readTeasers = kept('teasers', listTeasers, 'edition')
export const readTeasersById = kept('teasers-by-id', listTeasersById, 'edition')
export const readTopicTeasers = kept('topic-teasers', listTopicTeasers, 'edition')
const readRelatedTeasers = kept('related', listRelatedTeasers, 'edition')
export const readCorrections = kept('corrections', listCorrections, 'edition')

const relatedCount = 4

/** What else to read after an article. */
export function readRelated({ articleId, locale, section, topics }: Article): Promise<Teaser[]> {
  const topicIds = topics.map((topic) => topic.id)
  const limit = relatedCount
  return readRelatedTeasers({ locale, articleId, sectionId: section?.id, topicIds, limit })
}

function kept<Query, Answer>(name: string, ask: (query: Query) => Promise<Answer>, tag: Tag) {
  const answer = async (question: string) => ({ answer: await ask(JSON.parse(question) as Query) })
  const askPrinting = (printing: string, question: string) =>
    unstable_cache(answer, [name, printing], { tags: [printing], revalidate: false })(question)
  const askOnce = cache((question: string) => askPrinting(printingOf(tag), question))
  return async (query: Query): Promise<Answer> => (await askOnce(JSON.stringify(query))).answer
}
