import 'server-only'
import { and, asc, eq, lte } from 'drizzle-orm'
import type { z } from 'zod'
import type { StageAnswer, StageRefusal, scheduleInput } from '@/lib/shared/api/desk/stage'
import type { Act } from '@/lib/shared/desk/act'
import type { Check } from '@/lib/shared/desk/checks/check'
import { mayMove } from '@/lib/shared/desk/stages'
import type { Locale } from '@/lib/shared/locales'
import { notPublishedWhenDue } from '@/lib/shared/messages/desk-stage'
import type { Transaction } from '../client'
import { connection } from '../connection'
import { editionTexts } from '../schema'
import { addReviewNoteIn, getApprovalIn, wasChangedSinceScheduledIn } from './approvals'
import { getTimeZoneIn } from './publication'
import type { EditionKey } from './publishing'
import { auditMoveIn, refuseMove, setStageIn } from './review'
import { moveTexts, Refused } from './stage-refusal'
import {
  type ArticleInWork,
  getArticleInWork,
  getTextInWork,
  type TextInWork,
} from './text-in-work'
import {
  asSeenIn,
  listSilentlyChangedIn,
  type Publication,
  publishInWorkIn,
  refuseUnfitIn,
} from './text-publishing'

/** Lets texts be published by themselves at a time to come. They must be fit to be read already. */
export function scheduleTexts(
  asked: z.infer<typeof scheduleInput>,
  act: Act,
): Promise<StageAnswer> {
  return moveTexts(async (tx) => {
    if (asked.at <= act.at) throw new Refused({ error: 'past' })
    const publication = await asSeenIn(tx, asked)
    for (const text of publication.texts) {
      if (!mayMove(text.edition.stage, 'scheduled')) refuseMove(text)
    }
    await refuseUnfitIn(tx, publication, asked.at)
    await refuseSilentChangeIn(tx, publication)
    const done = []
    for (const text of publication.texts) {
      const { articleId, locale, version } = text.edition
      await setStageIn(tx, text, 'scheduled', act.at, asked.at)
      const note = { kind: 'approved' as const, note: '', at: act.at, personId: act.actor.id }
      await addReviewNoteIn(tx, { articleId, locale, ...note })
      await auditMoveIn(tx, act, 'stage.schedule', text, { due: asked.at })
      done.push({ locale, stage: 'scheduled' as const, version })
    }
    return done
  })
}

/** Makes a scheduled text a draft again. */
export function unscheduleText(key: EditionKey, act: Act): Promise<StageAnswer> {
  return moveTexts(async (tx) => {
    const text = await getTextInWork(tx, key)
    if (!text) throw new Refused({ error: 'not-found' })
    if (text.edition.stage !== 'scheduled') refuseMove(text)
    await setStageIn(tx, text, 'draft', act.at)
    await auditMoveIn(tx, act, 'stage.unschedule', text, { due: text.edition.scheduledAt })
    return [{ locale: key.locale, stage: 'draft', version: text.edition.version }]
  })
}

/** The articles of which something is due, the longest waiting first. */
export async function listDueArticles(now: number): Promise<string[]> {
  const rows = await connection()
    .db.select({ articleId: editionTexts.articleId })
    .from(editionTexts)
    .where(and(eq(editionTexts.stage, 'scheduled'), lte(editionTexts.scheduledAt, now)))
    .orderBy(asc(editionTexts.scheduledAt), asc(editionTexts.id))
  return [...new Set(rows.map((row) => row.articleId))]
}

/** Nobody: the clock of the installation. */
const clock = { id: '', name: 'Pena' }

export type DueAnswer = { published: Locale[]; sentBack: Locale[] }

/**
 * Publishes what is due of an article. Whether it still is due is asked inside the transaction, so
 * that two clocks, or one that was started again, publish it once. What cannot be published is a
 * draft again, with a note that says why.
 */
