'use client'

import { useState } from 'react'
import type { Check } from '@/lib/shared/desk/checks/check'
import type { Role } from '@/lib/shared/desk/permissions'
import type { ReviewNote, StageFacts, StageText } from '@/lib/shared/desk/stage-text'
import type { Locale } from '@/lib/shared/locales'
import { ReviewNotes } from './review-notes'
import { StageSection } from './stage-section'

export type StagePanelProps = {
  /** The language that the desk speaks to this person. */
  deskLocale: Locale
  articleId: string
  /** The texts that there are, the source first. */
  texts: readonly StageText[]
  facts: StageFacts
  notes: readonly ReviewNote[]
  role: Role
  timeZone: string
  /** What is known by now of links that do not answer. */
  onBroken?: (locale: Locale, broken: readonly Check[]) => void
  /** After a move; the page is loaded anew where it is absent. */
  onDone?: () => void
}

/** Where the texts of an article stand, and what the person may do about it. */
export function StagePanel(props: StagePanelProps) {
  const { texts, notes, deskLocale, timeZone } = props
  /** The language that is to go out with the one whose form is filled in. */
  const [twin, setTwin] = useState<Locale>()
  return (
    <div className="grid gap-6">
      {texts.map((text) => (
        <StageSection
          key={text.locale}
          {...props}
          text={text}
          isTwin={text.locale === twin}
          onTwin={setTwin}
        />
      ))}
      <ReviewNotes deskLocale={deskLocale} notes={notes} timeZone={timeZone} />
    </div>
  )
}
