'use client'

import { useState } from 'react'
import { useStageMove } from '@/lib/client/desk/stage-move'
import { mayMove } from '@/lib/shared/desk/stages'
import type { Locale } from '@/lib/shared/locales'
import { languageName, stageMessages } from '@/lib/shared/messages/desk-stage'
import { AlsoOther } from './also-other'
import { StageForm } from './stage-form'
import type { StageFormProps } from './stage-section'

/** Takes a text down, in one language or both, with a reason for the readers of each. */
export function WithdrawForm(props: StageFormProps) {
  const { deskLocale, articleId, text, texts: all, timeZone, onDone, onCancel } = props
  const texts = stageMessages[deskLocale]
  const { move, ...state } = useStageMove(deskLocale, timeZone, onDone)
  const twin = all.find((one) => one.locale !== text.locale && mayMove(one.stage, 'withdrawn'))
  const [withTwin, setWithTwin] = useState(twin !== undefined)
  const withdrawn = twin && withTwin ? [text, twin] : [text]
  const withdraw = (form: FormData) =>
    move('withdraw', {
      articleId,
      texts: withdrawn.map(({ locale, version }) => ({
        ...{ locale, version },
        reason: String(form.get(`reason-${locale}`)),
      })),
    })
  const field = (locale: Locale) => (
    <label className="field">
      <span>{texts.reason(languageName(deskLocale, locale))}</span>
      <textarea
        className="input"
        name={`reason-${locale}`}
        lang={locale}
        rows={3}
        minLength={10}
        maxLength={2000}
        required
      />
    </label>
  )
  return (
    <StageForm
      {...state}
      what={texts.withdrawWhat}
      submit={texts.withdraw}
      cancel={texts.cancel}
      onCancel={onCancel}
      onSubmit={(form) => void withdraw(form)}
    >
      {field(text.locale)}
      {twin && (
        <AlsoOther
          label={texts.alsoOther(languageName(deskLocale, twin.locale))}
          isChosen={withTwin}
          onChoose={setWithTwin}
        >
          {field(twin.locale)}
        </AlsoOther>
      )}
    </StageForm>
  )
}
