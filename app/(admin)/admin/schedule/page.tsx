import type { Metadata } from 'next'
import { MonthGrid } from '@/components/admin/calendar/month-grid'
import { MonthKeys } from '@/components/admin/calendar/month-keys'
import { DeskFrame } from '@/components/admin/desk-frame'
import { Icon } from '@/components/ui/icon'
import { listCalendar } from '@/db/queries/calendar'
import { getPublication } from '@/db/queries/publication'
import { requireActor } from '@/lib/server/desk/actor'
import { deskLocale } from '@/lib/server/desk/desk-locale'
import { dayOf, gridOf, monthAfter, monthOf, parseMonth, spanOf } from '@/lib/shared/desk/calendar'
import { deskRoutes } from '@/lib/shared/desk/desk-routes'
import { formatMonth, zoneLabel } from '@/lib/shared/format'
import { deskMessages } from '@/lib/shared/messages/desk'
import { deskScheduleMessages } from '@/lib/shared/messages/desk-schedule'

type Props = { searchParams: Promise<{ month?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskMessages[await deskLocale()].schedule }
}

export default async function SchedulePage({ searchParams }: Props) {
  const asked = parseMonth((await searchParams).month)
  const actor = await requireActor('page.schedule', deskRoutes.schedule(asked))
  const locale = await deskLocale()
  const { timeZone } = await getPublication(locale)
  const today = dayOf(Date.now(), timeZone)
  const month = asked ?? monthOf(today)
  const weeks = gridOf(month)
  const days = new Set(weeks.flat())
  const around = await listCalendar({ ...spanOf(weeks), locale })
  const entries = around.filter((entry) => days.has(dayOf(entry.at, timeZone)))
  const texts = deskScheduleMessages[locale]
  return (
    <DeskFrame
      locale={locale}
      actor={actor}
      place="schedule"
      title={formatMonth(locale, month)}
      actions={
        <nav aria-label={texts.months} className="months flex items-center gap-1">
          <a
            className="button framed"
            rel="prev"
            href={deskRoutes.schedule(monthAfter(month, -1))}
            aria-label={texts.previous}
          >
            <Icon name="arrow-left" />
          </a>
          <a className="button framed" rel="bookmark" href={deskRoutes.schedule()}>
            {texts.today}
          </a>
          <a
            className="button framed"
            rel="next"
            href={deskRoutes.schedule(monthAfter(month, 1))}
            aria-label={texts.next}
          >
            <Icon name="arrow-right" />
          </a>
        </nav>
      }
    >
      <MonthKeys />
      <p className="small mb-3">
        {texts.zone(zoneLabel(locale, timeZone))}{' '}
        <span className="max-lg:hidden">{texts.keys}</span>
      </p>
      {entries.length === 0 && (
        <div className="empty mb-4">
          <p className="font-semibold">{texts.empty}</p>
          <p>{texts.emptyNext}</p>
        </div>
      )}
      <MonthGrid
        locale={locale}
        timeZone={timeZone}
        month={month}
        weeks={weeks}
        today={today}
        entries={entries}
      />
    </DeskFrame>
  )
}
