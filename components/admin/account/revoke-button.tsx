'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { callDesk } from '@/lib/client/desk/call'
import { explainCall } from '@/lib/client/desk/explain-call'
import type { RevokeAnswer } from '@/lib/shared/api/desk/account'
import type { Locale } from '@/lib/shared/locales'
import { accountMessages } from '@/lib/shared/messages/desk-account'

type Props = {
  locale: Locale
  which: { sessionId: string } | { others: true }
  label: string
  /** Says which session, to those who do not see the row. */
  about?: string
}

/** Ends a session of one's own, or all others. */
export function RevokeButton({ locale, which, label, about }: Props) {
  const router = useRouter()
  const [problem, setProblem] = useState<string>()
  const revoke = async () => {
    const answer = await callDesk<RevokeAnswer>('session.revoke', which)
    if (answer.ok) router.refresh()
    else setProblem(explainCall(locale, answer.error, accountMessages[locale]))
  }
  return (
    <>
      <button type="button" className="button framed" onClick={() => void revoke()}>
        {label}
        {about && <span className="sr-only"> {about}</span>}
      </button>
      <span role="alert" className="problem">
        {problem}
      </span>
    </>
  )
}
