'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import type { WritingSession } from '@/lib/client/desk/writing-session'
import type { Check } from '@/lib/shared/desk/checks/check'
import type { Role } from '@/lib/shared/desk/permissions'
import type { ReviewNote, StageFacts, StageText } from '@/lib/shared/desk/stage-text'
import type { Locale } from '@/lib/shared/locales'
import { stageMessages } from '@/lib/shared/messages/desk-stage'
import { StagePanel } from '../stage-panel/stage-panel'

export type StageSlotView = {
  readonly texts: readonly StageText[]
  readonly facts: StageFacts
  readonly notes: readonly ReviewNote[]
}

type Props = {
  locale: Locale
  articleId: string
  stage: StageSlotView
  role: Role
  timeZone: string
  session: WritingSession
  onBroken: (locale: Locale, broken: readonly Check[]) => void
  /** Changes with every save: what is open here is looked at anew. */
  rev: number
}

/** Where the texts stand and what may be done, of what is saved: opening it saves first. */
export function StageSlot(props: Props) {
  const { locale, articleId, stage, role, timeZone, session, rev, onBroken } = props
  const router = useRouter()
  const [open, setOpen] = useState(false)
  const seen = useRef(rev)
  useEffect(() => {
    if (!open || seen.current === rev) return
    seen.current = rev
    router.refresh()
  }, [open, rev, router])
  const look = async () => {
    await session.save()
    router.refresh()
  }
  return (
    <details
      onToggle={(event) => {
        setOpen(event.currentTarget.open)
        if (event.currentTarget.open) void look()
      }}
    >
      <summary>{stageMessages[locale].title}</summary>
      <StagePanel
        deskLocale={locale}
        articleId={articleId}
        texts={stage.texts}
        facts={stage.facts}
        notes={stage.notes}
        role={role}
        timeZone={timeZone}
        onBroken={onBroken}
        onDone={() => void look()}
      />
    </details>
  )
}
