import { formatDate, formatDateTime } from '@/lib/shared/format'
import type { Locale } from '@/lib/shared/locales'

type Props = {
  locale: Locale
  /** Milliseconds since 1970. */
  at: number
  timeZone: string
  /** The day alone; within the last day, scripts say how long ago it was instead. */
  brief?: boolean
}

/** A moment in the newsroom's zone, by its name. */
export function Moment({ locale, at, timeZone, brief }: Props) {
  return (
    // Scripts may have said how long ago it was before the framework takes over the page.
    <time
      dateTime={new Date(at).toISOString()}
      data-relative={brief ? '' : undefined}
      suppressHydrationWarning={brief}
    >
      {brief ? formatDate(locale, at, timeZone) : formatDateTime(locale, at, timeZone)}
    </time>
  )
}
