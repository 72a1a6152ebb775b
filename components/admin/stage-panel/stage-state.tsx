import { hasUnpublishedChanges, type StageText } from '@/lib/shared/desk/stage-text'
import { isPublic } from '@/lib/shared/desk/stages'
import { formatDateTime } from '@/lib/shared/format'
import { languageName, stageMessages } from '@/lib/shared/messages/desk-stage'
import type { StagePanelProps } from './stage-panel'

type Props = Pick<StagePanelProps, 'deskLocale' | 'facts' | 'timeZone'> & { text: StageText }

/** The language of a text, its stage, and what is special about it. */
export function StageState({ deskLocale, text, facts, timeZone }: Props) {
  const texts = stageMessages[deskLocale]
  const when = (at: number) => formatDateTime(deskLocale, at, timeZone)
  const until = facts.embargoUntil
  return (
    <div>
      <h2 className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm font-semibold">
        {languageName(deskLocale, text.locale)}
        <span className="badge">{texts[text.stage]}</span>
        {text.version > 0 && (
          <span className="small font-normal">{texts.version(text.version)}</span>
        )}
      </h2>
      <p lang={text.locale} className="headline mt-1 text-base">
        {text.headline}
      </p>
      {text.scheduledAt !== null && <p className="small">{texts.due(when(text.scheduledAt))}</p>}
      {until !== null && !isPublic(text.stage) && (
        <p className="small">{texts.embargo(when(until))}</p>
      )}
      {hasUnpublishedChanges(text, facts) && (
        <p className="small font-semibold">{texts.unpublished}</p>
      )}
      {text.choices > 0 && <p className="problem">{texts.choices(text.choices)}</p>}
    </div>
  )
}
