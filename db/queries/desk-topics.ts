import 'server-only'
import { and, count, eq, inArray, ne } from 'drizzle-orm'
import type { DeskTopic, TopicAnswer, TopicInput, TopicWords } from '@/lib/shared/api/desk/topic'
import type { Act } from '@/lib/shared/desk/act'
import { mergeWords, replacedWords } from '@/lib/shared/desk/words-merge'
import { type Locale, locales } from '@/lib/shared/locales'
import type { Reader, Transaction } from '../client'
import { connection } from '../connection'
import { articleTopics, topics, topicTexts } from '../schema'
import { appendAuditIn } from './audit'
import { noteRenewalsOfTopicIn } from './document-renewals'
import { claimAddressIn, keepOldAddressIn } from './list-addresses'

/** Every topic with its names in both languages, those with most articles first. */
export async function listDeskTopics(): Promise<DeskTopic[]> {
  const { db } = connection()
  const [all, counts] = await Promise.all([
    listTopicsIn(db),
    db
      .select({ id: articleTopics.topicId, articles: count() })
      .from(articleTopics)
      .groupBy(articleTopics.topicId),
  ])
  const byId = new Map(counts.map((row) => [row.id, row.articles]))
  return all
    .map((topic) => ({ ...topic, articles: byId.get(topic.id) ?? 0 }))
    .sort((a, b) => b.articles - a.articles || a.texts.id.name.localeCompare(b.texts.id.name))
}

/** One topic as the desk has it. */
export async function getDeskTopic(id: string): Promise<DeskTopic | undefined> {
  const { db } = connection()
  const [topic] = await listTopicsIn(db, id)
  if (!topic) return undefined
  const [used] = await db
    .select({ articles: count() })
    .from(articleTopics)
    .where(eq(articleTopics.topicId, id))
  return { ...topic, articles: used?.articles ?? 0 }
}

/** Makes a topic, or changes it; an address that it had leads to the one that it has. */
export function saveTopic({ id, base, mine }: TopicInput, act: Act): Promise<TopicAnswer> {
  return connection().write(async (tx) => {
    const [kept] = await listTopicsIn(tx, id)
    if (!kept && base) return { ok: false, error: 'not-found' }
    const before = kept && { kind: kept.kind, texts: kept.texts }
    const words = before && base ? mergeWords(base, mine, before) : mine
    const { kind, texts } = words
    const taken = await takenLocalesIn(tx, id, words)
    if (taken.length > 0) return { ok: false, error: 'slug-taken', locales: taken }
    await tx
      .insert(topics)
      .values({ id, kind })
      .onConflictDoUpdate({ target: topics.id, set: { kind } })
    for (const locale of locales) {
      const { slug } = texts[locale]
      await tx
        .insert(topicTexts)
        .values({ topicId: id, locale, ...texts[locale] })
        .onConflictDoUpdate({ target: [topicTexts.topicId, topicTexts.locale], set: texts[locale] })
      await claimAddressIn(tx, { kind: 'topic', locale, slug })
      const old = before?.texts[locale].slug
      if (old && old !== slug) await keepOldAddressIn(tx, { kind: 'topic', locale, slug: old }, id)
    }
    await noteRenewalsOfTopicIn(tx, id)
    await appendAuditIn(tx, act, {
      action: 'topic.save',
      target: `topic:${id}`,
      details: before ? { before, after: words } : { after: words },
    })
    const replaced = before && base ? replacedWords(base.texts, mine.texts, before.texts) : []
    return { ok: true, id, words, replaced }
  })
}

export async function listTopicsIn(db: Reader, id?: string) {
  const rows = await db
    .select({ topic: topics, text: topicTexts })
    .from(topics)
    .innerJoin(topicTexts, eq(topicTexts.topicId, topics.id))
    .where(id === undefined ? undefined : eq(topics.id, id))
  const byId = new Map<string, Omit<DeskTopic, 'articles'>>()
  const none = { name: '', slug: '', description: '' }
  for (const { topic, text } of rows) {
    const { name, slug, description } = text
    const known = byId.get(topic.id)?.texts ?? { id: none, en: none }
    const texts = { ...known, [text.locale]: { name, slug, description } }
    byId.set(topic.id, { ...topic, texts })
  }
  return [...byId.values()]
}

async function takenLocalesIn(
  tx: Transaction,
  id: string,
  { texts }: TopicWords,
): Promise<Locale[]> {
  const slugs = locales.map((locale) => texts[locale].slug)
  const rows = await tx
    .select({ locale: topicTexts.locale, slug: topicTexts.slug })
    .from(topicTexts)
    .where(and(inArray(topicTexts.slug, slugs), ne(topicTexts.topicId, id)))
  return locales.filter((locale) =>
    rows.some((row) => row.locale === locale && row.slug === texts[locale].slug),
  )
}
