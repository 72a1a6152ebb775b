'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { callDesk } from '@/lib/client/desk/call'
import type { RestoreAnswer, RestoreInput } from '@/lib/shared/api/desk/revision'
import type { Locale } from '@/lib/shared/locales'
import { deskMessages } from '@/lib/shared/messages/desk'
import { deskHistoryMessages } from '@/lib/shared/messages/desk-history'

/** Makes an earlier state the draft, unless the text went on since this was drawn. */
export function RestoreButton({ locale, input }: { locale: Locale; input: RestoreInput }) {
  const texts = deskHistoryMessages[locale]
  const router = useRouter()
  const [state, setState] = useState<{ isProblem: boolean; said: string }>()
  const restore = async () => {
    const answer = await callDesk<RestoreAnswer>('draft.restore', input)
    if (answer.ok) {
      setState({ isProblem: false, said: texts.restoredNow })
      router.refresh()
    } else {
      const said = { ...deskMessages[locale], ...texts }[answer.error]
      setState({ isProblem: true, said })
    }
  }
  return (
    <div className="grid justify-items-start gap-1">
      <button type="button" className="button framed" onClick={() => void restore()}>
        {texts.restore}
      </button>
      <p className="small">{texts.restoreWhy}</p>
      <p role="status" className={state?.isProblem ? 'problem' : undefined}>
        {state?.said}
      </p>
    </div>
  )
}
