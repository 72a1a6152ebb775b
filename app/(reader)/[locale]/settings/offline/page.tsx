import type { Metadata } from 'next'
import { EditionSettings } from '@/components/edition/edition-settings'
import { Paper } from '@/components/paper/paper'
import { localeOf } from '@/lib/server/page-locale'
import { appMetadata } from '@/lib/server/page-metadata'
import { readPublication } from '@/lib/server/reading'
import { otherLocale } from '@/lib/shared/locales'
import { editionMessages } from '@/lib/shared/messages/edition'
import { routes } from '@/lib/shared/routes'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  return appMetadata(locale, editionMessages[locale].title, routes.editionSettings)
}

export default async function EditionSettingsPage({ params }: Props) {
  const locale = await localeOf(params)
  const publication = await readPublication(locale)
  const { timeZone, sections } = publication
  const other = routes.editionSettings(otherLocale(locale))
  return (
    <Paper locale={locale} publication={publication} other={other}>
      <div className="column">
        <h1 className="headline pt-6 text-3xl">{editionMessages[locale].title}</h1>
        <EditionSettings locale={locale} timeZone={timeZone} sections={sections} />
      </div>
    </Paper>
  )
}
