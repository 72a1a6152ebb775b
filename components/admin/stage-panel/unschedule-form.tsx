'use client'

import { useStageMove } from '@/lib/client/desk/stage-move'
import { formatDateTime } from '@/lib/shared/format'
import { stageMessages } from '@/lib/shared/messages/desk-stage'
import { StageForm } from './stage-form'
import type { StageFormProps } from './stage-section'

/** Makes a scheduled text a draft again. */
export function UnscheduleForm(props: StageFormProps) {
  const { deskLocale, articleId, text, timeZone, onDone, onCancel } = props
  const texts = stageMessages[deskLocale]
  const { move, ...state } = useStageMove(deskLocale, timeZone, onDone)
  return (
    <StageForm
      {...state}
      what={texts.due(formatDateTime(deskLocale, text.scheduledAt ?? 0, timeZone))}
      submit={texts.unschedule}
      cancel={texts.cancel}
      onCancel={onCancel}
      onSubmit={() => void move('unschedule', { articleId, locale: text.locale })}
    />
  )
}
