import 'server-only'
import { and, count, eq, inArray, sql } from 'drizzle-orm'
import type { TopicMergeAnswer } from '@/lib/shared/api/desk/topic'
import type { Act } from '@/lib/shared/desk/act'
import type { Facts } from '@/lib/shared/desk/draft'
import { locales } from '@/lib/shared/locales'
import type { Transaction } from '../client'
import { connection } from '../connection'
import { factDrafts } from '../desk-schema'
import { articleTopics, topics, topicTexts } from '../schema'
import { appendAuditIn } from './audit'
import { listTopicsIn } from './desk-topics'
import { noteRenewalsOfTopicIn } from './document-renewals'
import { keepOldAddressIn, redirectAddressesIn } from './list-addresses'

/** How many articles have both of two topics: after a merge they have one. */
export async function countSharedArticles(from: string, into: string): Promise<number> {
  const { db } = connection()
  const theirs = db
    .select({ id: articleTopics.articleId })
    .from(articleTopics)
    .where(eq(articleTopics.topicId, into))
  const [row] = await db
    .select({ count: count() })
    .from(articleTopics)
    .where(and(eq(articleTopics.topicId, from), inArray(articleTopics.articleId, theirs)))
  return row?.count ?? 0
}

/** Makes two topics one: articles move, the addresses of `from` lead to `into`. */
export function mergeTopics(
  { from, into }: { from: string; into: string },
  act: Act,
): Promise<TopicMergeAnswer> {
  return connection().write(async (tx) => {
    const [merged] = await listTopicsIn(tx, from)
    const [kept] = await listTopicsIn(tx, into)
    if (!merged || !kept) return { ok: false, error: 'not-found' }
    await noteRenewalsOfTopicIn(tx, from)
    const moved = await moveArticlesIn(tx, from, into)
    await renameInDraftsIn(tx, from, into)
    await redirectAddressesIn(tx, { kind: 'topic', from, into })
    for (const locale of locales) {
      const { slug } = merged.texts[locale]
      // Where both have one address in different languages, it stays the one of the topic that is kept.
      if (slug && slug !== kept.texts[locale].slug)
        await keepOldAddressIn(tx, { kind: 'topic', locale, slug }, into)
    }
    await tx.delete(topicTexts).where(eq(topicTexts.topicId, from))
    await tx.delete(topics).where(eq(topics.id, from))
    await appendAuditIn(tx, act, {
      action: 'topic.merge',
      target: `topic:${into}`,
      details: { from, moved, texts: merged.texts },
    })
    return { ok: true, moved }
  })
}

async function moveArticlesIn(tx: Transaction, from: string, into: string): Promise<number> {
  const moved = await tx.run(sql`
    insert or ignore into article_topics (article_id, topic_id, listed_at)
    select article_id, ${into}, listed_at from article_topics where topic_id = ${from}
  `)
  await tx.delete(articleTopics).where(eq(articleTopics.topicId, from))
  return moved.rowsAffected
}

/** Facts in work name topics too. */
async function renameInDraftsIn(tx: Transaction, from: string, into: string): Promise<void> {
  const rows = await tx
    .select()
    .from(factDrafts)
    .where(
      sql`exists (select 1 from json_each(${factDrafts.facts}, '$.topicIds') where value = ${from})`,
    )
  for (const { articleId, rev, facts } of rows) {
    const topicIds = [...new Set(facts.topicIds.map((id) => (id === from ? into : id)))]
    const renamed: Facts = { ...facts, topicIds }
    await tx
      .update(factDrafts)
      .set({ facts: renamed, rev: rev + 1 })
      .where(eq(factDrafts.articleId, articleId))
  }
}
