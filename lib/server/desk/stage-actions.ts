import 'server-only'
import { correctTexts, publishTexts, withdrawTexts } from '@/db/queries/public-moves'
import { sendTextBack, submitText } from '@/db/queries/review'
import { scheduleTexts, unscheduleText } from '@/db/queries/schedule'
import { listPagesShowing } from '@/db/queries/showing-pages'
import { getStageView } from '@/db/queries/stage-view'
import {
  checkLinksInput,
  correctInput,
  publishInput,
  type StageViewAnswer,
  scheduleInput,
  sendBackInput,
  stageViewInput,
  submitInput,
  unscheduleInput,
  withdrawInput,
} from '@/lib/shared/api/desk/stage'
import type { Locale } from '@/lib/shared/locales'
import { env } from '../env'
import { deskAction } from './action'
import { checkTextLinks } from './text-links'

type Moved = { articleId: string; texts: readonly { locale: Locale }[] }

function shownOn({ articleId, texts }: Moved): Promise<string[]> {
  const moved = texts.map((text) => text.locale)
  return listPagesShowing(articleId, moved)
}

/** Where the texts of an article stand by now, for a page that has it open. */
export const viewStage = deskAction({
  input: stageViewInput,
  async run({ articleId }, { actor }): Promise<StageViewAnswer> {
    const view = await getStageView(articleId, actor, env().SITE_URL)
    return view ? { ok: true, view } : { ok: false, error: 'not-found' }
  },
})

/** Moves of a text between the desk and its readers. What is legal, the queries and triggers say. */
export const submit = deskAction({
  input: submitInput,
  run: ({ note, ...key }, act) => submitText(key, note, act),
})

export const sendBack = deskAction({
  input: sendBackInput,
  run: ({ note, ...key }, act) => sendTextBack(key, note, act),
})

export const schedule = deskAction({ input: scheduleInput, run: scheduleTexts })

export const unschedule = deskAction({ input: unscheduleInput, run: unscheduleText })

export const publish = deskAction({
  input: publishInput,
  revalidates: ['edition'],
  shownOn,
  run: publishTexts,
})

export const correct = deskAction({
  input: correctInput,
  revalidates: ['edition'],
  shownOn,
  run: correctTexts,
})

export const withdraw = deskAction({
  input: withdrawInput,
  revalidates: ['edition'],
  shownOn,
  run: withdrawTexts,
})

export const checkLinks = deskAction({ input: checkLinksInput, run: checkTextLinks })
