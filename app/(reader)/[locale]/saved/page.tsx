import type { Metadata } from 'next'
import { SavedArticles } from '@/components/bookmarks/saved-articles'
import { Paper } from '@/components/paper/paper'
import { localeOf } from '@/lib/server/page-locale'
import { appMetadata } from '@/lib/server/page-metadata'
import { readPublication } from '@/lib/server/reading'
import { otherLocale } from '@/lib/shared/locales'
import { bookmarkMessages } from '@/lib/shared/messages/bookmarks'
import { deviceMessages } from '@/lib/shared/messages/devices'
import { routes } from '@/lib/shared/routes'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  return appMetadata(locale, bookmarkMessages[locale].title, routes.saved)
}

export default async function Saved({ params }: Props) {
  const locale = await localeOf(params)
  const publication = await readPublication(locale)
  const texts = bookmarkMessages[locale]
  return (
    <Paper
      locale={locale}
      publication={publication}
      other={routes.saved(otherLocale(locale))}
      place="saved"
    >
      <div className="column">
        <h1 className="headline pt-6 text-3xl">{texts.title}</h1>
        <SavedArticles locale={locale} timeZone={publication.timeZone} />
        <p className="mt-8">
          <a className="button framed" href={routes.deviceSettings(locale)}>
            {deviceMessages[locale].link}
          </a>
        </p>
      </div>
    </Paper>
  )
}
