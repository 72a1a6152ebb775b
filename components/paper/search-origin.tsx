import type { Found } from '@/lib/client/search'
import { formatDateTime } from '@/lib/shared/format'
import type { Locale } from '@/lib/shared/locales'
import { searchMessages } from '@/lib/shared/messages/search'
import { routes } from '@/lib/shared/routes'

type Props = { locale: Locale; timeZone: string; found: Found }

/** Says where results come from when the server did not give them. */
export function SearchOrigin({ locale, timeZone, found }: Props) {
  const texts = searchMessages[locale]
  switch (found.from) {
    case 'server':
      return null
    case 'device':
      return (
        <p role="status" className="note mt-4">
          {texts.fromDevice(formatDateTime(locale, found.standsAt, timeZone))}
        </p>
      )
    case 'nowhere':
      return (
        <p role="status" className="note mt-4">
          {texts.needsEdition}{' '}
          <a className="link" href={routes.editionSettings(locale)}>
            {texts.getEdition}
          </a>
        </p>
      )
  }
}