export async function publishDue(articleId: string, now: number): Promise<DueAnswer> {
  const act = { actor: clock, at: now, address: '' }
  const answer: DueAnswer = { published: [], sentBack: [] }
  const due = await listDueTexts(articleId, now)
  for (const locale of due) {
    const key = { articleId, locale }
    const done = await moveTexts((tx) => publishIfDueIn(tx, key, act))
    if (done.ok) answer.published.push(...done.texts.map((text) => text.locale))
    else if (await sendDueBack(key, act, done)) answer.sentBack.push(locale)
  }
  return answer
}

async function listDueTexts(articleId: string, now: number): Promise<Locale[]> {
  const inWork = await getArticleInWork(connection().db, articleId)
  const rows = await connection()
    .db.select({ locale: editionTexts.locale })
    .from(editionTexts)
    .where(
      and(
        eq(editionTexts.articleId, articleId),
        eq(editionTexts.stage, 'scheduled'),
        lte(editionTexts.scheduledAt, now),
      ),
    )
  // What a translation is aligned with is made public before it.
  return rows
    .map((row) => row.locale)
    .sort((a, b) => sourceFirst(inWork, a) - sourceFirst(inWork, b))
}

function sourceFirst(inWork: ArticleInWork | undefined, locale: Locale): number {
  return locale === inWork?.article.sourceLocale ? 0 : 1
}

async function publishIfDueIn(tx: Transaction, key: EditionKey, act: Act) {
  const text = await dueTextIn(tx, key, act.at)
  if (!text) return []
  const inWork = await getArticleInWork(tx, key.articleId)
  if (!inWork) return []
  const { rev, edition } = text
  const seen = [{ locale: key.locale, rev, version: edition.version }]
  const asked = { articleId: key.articleId, texts: seen, factsRev: inWork.facts.rev }
  const publication = await asSeenIn(tx, asked)
  const approval = await getApprovalIn(tx, key)
  if (!approval || (await wasChangedSinceScheduledIn(tx, key))) {
    throw new Refused({ error: 'checks', checks: [changedSinceApproved(key.locale)] })
  }
  await refuseUnfitIn(tx, publication, act.at)
  await refuseSilentChangeIn(tx, publication)
  const details = { due: edition.scheduledAt, approvedBy: approval.personId }
  return publishInWorkIn(tx, publication, act, () => ({
    kind: { kind: 'published' },
    action: 'stage.publish',
    details,
  }))
}

/**
 * Nobody is there to write a correction note when the clock strikes.
 * @throws Refused when the other language is public and its facts would change with these
 */
async function refuseSilentChangeIn(tx: Transaction, publication: Publication): Promise<void> {
  const silent = await listSilentlyChangedIn(tx, publication, [])
  if (silent.length > 0) throw new Refused({ error: 'note-first', locales: silent })
}

async function dueTextIn(
  tx: Transaction,
  key: EditionKey,
  now: number,
): Promise<TextInWork | undefined> {
  const text = await getTextInWork(tx, key)
  const { stage, scheduledAt } = text?.edition ?? {}
  return stage === 'scheduled' && scheduledAt && scheduledAt <= now ? text : undefined
}

function changedSinceApproved(locale: Locale): Check {
  const place = { field: 'text' } as const
  return { locale, code: 'changed-since-approved', severity: 'blocking', place, values: [] }
}

/** False when it is no longer due: another clock was faster. */
async function sendDueBack(key: EditionKey, act: Act, refusal: StageRefusal): Promise<boolean> {
  return connection().write(async (tx) => {
    const text = await dueTextIn(tx, key, act.at)
    if (!text) return false
    const due = text.edition.scheduledAt
    await setStageIn(tx, text, 'draft', act.at)
    const approval = await getApprovalIn(tx, key)
    if (approval) {
      const note = notPublishedWhenDue(refusal, await getTimeZoneIn(tx))
      const { personId } = approval
      await addReviewNoteIn(tx, { ...key, kind: 'sent-back', note, at: act.at, personId })
    }
    await auditMoveIn(tx, act, 'stage.send-back', text, { due, refusal })
    return true
  })
}
