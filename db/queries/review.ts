import 'server-only'
import { eq } from 'drizzle-orm'
import type { StageAnswer } from '@/lib/shared/api/desk/stage'
import { type AllowedAct, isWithinReach } from '@/lib/shared/desk/act'
import { mayMove, type Stage } from '@/lib/shared/desk/stages'
import type { Transaction } from '../client'
import { editionTexts } from '../schema'
import { addReviewNoteIn } from './approvals'
import { appendAuditIn } from './audit'
import type { EditionKey } from './publishing'
import { moveTexts, Refused } from './stage-refusal'
import { getArticleInWork, getTextInWork, type TextInWork } from './text-in-work'

/** Hands a text in, with what the next person is to know. */
export function submitText(key: EditionKey, note: string, act: AllowedAct): Promise<StageAnswer> {
  return moveTexts(async (tx) => {
    const { text, sourceLocale, createdBy } = await textToMove(tx, key, 'review')
    if (!isWithinReach(act, { createdBy, sourceLocale, locale: key.locale })) {
      throw new Refused({ error: 'out-of-reach' })
    }
    await setStageIn(tx, text, 'review', act.at)
    const personId = act.actor.id
    await addReviewNoteIn(tx, { ...key, kind: 'submitted', note, at: act.at, personId })
    await auditMoveIn(tx, act, 'stage.submit', text, { note })
    return [{ locale: key.locale, stage: 'review', version: text.edition.version }]
  })
}

/** Gives a text that was handed in back to its writers, with what is still to be done. */
export function sendTextBack(key: EditionKey, note: string, act: AllowedAct): Promise<StageAnswer> {
  return moveTexts(async (tx) => {
    const { text } = await textToMove(tx, key, 'draft')
    if (text.edition.stage !== 'review') refuseMove(text)
    await setStageIn(tx, text, 'draft', act.at)
    const personId = act.actor.id
    await addReviewNoteIn(tx, { ...key, kind: 'sent-back', note, at: act.at, personId })
    await auditMoveIn(tx, act, 'stage.send-back', text, { note })
    return [{ locale: key.locale, stage: 'draft', version: text.edition.version }]
  })
}

/** A text that may go to `to` from where it stands. @throws Refused */
async function textToMove(tx: Transaction, key: EditionKey, to: Stage) {
  const inWork = await getArticleInWork(tx, key.articleId)
  const text = await getTextInWork(tx, key)
  if (!inWork || !text) throw new Refused({ error: 'not-found' })
  if (!mayMove(text.edition.stage, to)) refuseMove(text)
  const { sourceLocale, createdBy } = inWork.article
  return { text, sourceLocale, createdBy }
}

export function refuseMove({ edition }: TextInWork): never {
  throw new Refused({ error: 'illegal-move', from: edition.stage })
}

/** Moves a text that is not public; `due` is when it is to be, for a scheduled one. */
export async function setStageIn(
  tx: Transaction,
  { edition }: TextInWork,
  stage: 'draft' | 'review' | 'scheduled',
  at: number,
  due: number | null = null,
): Promise<void> {
  await tx
    .update(editionTexts)
    .set({ stage, scheduledAt: due, updatedAt: at })
    .where(eq(editionTexts.id, edition.id))
}

type Acting = Parameters<typeof appendAuditIn>[1]

/** Writes down who moved a text, and from where. */
export function auditMoveIn(
  tx: Transaction,
  act: Acting,
  action: string,
  { edition, rev }: TextInWork,
  details: Readonly<Record<string, unknown>>,
): Promise<void> {
  return appendAuditIn(tx, act, {
    action,
    target: `article:${edition.articleId}/${edition.locale}`,
    details: { from: edition.stage, rev, ...details },
  })
}
