'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { callDesk } from '@/lib/client/desk/call'
import { explainCall } from '@/lib/client/desk/explain-call'
import type { LinkAnswer, PersonAnswer } from '@/lib/shared/api/desk/person'
import type { Locale } from '@/lib/shared/locales'
import { peopleMessages } from '@/lib/shared/messages/desk-people'
import { ConfirmButton } from '../confirm-button'
import { OneTimeLink } from './one-time-link'

type Props = { locale: Locale; personId: string; name: string }

/** What an administrator does about somebody: new keys, or the end of their access. */
export function PersonActions({ locale, personId, name }: Props) {
  const texts = peopleMessages[locale]
  const router = useRouter()
  const [made, setMade] = useState<Extract<LinkAnswer, { ok: true }>>()
  const renew = async () => {
    const answer = await callDesk<LinkAnswer>('person.renew', { personId })
    if (!answer.ok) return explainCall(locale, answer.error, texts)
    setMade(answer)
    router.refresh()
    return undefined
  }
  const leave = async () => {
    const answer = await callDesk<PersonAnswer>('person.leave', { personId })
    if (!answer.ok) return explainCall(locale, answer.error, texts)
    router.refresh()
    return undefined
  }
  if (made) {
    const { link, mailed } = made
    return (
      <OneTimeLink locale={locale} link={link} mailed={mailed} onDone={() => setMade(undefined)} />
    )
  }
  const common = { cancel: texts.cancel, className: 'button' }
  return (
    <div className="flex flex-wrap gap-1">
      <ConfirmButton
        {...common}
        label={texts.renew}
        what={texts.renewWhat(name)}
        confirm={texts.renewDo}
        onConfirm={renew}
      />
      <ConfirmButton
        {...common}
        label={texts.leave}
        what={texts.leaveWhat(name)}
        confirm={texts.leave}
        onConfirm={leave}
      />
    </div>
  )
}
