import {
  type Day,
  dayOf,
  type CalendarEntry as Entry,
  type Month,
  monthOf,
} from '@/lib/shared/desk/calendar'
import { formatDay, formatMonth } from '@/lib/shared/format'
import type { Locale } from '@/lib/shared/locales'
import { deskScheduleMessages } from '@/lib/shared/messages/desk-schedule'
import { CalendarEntry } from './calendar-entry'

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const

type Props = {
  locale: Locale
  timeZone: string
  month: Month
  weeks: readonly (readonly Day[])[]
  today: Day
  entries: readonly Entry[]
}

/** A month as a grid of days; where there is no room for one, the days that have something. */
export function MonthGrid({ locale, timeZone, month, weeks, today, entries }: Props) {
  const texts = deskScheduleMessages[locale]
  const onDay = (day: Day) => entries.filter((entry) => dayOf(entry.at, timeZone) === day)
  return (
    <table className="calendar" aria-label={texts.calendar(formatMonth(locale, month))}>
      <thead>
        <tr>
          {weekdays.map((weekday) => (
            <th scope="col" key={weekday}>
              {texts[weekday]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <td
                key={day}
                data-today={day === today || undefined}
                data-outside={monthOf(day) !== month || undefined}
                data-empty={onDay(day).length === 0 || undefined}
              >
                <time dateTime={day} aria-current={day === today ? 'date' : undefined}>
                  <span className="calendar-number">{Number(day.slice(8))}</span>
                  <span className="calendar-day">{formatDay(locale, day)}</span>
                </time>
                <ul>
                  {onDay(day).map((entry) => (
                    <CalendarEntry
                      key={JSON.stringify(entry)}
                      locale={locale}
                      timeZone={timeZone}
                      entry={entry}
                    />
                  ))}
                </ul>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
