import { deviceStore } from '../device/store'
import { dropUntoldLists } from '../device/untold-lists'
import { bringBack, forgetUnnamed, takeDown } from '../device/withdrawals'
import type { Locale } from '../locales'
import {
  type Due,
  type EditionChoice,
  type EditionState,
  isSamePosition,
  type LogPosition,
} from './choice'
import { noteDue } from './due'
import { askNewest, askSince, localesToAsk, type Question, type Told } from './manifest-requests'
import { missingFrom } from './missing-articles'
import { snapshotSizeFor } from './plan'

/** A text of an article, in one language. */
export type Text = { id: string; locale: Locale }

/** What the server told in a contact, once the device has taken down what is gone. */
export type Heard = Told & {
  returned: readonly Text[]
  /** Pages of other articles that name what is gone. */
  naming: Due['pages']
  isSnapshot: boolean
}

export type Contact = {
  known: EditionState | undefined
  question: Question
  news: Heard
  /** How far the log is heard, once this renewal is done. */
  heardTo: LogPosition
  again: readonly Text[]
}

/** Hears what happened since the last contact and, where nobody can tell that, what there is. */
export async function hear(
  wish?: EditionChoice,
  signal?: AbortSignal,
): Promise<Contact | undefined> {
  const known = await (await deviceStore()).get('edition', 'state')
  const choice = wish ?? known?.choice
  const asked = await localesToAsk(choice, known?.wish)
  if (asked.length === 0) return undefined
  // What was fetched for a choice that is on its way is asked about too.
  const question = { locales: asked, choice: choice ?? known?.wish, signal }
  const before = known?.cursor ? (known.heardTo ?? positionOf(known)) : undefined
  const isAnother = wish && JSON.stringify(wish) !== JSON.stringify(known?.choice)
  const since = before && !isAnother ? await askSince(before, question) : undefined
  const heard = await takeIn(since, question)
  // A log that goes on from elsewhere leaves untold what was withdrawn before.
  const isCutOff = before && !isAnother && heard.isSnapshot
  const fronts = isCutOff ? await dropUntoldLists() : []
  const news = { ...heard, naming: [...heard.naming, ...fronts] }
  const corrected = news.changed.filter((entry) => entry.corrected)
  const again = [...corrected, ...news.returned]
  const { position } = news
  const isNothing =
    isSamePosition(before, position) || (isAnother && again.length + news.naming.length === 0)
  const isHeard = isNothing || (await noteNews(news, again, news.isSnapshot && !isAnother))
  // Of a beginning with another choice nobody learns what happened before it: that is asked later.
  const heardTo = before && (isAnother || !isHeard) ? before : position
  return { known, question, news, heardTo, again }
}

/** Whether the device has room to note what is due: where it has none, it hears the same again. */
async function noteNews(news: Heard, again: readonly Text[], isAll: boolean): Promise<boolean> {
  // After a new beginning there is more to ask before it counts as heard.
  const heard = news.isSnapshot ? {} : { heardTo: news.position }
  return noteDue({ ...news, again, isAll }, heard).then(
    () => true,
    () => false,
  )
}

export async function takeIn(since: Told | undefined, question: Question): Promise<Heard> {
  const told = since ?? (await askNewest(question))
  const gone = since ? told.gone : await unnamedBy(told, question)
  const naming = await takeDown(gone)
  // Of a language that is not asked about nobody would tell that it is public again.
  await bringBack(gone.filter(({ locale }) => !question.locales.includes(locale)))
  const returned = await bringBack(told.changed.map(({ id, locale }) => ({ id, locale })))
  return { ...told, gone, returned, naming, isSnapshot: !since }
}

/** What a new beginning shows to be gone. */
async function unnamedBy(told: Told, { locales, choice }: Question) {
  if (!choice) return []
  const size = snapshotSizeFor(choice)
  const missing = await missingFrom(await deviceStore(), locales, told.changed, size)
  await forgetUnnamed(told.changed)
  return missing
}

function positionOf({ cursor, mark }: EditionState): LogPosition {
  return { cursor, mark }
}
