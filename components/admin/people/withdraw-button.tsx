'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { callDesk } from '@/lib/client/desk/call'
import { explainCall } from '@/lib/client/desk/explain-call'
import type { WithdrawAnswer } from '@/lib/shared/api/desk/person'
import type { Locale } from '@/lib/shared/locales'
import { peopleMessages } from '@/lib/shared/messages/desk-people'

type Props = { locale: Locale; tokenHash: string; about: string }

/** Takes an invitation back: its link opens nothing any more. */
export function WithdrawButton({ locale, tokenHash, about }: Props) {
  const texts = peopleMessages[locale]
  const router = useRouter()
  const [problem, setProblem] = useState<string>()
  const withdraw = async () => {
    const answer = await callDesk<WithdrawAnswer>('invitation.withdraw', { tokenHash })
    setProblem(answer.ok ? undefined : explainCall(locale, answer.error, texts))
    router.refresh()
  }
  return (
    <>
      <button type="button" className="button framed" onClick={() => void withdraw()}>
        {texts.withdraw}
        <span className="sr-only"> {about}</span>
      </button>
      <span role="alert" className="problem">
        {problem}
      </span>
    </>
  )
}
