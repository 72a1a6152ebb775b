import 'server-only'
import type { z } from 'zod'
import type {
  correctInput,
  publishInput,
  StageAnswer,
  withdrawInput,
} from '@/lib/shared/api/desk/stage'
import type { Act } from '@/lib/shared/desk/act'
import { isPublic, mayMove } from '@/lib/shared/desk/stages'
import type { Locale } from '@/lib/shared/locales'
import type { Transaction } from '../client'
import { addReviewNoteIn } from './approvals'
import { withdrawEditionIn } from './publishing'
import { auditMoveIn, refuseMove } from './review'
import { moveTexts, Refused } from './stage-refusal'
import { getTextInWork, type TextInWork } from './text-in-work'
import {
  asSeenIn,
  hasNews,
  listSilentlyChangedIn,
  type Publication,
  publishInWorkIn,
  refuseUnfitIn,
} from './text-publishing'

/**
 * Publishes texts: for the first time, anew after they were withdrawn, or, as a change too small for
 * a correction note, over what readers have.
 */
export function publishTexts(asked: z.infer<typeof publishInput>, act: Act): Promise<StageAnswer> {
  return moveTexts(async (tx) => {
    const publication = await asSeenIn(tx, asked)
    const { inWork, texts } = publication
    for (const text of texts) {
      const { stage } = text.edition
      if (!isPublic(stage) && !mayMove(stage, 'published')) refuseMove(text)
      if (!hasNews(text, inWork)) throw new Refused({ error: 'nothing-changed' })
    }
    if (!asked.smallFix) await refuseSilentChangeIn(tx, publication, [])
    await refuseUnfitIn(tx, publication, act.at)
    await approveIn(tx, texts, act)
    const { smallFix } = asked
    return publishInWorkIn(tx, publication, act, ({ edition }) => ({
      kind: { kind: isPublic(edition.stage) ? 'updated' : 'published', smallFix },
      action: 'stage.publish',
      ...(smallFix && { details: { smallFix } }),
    }))
  })
}

/** Corrects texts that readers have, with a note to them for each, or with none where it is too small. */
export function correctTexts(asked: z.infer<typeof correctInput>, act: Act): Promise<StageAnswer> {
  return moveTexts(async (tx) => {
    const publication = await asSeenIn(tx, asked)
    const { inWork, texts } = publication
    for (const text of texts) {
      if (!isPublic(text.edition.stage)) refuseMove(text)
      if (!hasNews(text, inWork)) throw new Refused({ error: 'nothing-changed' })
    }
    const spoken = asked.texts.map((text) => text.locale)
    await refuseSilentChangeIn(tx, publication, spoken)
    await refuseUnfitIn(tx, publication, act.at)
    const notes = new Map(
      asked.texts.map((text) => [text.locale, 'note' in text ? text.note : undefined]),
    )
    return publishInWorkIn(tx, publication, act, ({ edition }) => {
      const note = notes.get(edition.locale)
      const action = 'stage.correct'
      return note
        ? { kind: { kind: 'corrected', note }, action, details: { note } }
        : { kind: { kind: 'updated', smallFix: true }, action, details: { smallFix: true } }
    })
  })
}

/** @throws Refused when what readers have of a language would change without a word about it. */
async function refuseSilentChangeIn(
  tx: Transaction,
  publication: Publication,
  spoken: readonly Locale[],
): Promise<void> {
  const silent = await listSilentlyChangedIn(tx, publication, spoken)
  if (silent.length > 0) throw new Refused({ error: 'note-needed', locales: silent })
}

async function approveIn(tx: Transaction, texts: readonly TextInWork[], act: Act): Promise<void> {
  for (const { edition } of texts) {
    if (edition.stage !== 'review') continue
    const { articleId, locale } = edition
    const personId = act.actor.id
    await addReviewNoteIn(tx, {
      articleId,
      locale,
      kind: 'approved',
      note: '',
      at: act.at,
      personId,
    })
  }
}

/** Takes texts down; readers are told the reason of each. */
export function withdrawTexts(
  asked: z.infer<typeof withdrawInput>,
  act: Act,
): Promise<StageAnswer> {
  return moveTexts(async (tx) => {
    const done = []
    for (const { locale, version, reason } of asked.texts) {
      const key = { articleId: asked.articleId, locale }
      const text = await getTextInWork(tx, key)
      if (!text) throw new Refused({ error: 'not-found' })
      if (!mayMove(text.edition.stage, 'withdrawn')) refuseMove(text)
      if (text.edition.version !== version) throw new Refused({ error: 'moved-on' })
      await withdrawEditionIn(tx, key, reason, act.at)
      await auditMoveIn(tx, act, 'stage.withdraw', text, { reason, version: version + 1 })
      done.push({ locale, stage: 'withdrawn' as const, version: version + 1 })
    }
    return done
  })
}
