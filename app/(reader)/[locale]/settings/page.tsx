import type { Metadata } from 'next'
import { DeviceSettings } from '@/components/edition/device-settings'
import { Paper } from '@/components/paper/paper'
import { localeOf } from '@/lib/server/page-locale'
import { appMetadata } from '@/lib/server/page-metadata'
import { readPublication } from '@/lib/server/reading'
import { otherLocale } from '@/lib/shared/locales'
import { deviceMessages } from '@/lib/shared/messages/devices'
import { settingsMessages } from '@/lib/shared/messages/settings'
import { routes } from '@/lib/shared/routes'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  return appMetadata(locale, settingsMessages[locale].title, routes.settings)
}

export default async function Settings({ params }: Props) {
  const locale = await localeOf(params)
  const publication = await readPublication(locale)
  const texts = settingsMessages[locale]
  return (
    <Paper locale={locale} publication={publication} other={routes.settings(otherLocale(locale))}>
      <div className="column">
        <h1 className="headline pt-6 text-3xl">{texts.title}</h1>
        <DeviceSettings locale={locale} />
        <p className="mt-8">
          <a className="button framed" href={routes.deviceSettings(locale)}>
            {deviceMessages[locale].link}
          </a>
        </p>
      </div>
    </Paper>
  )
}
