'use client'

import { useState } from 'react'
import { useStageMove } from '@/lib/client/desk/stage-move'
import { mayMove } from '@/lib/shared/desk/stages'
import { clockIn, timeIn, type Zone, zoneOf, zones } from '@/lib/shared/desk/zoned-time'
import { languageName, stageMessages } from '@/lib/shared/messages/desk-stage'
import { AlsoOther } from './also-other'
import { seenText } from './publish-form'
import { StageForm } from './stage-form'
import type { StageFormProps } from './stage-section'
import { useTwin } from './use-twin'

const quarter = 15 * 60_000

/** Sets when a text is published by itself, by the clocks of one of Indonesia's zones. */
export function ScheduleForm(props: StageFormProps) {
  const { deskLocale, articleId, facts, timeZone, onDone, onCancel } = props
  const texts = stageMessages[deskLocale]
  const { move, ...state } = useStageMove(deskLocale, timeZone, onDone)
  const { twin, isChosen, choose, goingOut } = useTwin(props)
  const usual = zoneOf(timeZone)
  const [soonest] = useState(() => {
    const earliest = Math.max(Date.now() + quarter, facts.embargoUntil ?? 0)
    return clockIn(usual, Math.ceil(earliest / quarter) * quarter)
  })
  const schedule = (form: FormData) =>
    move('schedule', {
      articleId,
      texts: goingOut.map(seenText),
      factsRev: facts.rev,
      at: timeIn(form.get('zone') as Zone, String(form.get('when'))),
    })
  return (
    <StageForm
      {...state}
      what={texts.publishWhat}
      submit={texts.schedule}
      cancel={texts.cancel}
      onCancel={onCancel}
      onSubmit={(form) => void schedule(form)}
    >
      <div className="grid grid-cols-[1fr_auto] gap-2">
        <label className="field">
          <span>{texts.when}</span>
          <input
            className="input"
            type="datetime-local"
            name="when"
            step={60}
            defaultValue={soonest}
            required
          />
        </label>
        <label className="field">
          <span>{texts.zone}</span>
          <select className="input" name="zone" defaultValue={usual}>
            {Object.keys(zones).map((zone) => (
              <option key={zone}>{zone}</option>
            ))}
          </select>
        </label>
      </div>
      {twin && mayMove(twin.stage, 'scheduled') && (
        <AlsoOther
          label={texts.alsoOther(languageName(deskLocale, twin.locale))}
          isChosen={isChosen}
          onChoose={choose}
        />
      )}
    </StageForm>
  )
}
