'use client'

import { useEffect, useRef, useState } from 'react'
import type { Check } from '@/lib/shared/desk/checks/check'
import type { Role } from '@/lib/shared/desk/permissions'
import type { StageView } from '@/lib/shared/desk/stage-text'
import type { Locale } from '@/lib/shared/locales'
import { stageMessages } from '@/lib/shared/messages/desk-stage'
import { StagePanel } from '../stage-panel/stage-panel'

type Props = {
  locale: Locale
  articleId: string
  stage: StageView
  role: Role
  timeZone: string
  onBroken: (locale: Locale, broken: readonly Check[]) => void
  /** Saves, and looks at what the server has then. */
  onLook: () => void
  /** Another after every save: what is open here is looked at anew. */
  saves: string
}

/** Where the texts stand and what may be done, of what is saved. */
export function StageSlot(props: Props) {
  const { locale, articleId, stage, role, timeZone, saves, onBroken, onLook } = props
  const [open, setOpen] = useState(false)
  const seen = useRef(saves)
  useEffect(() => {
    if (!open || seen.current === saves) return
    seen.current = saves
    onLook()
  }, [open, saves, onLook])
  return (
    <details
      onToggle={(event) => {
        setOpen(event.currentTarget.open)
        if (event.currentTarget.open) onLook()
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
        onDone={onLook}
      />
    </details>
  )
}
