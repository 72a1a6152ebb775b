'use client'

import { useStageMove } from '@/lib/client/desk/stage-move'
import type { StageMove } from '@/lib/shared/desk/stage-text'
import { stageMessages } from '@/lib/shared/messages/desk-stage'
import { StageForm } from './stage-form'
import type { StageFormProps } from './stage-section'

/** Hands a text in, or gives it back, with a word to whoever is next. */
export function NoteForm(props: StageFormProps & { move: StageMove }) {
  const { deskLocale, articleId, text, timeZone, move, onDone, onCancel } = props
  const texts = stageMessages[deskLocale]
  const { move: perform, ...state } = useStageMove(deskLocale, timeZone, onDone)
  const isBack = move === 'send-back'
  return (
    <StageForm
      {...state}
      what=""
      submit={isBack ? texts.sendBack : texts.submit}
      cancel={texts.cancel}
      onCancel={onCancel}
      onSubmit={(form) =>
        void perform(move, { articleId, locale: text.locale, note: String(form.get('note')) })
      }
    >
      <label className="field">
        <span>{isBack ? texts.whatIsMissing : texts.note}</span>
        <textarea className="input" name="note" rows={3} maxLength={2000} required={isBack} />
      </label>
    </StageForm>
  )
}
