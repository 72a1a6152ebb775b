'use client'

import { useState } from 'react'
import { useStageMove } from '@/lib/client/desk/stage-move'
import { hasUnpublishedChanges, type StageText } from '@/lib/shared/desk/stage-text'
import { mayMove } from '@/lib/shared/desk/stages'
import { languageName, stageMessages } from '@/lib/shared/messages/desk-stage'
import { AlsoOther } from './also-other'
import { StageForm } from './stage-form'
import type { StageFormProps } from './stage-section'
import { useTwin } from './use-twin'

/** Makes a text public, for the first time or once more, with the other language if that is wanted. */
export function PublishForm(props: StageFormProps) {
  const { deskLocale, articleId, text, facts, timeZone, onDone, onCancel } = props
  const texts = stageMessages[deskLocale]
  const { move, ...state } = useStageMove(deskLocale, timeZone, onDone)
  const { twin, isChosen, choose, goingOut } = useTwin(props)
  const [isSmall, setSmall] = useState(false)
  const asksSmall = twin && facts.changesText && hasUnpublishedChanges(twin, facts)
  const publish = () =>
    move('publish', {
      articleId,
      texts: goingOut.map(seenText),
      factsRev: facts.rev,
      smallFix: isSmall,
    })
  return (
    <StageForm
      {...state}
      what={text.stage === 'withdrawn' ? texts.againWhat : texts.publishWhat}
      submit={text.stage === 'withdrawn' ? texts.publishAgain : texts.publish}
      cancel={texts.cancel}
      onCancel={onCancel}
      onSubmit={() => void publish()}
    >
      {twin && mayMove(twin.stage, 'published') && (
        <AlsoOther
          label={texts.alsoOther(languageName(deskLocale, twin.locale))}
          isChosen={isChosen}
          onChoose={choose}
        />
      )}
      {asksSmall && (
        <AlsoOther label={texts.smallFixFacts} isChosen={isSmall} onChoose={setSmall} />
      )}
    </StageForm>
  )
}

/** What the server asks whether it is still so. */
export function seenText({ locale, rev, version }: StageText) {
  return { locale, rev, version }
}
