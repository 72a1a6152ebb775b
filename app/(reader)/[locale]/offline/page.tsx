import type { Metadata } from 'next'
import { OfflineLibrary } from '@/components/edition/offline-library'
import { Paper } from '@/components/paper/paper'
import { localeOf } from '@/lib/server/page-locale'
import { appMetadata } from '@/lib/server/page-metadata'
import { readPublication } from '@/lib/server/reading'
import { otherLocale } from '@/lib/shared/locales'
import { offlineMessages } from '@/lib/shared/messages/offline'
import { routes } from '@/lib/shared/routes'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  return appMetadata(locale, offlineMessages[locale].title, routes.offline)
}

export default async function Offline({ params }: Props) {
  const locale = await localeOf(params)
  const publication = await readPublication(locale)
  const texts = offlineMessages[locale]
  return (
    <Paper locale={locale} publication={publication} other={routes.offline(otherLocale(locale))}>
      <div className="column">
        <h1 className="headline pt-6 text-3xl">{texts.title}</h1>
        <OfflineLibrary locale={locale} timeZone={publication.timeZone} />
      </div>
    </Paper>
  )
}
