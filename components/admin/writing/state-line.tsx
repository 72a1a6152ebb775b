'use client'

import { useState } from 'react'
import type { FactsView } from '@/lib/client/desk/facts-at-work'
import type { SavingState } from '@/lib/client/desk/saving-state'
import type { TextView } from '@/lib/client/desk/text-at-work'
import type { SessionView, WritingSession } from '@/lib/client/desk/writing-session'
import { formatClock } from '@/lib/shared/format'
import type { Locale } from '@/lib/shared/locales'
import { writingMessages } from '@/lib/shared/messages/desk-writing'
import { SignInAgain } from './sign-in-again'

type Props = {
  locale: Locale
  /** Who writes here. */
  name: string
  session: WritingSession
  views: readonly TextView[]
  facts: FactsView
  around: SessionView
  timeZone: string
}

/** The worst is told first. */
const gravity: readonly SavingState[] = [
  'saved',
  'saving',
  'waiting',
  'device',
  'refused',
  'signed-out',
]

/** Whether the work is saved, and where; who else changed it; who else is here. */
export function StateLine({ locale, name, session, views, facts, around, timeZone }: Props) {
  const texts = writingMessages[locale]
  const worst = Math.max(...[...views, facts].map(({ state }) => gravity.indexOf(state)))
  const state = gravity[worst] ?? 'saved'
  // Not taken away under the fingers while another save is tried.
  const [asked, setAsked] = useState(false)
  const isSignedOut = around.apart === 'signed-out' || around.apart === 'other-person'
  const isTried = state === 'saving' || state === 'waiting'
  const asks = state === 'signed-out' || isSignedOut || (asked && isTried)
  if (asks !== asked) setAsked(asks)
  const savedAt = Math.max(0, ...[...views, facts].map((one) => one.savedAt ?? 0))
  const changedBy = [...views, facts].find((one) => one.changedBy)?.changedBy
  const choices = views.reduce((sum, view) => sum + view.choices.length, 0)
  const names = [...new Set(around.present.map(({ name }) => name))]
  const said = {
    saved: savedAt > 0 ? texts.saved(formatClock(locale, savedAt, timeZone)) : texts.savedBefore,
    saving: texts.saving,
    waiting: texts.waiting,
    device: texts.onDevice,
    refused: texts.refused,
    'signed-out': texts.signedOut,
  }[state]
  return (
    <>
      <p className="state-line" role="status" data-state={state}>
        <span>{around.deviceKeeps || state === 'saved' ? said : texts.nowhere}</span>
        {changedBy && <span> · {texts.changedBy(changedBy)}</span>}
        {around.restored && state !== 'saved' && <span> · {texts.restored}</span>}
        {around.apart && !asks && <span> · {texts.apart}</span>}
        {choices > 0 && <strong> · {texts.choicesOpen(choices)}</strong>}
        {names.length > 0 && (
          <span>
            {' · '}
            {texts.alsoHere}: {names.join(', ')}
          </span>
        )}
      </p>
      {asks && <SignInAgain locale={locale} name={name} onDone={() => session.goOn()} />}
    </>
  )
}
