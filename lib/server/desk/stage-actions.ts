import 'server-only'
import { correctTexts, publishTexts, withdrawTexts } from '@/db/queries/public-moves'
import { sendTextBack, submitText } from '@/db/queries/review'
import { scheduleTexts, unscheduleText } from '@/db/queries/schedule'
import {
  checkLinksInput,
  correctInput,
  publishInput,
  scheduleInput,
  sendBackInput,
  submitInput,
  unscheduleInput,
  withdrawInput,
} from '@/lib/shared/api/desk/stage'
import { deskAction } from './action'
import { checkTextLinks } from './text-links'

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
  run: publishTexts,
})

export const correct = deskAction({
  input: correctInput,
  revalidates: ['edition'],
  run: correctTexts,
})

export const withdraw = deskAction({
  input: withdrawInput,
  revalidates: ['edition'],
  run: withdrawTexts,
})

export const checkLinks = deskAction({ input: checkLinksInput, run: checkTextLinks })
