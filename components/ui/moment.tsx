import { formatDateTime } from '@/lib/shared/format'
import type { Locale } from '@/lib/shared/locales'

type Props = { locale: Locale; at: number; timeZone: string; relative?: 'also' | 'instead' }

/** A moment in the newsroom's zone, by its name. Scripts may say how long ago it was. */
export function Moment({ locale, at, timeZone, relative }: Props) {
  return (
    <time dateTime={new Date(at).toISOString()} data-relative={relative}>
      {formatDateTime(locale, at, timeZone)}
    </time>
  )
}
