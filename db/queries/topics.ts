import 'server-only'
import { and, asc, eq, exists, inArray, isNotNull } from 'drizzle-orm'
import type { Topic, TopicName } from '@/lib/shared/article/article'
import { type Locale, locales } from '@/lib/shared/locales'
import { connection } from '../connection'
import { articleTopics, topics, topicTexts } from '../schema'
import { findMovedList } from './list-addresses'

const columns = {
  id: topics.id,
  kind: topics.kind,
  slug: topicTexts.slug,
  name: topicTexts.name,
  description: topicTexts.description,
}

/**
 * The topic that a slug names, or once named, in any language: `slug` is the one of the language
 * asked for. A topic of which nothing is public yet is not told of: its name may be the news.
 */
export async function getTopic(query: {
  locale: Locale
  slug: string
}): Promise<Topic | undefined> {
  const { db } = connection()
  const [named] = await db
    .select({ id: topicTexts.topicId })
    .from(topicTexts)
    .where(and(inArray(topicTexts.locale, locales), eq(topicTexts.slug, query.slug)))
    .limit(1)
  const id = named?.id ?? (await findMovedList({ kind: 'topic', ...query }))
  if (!id) return undefined
  const [topic] = await db
    .select(columns)
    .from(topics)
    .innerJoin(topicTexts, eq(topicTexts.topicId, topics.id))
    .where(and(eq(topics.id, id), eq(topicTexts.locale, query.locale), exists(publicArticlesOn())))
  return topic
}

/** Topics that have at least one public article, by name. */
export function listTopics(locale: Locale): Promise<TopicName[]> {
  return connection()
    .db.select({ id: columns.id, kind: columns.kind, slug: columns.slug, name: columns.name })
    .from(topics)
    .innerJoin(topicTexts, eq(topicTexts.topicId, topics.id))
    .where(and(eq(topicTexts.locale, locale), exists(publicArticlesOn())))
    .orderBy(asc(topicTexts.name))
    .limit(500)
}

function publicArticlesOn() {
  return connection()
    .db.select({ one: articleTopics.topicId })
    .from(articleTopics)
    .where(and(eq(articleTopics.topicId, topics.id), isNotNull(articleTopics.listedAt)))
}
