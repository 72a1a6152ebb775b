import type { Metadata } from 'next'
import { DeviceSharing } from '@/components/devices/device-sharing'
import { Paper } from '@/components/paper/paper'
import { localeOf } from '@/lib/server/page-locale'
import { appMetadata } from '@/lib/server/page-metadata'
import { readPublication } from '@/lib/server/reading'
import { otherLocale } from '@/lib/shared/locales'
import { deviceMessages } from '@/lib/shared/messages/devices'
import { routes } from '@/lib/shared/routes'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  return appMetadata(locale, deviceMessages[locale].title, routes.deviceSettings)
}

export default async function Devices({ params }: Props) {
  const locale = await localeOf(params)
  const publication = await readPublication(locale)
  const texts = deviceMessages[locale]
  const other = routes.deviceSettings(otherLocale(locale))
  return (
    <Paper locale={locale} publication={publication} other={other}>
      <div className="column">
        <h1 className="headline pt-6 text-3xl">{texts.title}</h1>
        <p className="mt-2 text-muted">{texts.intro}</p>
        <DeviceSharing locale={locale} timeZone={publication.timeZone} />
      </div>
    </Paper>
  )
}
