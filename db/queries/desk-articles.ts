import 'server-only'
import { and, eq, inArray, isNull, ne, or } from 'drizzle-orm'
import type {
  ArticleCreateAnswer,
  ArticleDiscardAnswer,
  ArticleFactsInput,
} from '@/lib/shared/api/desk/article'
import { type AllowedAct, isWithinReach } from '@/lib/shared/desk/act'
import { type FactsAnswer, mergeFacts } from '@/lib/shared/desk/facts-merge'
import { slugOf } from '@/lib/shared/desk/slug'
import type { Locale } from '@/lib/shared/locales'
import type { Transaction } from '../client'
import { connection } from '../connection'
import { draftRevisions, drafts, factDrafts, previews, reviewNotes } from '../desk-schema'
import { articles, articleTopics, editionTexts, images, sections, topics } from '../schema'
import { appendAuditIn } from './audit'
import { getFactsIn } from './facts-in-work'
import { tellFactsIn } from './facts-told'

/** Begins an article in the language that it is written in first. */
export function createDeskArticle(
  {
    articleId,
    sourceLocale,
    headline,
  }: { articleId: string; sourceLocale: Locale; headline: string },
  act: AllowedAct,
): Promise<ArticleCreateAnswer> {
  return connection().write(async (tx) => {
    const [there] = await tx
      .select({ createdBy: articles.createdBy })
      .from(articles)
      .where(eq(articles.id, articleId))
    if (there)
      return there.createdBy === act.actor.id
        ? { ok: true, articleId }
        : { ok: false, error: 'taken' }
    const key = { articleId, locale: sourceLocale }
    const begun = { standfirst: '', body: [], updatedAt: act.at }
    await tx.insert(articles).values({
      id: articleId,
      sourceLocale,
      createdAt: act.at,
      createdBy: act.actor.id,
    })
    await tx.insert(editionTexts).values({
      ...key,
      ...begun,
      headline: '',
      slug: articleId.toLowerCase(),
      words: 0,
      state: 'draft',
      version: 0,
    })
    await tx.insert(drafts).values({
      ...key,
      ...begun,
      headline,
      slug: slugOf(headline),
      rev: 1,
      choices: [],
      updatedBy: act.actor.id,
    })
    const target = `article:${articleId}/${sourceLocale}`
    await appendAuditIn(tx, act, { action: 'article.create', target, details: { headline } })
    return { ok: true, articleId }
  })
}

/**
 * Takes an article that was never public away, with every text and revision of it. Whoever may do so
 * to their own alone does it while nobody reviews it and nobody else wrote in it.
 */
export function discardArticle(articleId: string, act: AllowedAct): Promise<ArticleDiscardAnswer> {
  return connection().write(async (tx) => {
    const [article] = await tx.select().from(articles).where(eq(articles.id, articleId))
    if (!article) return { ok: false, error: 'no-article' }
    if (!isWithinReach(act, article)) return { ok: false, error: 'not-allowed' }
    const texts = await tx
      .select({
        headline: editionTexts.headline,
        version: editionTexts.version,
        stage: editionTexts.stage,
      })
      .from(editionTexts)
      .where(eq(editionTexts.articleId, articleId))
    if (texts.some(({ version }) => version > 0)) return { ok: false, error: 'was-public' }
    if (act.reach !== 'any') {
      if (texts.some(({ stage }) => stage !== 'draft')) return { ok: false, error: 'in-hand' }
      if (await hasWordsOfOthersIn(tx, articleId, act.actor))
        return { ok: false, error: 'others-words' }
    }
    const written = await tx
      .select({ headline: drafts.headline })
      .from(drafts)
      .where(eq(drafts.articleId, articleId))
    for (const table of [
      drafts,
      draftRevisions,
      factDrafts,
      reviewNotes,
      previews,
      articleTopics,
      editionTexts,
    ]) {
      await tx.delete(table).where(eq(table.articleId, articleId))
    }
    await tx.delete(articles).where(eq(articles.id, articleId))
    const headlines = [...written, ...texts].map(({ headline }) => headline).filter(Boolean)
    const target = `article:${articleId}`
    await appendAuditIn(tx, act, { action: 'article.discard', target, details: { headlines } })
    return { ok: true }
  })
}

/** Whether anybody else wrote in an article: in a save that was kept, or in a choice that is open. */
async function hasWordsOfOthersIn(
  tx: Transaction,
  articleId: string,
  { id, name }: AllowedAct['actor'],
): Promise<boolean> {
  const saves = await tx.$count(
    draftRevisions,
    and(
      eq(draftRevisions.articleId, articleId),
      or(isNull(draftRevisions.personId), ne(draftRevisions.personId, id)),
    ),
  )
  if (saves > 0) return true
  const now = await tx
    .select({ choices: drafts.choices, updatedBy: drafts.updatedBy })
    .from(drafts)
    .where(eq(drafts.articleId, articleId))
  return now.some(
    ({ choices, updatedBy }) => updatedBy !== id || choices.some((choice) => choice.by !== name),
  )
}

/** Saves facts in work, each as whoever changed it last has it. */
export function saveFacts(
  { articleId, base, mine, rev }: ArticleFactsInput,
  act: AllowedAct,
): Promise<FactsAnswer> {
  return connection().write(async (tx) => {
    const [article] = await tx.select().from(articles).where(eq(articles.id, articleId))
    if (!article) return { ok: false, error: 'no-article' }
    if (!isWithinReach(act, article)) return { ok: false, error: 'not-allowed' }
    if (!(await areKnownIn(tx, { base, mine }))) return { ok: false, error: 'unknown-name' }
    const before = await getFactsIn(tx, article)
    const by = before.rev === rev || before.by?.id === act.actor.id ? null : before.by
    const { facts, replaced } = mergeFacts(base, mine, before.facts)
    if (JSON.stringify(facts) === JSON.stringify(before.facts)) {
      return { ok: true, facts, rev: before.rev, by, replaced }
    }
    const values = { rev: before.rev + 1, facts, updatedAt: act.at, updatedBy: act.actor.id }
    await tx
      .insert(factDrafts)
      .values({ articleId, ...values })
      .onConflictDoUpdate({ target: factDrafts.articleId, set: values })
    await tellFactsIn(tx, articleId, { from: before.facts, to: facts }, act)
    return { ok: true, facts, rev: values.rev, by, replaced }
  })
}

/** Whether the section, the topics and the picture that a save sets exist: what it leaves may be gone. */
async function areKnownIn(
  tx: Transaction,
  { base, mine }: Pick<ArticleFactsInput, 'base' | 'mine'>,
): Promise<boolean> {
  const sectionId = mine.sectionId !== base.sectionId && mine.sectionId
  const leadImageId = mine.leadImageId !== base.leadImageId && mine.leadImageId
  const added = mine.topicIds.filter((id) => !base.topicIds.includes(id))
  const known = await Promise.all([
    sectionId ? tx.$count(sections, eq(sections.id, sectionId)) : 1,
    leadImageId ? tx.$count(images, eq(images.id, leadImageId)) : 1,
    added.length > 0 ? tx.$count(topics, inArray(topics.id, added)) : 0,
  ])
  return known[0] > 0 && known[1] > 0 && known[2] === new Set(added).size
}
