'use client'

import { useState } from 'react'
import { callDesk } from '@/lib/client/desk/call'
import type { CheckLinksAnswer } from '@/lib/shared/api/desk/stage'
import type { Check } from '@/lib/shared/desk/checks/check'
import type { StageText } from '@/lib/shared/desk/stage-text'
import type { Locale } from '@/lib/shared/locales'
import { deskMessages } from '@/lib/shared/messages/desk'
import { stageMessages } from '@/lib/shared/messages/desk-stage'
import { CheckNotes } from './check-notes'

type Props = { deskLocale: Locale; articleId: string; text: StageText }

/** Asks whether the links of a text answer, when somebody wants to know: it takes a while. */
export function LinkCheck({ deskLocale, articleId, text }: Props) {
  const texts = stageMessages[deskLocale]
  const { locale, isWithinReach } = text
  const [said, setSaid] = useState('')
  const [broken, setBroken] = useState<readonly Check[]>([])
  const [isBusy, setBusy] = useState(false)
  const ask = async () => {
    setBusy(true)
    const answer = await callDesk<CheckLinksAnswer>('stage.check-links', { articleId, locale })
    setBusy(false)
    if (!answer.ok) {
      const { error } = answer
      const isOurs = error === 'not-found' || error === 'out-of-reach'
      setSaid(isOurs ? texts[error] : deskMessages[deskLocale][error])
      return
    }
    setSaid(answer.broken.length === 0 ? texts.linksFine(answer.checked) : '')
    setBroken(
      answer.broken.map(({ blockId, href, why }) => ({
        locale,
        code: 'link-broken',
        severity: 'advisory',
        place: { blockId },
        values: [href, why],
      })),
    )
  }
  if (!isWithinReach) return null
  return (
    <>
      <button type="button" className="button" disabled={isBusy} onClick={() => void ask()}>
        {texts.checkLinks}
      </button>
      <div aria-live="polite" className="w-full empty:hidden">
        {said && <p className="small">{said}</p>}
        <CheckNotes deskLocale={deskLocale} checks={broken} />
      </div>
    </>
  )
}
