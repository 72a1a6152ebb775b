import type { TextStanding } from '@/lib/shared/desk/article-row'
import { isPublic } from '@/lib/shared/desk/stages'
import { formatBriefTime } from '@/lib/shared/format'
import type { Locale } from '@/lib/shared/locales'
import { stageNames } from '@/lib/shared/messages/desk-stage-names'

type Props = { locale: Locale; standing: TextStanding; timeZone: string }

/** Where a text stands, in words first: colour only underlines them. */
export function StageBadge({ locale, standing, timeZone }: Props) {
  const texts = stageNames[locale]
  const { stage, hasDraft, scheduledAt } = standing
  if (stage === 'absent') return <span className="small">{texts.absent}</span>
  return (
    <span className="stage-badges">
      <span className="badge" data-stage={stage}>
        {texts[stage]}
      </span>
      {scheduledAt !== null && (
        <span className="small">{formatBriefTime(locale, scheduledAt, timeZone)}</span>
      )}
      {hasDraft && isPublic(stage) && (
        <span className="badge" data-stage="changed" title={texts.changedWhy}>
          {texts.changed}
        </span>
      )}
    </span>
  )
}
