'use client'

import { useEffect, useState } from 'react'
import { useStageMove } from '@/lib/client/desk/stage-move'
import { hasUnpublishedChanges, type StageText } from '@/lib/shared/desk/stage-text'
import { languageName, stageMessages } from '@/lib/shared/messages/desk-stage'
import { AlsoOther } from './also-other'
import { CorrectionField } from './correction-field'
import { seenText } from './publish-form'
import { StageForm } from './stage-form'
import type { StageFormProps } from './stage-section'

/** Publishes changes over what readers have, with a correction note for each language, or with none. */
export function CorrectForm(props: StageFormProps) {
  const {
    deskLocale,
    articleId,
    text,
    texts: all,
    facts,
    timeZone,
    onTwin,
    onDone,
    onCancel,
  } = props
  const texts = stageMessages[deskLocale]
  const { move, ...state } = useStageMove(deskLocale, timeZone, onDone)
  const twin = all.find((one) => one.locale !== text.locale && hasUnpublishedChanges(one, facts))
  const mustHaveTwin = twin !== undefined && facts.changesText
  const [wantsTwin, setWantsTwin] = useState(false)
  const withTwin = mustHaveTwin || wantsTwin
  const corrected = twin && withTwin ? [text, twin] : [text]
  const twinLocale = withTwin ? twin?.locale : undefined
  useEffect(() => onTwin(twinLocale), [onTwin, twinLocale])
  const correct = (form: FormData) =>
    move('correct', {
      articleId,
      texts: corrected.map((one) => ({ ...seenText(one), ...told(form, one) })),
      factsRev: facts.rev,
    })
  return (
    <StageForm
      {...state}
      what={texts.correctWhat}
      submit={texts.publishChanges}
      cancel={texts.cancel}
      onCancel={onCancel}
      onSubmit={(form) => void correct(form)}
    >
      <CorrectionField deskLocale={deskLocale} locale={text.locale} />
      {twin && mustHaveTwin && <CorrectionField deskLocale={deskLocale} locale={twin.locale} />}
      {twin && !mustHaveTwin && (
        <AlsoOther
          label={texts.alsoOther(languageName(deskLocale, twin.locale))}
          isChosen={wantsTwin}
          onChoose={setWantsTwin}
        >
          <CorrectionField deskLocale={deskLocale} locale={twin.locale} />
        </AlsoOther>
      )}
    </StageForm>
  )
}

function told(form: FormData, { locale }: StageText) {
  return form.has(`small-${locale}`)
    ? { smallFix: true }
    : { note: String(form.get(`note-${locale}`)) }
}
