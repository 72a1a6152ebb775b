import 'server-only'
import { type Actor, isWithinReach } from '@/lib/shared/desk/act'
import { reachOf } from '@/lib/shared/desk/permissions'
import type { StageText, StageView } from '@/lib/shared/desk/stage-text'
import { type Locale, otherLocale } from '@/lib/shared/locales'
import type { Reader } from '../client'
import { connection } from '../connection'
import { listReviewNotes } from './approvals'
import { listDeadLinks } from './dead-links'
import { type ArticleInWork, getArticleInWork, getTextInWork, listChecksIn } from './text-in-work'

/** Everything that the panel of an article's stages shows to somebody. */
export async function getStageView(
  articleId: string,
  actor: Actor,
  siteUrl: string,
): Promise<StageView | undefined> {
  const { db } = connection()
  const inWork = await getArticleInWork(db, articleId)
  if (!inWork) return undefined
  const { sourceLocale } = inWork.article
  const inOrder = [sourceLocale, otherLocale(sourceLocale)]
  const texts = await Promise.all(
    inOrder.map((locale) => stageText(db, inWork, locale, { actor, siteUrl })),
  )
  const { facts, rev, changesText } = inWork.facts
  return {
    sourceLocale,
    facts: { rev, changesText, embargoUntil: facts.embargoUntil },
    texts: texts.filter((text) => text !== undefined),
    notes: await listReviewNotes(articleId),
  }
}

async function stageText(
  db: Reader,
  inWork: ArticleInWork,
  locale: Locale,
  { actor, siteUrl }: { actor: Actor; siteUrl: string },
): Promise<StageText | undefined> {
  const { id: articleId, createdBy, sourceLocale } = inWork.article
  const inHand = await getTextInWork(db, { articleId, locale })
  if (!inHand) return undefined
  const { edition, text, rev, choices } = inHand
  const reach = reachOf(actor.role, 'stage.submit')
  const owned = { createdBy, sourceLocale, locale }
  return {
    locale,
    headline: text.headline,
    stage: edition.stage,
    scheduledAt: edition.scheduledAt,
    version: edition.version,
    rev,
    choices: choices.length,
    checks: await listChecksIn(db, inWork, inHand, await listDeadLinks(text.body, siteUrl)),
    blockIds: text.body.map((block) => block.id),
    isWithinReach: reach !== undefined && isWithinReach({ actor, reach }, owned),
  }
}
