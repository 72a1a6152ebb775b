import type { CalendarEntry as Entry } from '@/lib/shared/desk/calendar'
import { deskRoutes } from '@/lib/shared/desk/desk-routes'
import { formatClock } from '@/lib/shared/format'
import type { Locale } from '@/lib/shared/locales'
import { deskScheduleMessages } from '@/lib/shared/messages/desk-schedule'
import { stageNames } from '@/lib/shared/messages/desk-stage-names'

type Props = { locale: Locale; timeZone: string; entry: Entry }

/** One thing that happens by itself: when, to what, and what. */
export function CalendarEntry({ locale, timeZone, entry }: Props) {
  const texts = deskScheduleMessages[locale]
  const what =
    entry.kind === 'embargo' ? texts.embargo : texts.scheduled(stageNames[locale][entry.language])
  return (
    <li data-kind={entry.kind}>
      <a href={deskRoutes.article(entry.articleId)}>
        <time dateTime={new Date(entry.at).toISOString()}>
          {formatClock(locale, entry.at, timeZone)}
        </time>{' '}
        <span className="calendar-headline">{entry.headline || texts.untitled}</span>{' '}
        <span className="small">{what}</span>
      </a>
    </li>
  )
}
