import type { Metadata } from 'next'
import { FrontPage } from '@/components/paper/front-page'
import { Paper } from '@/components/paper/paper'
import { readFrontPage } from '@/lib/server/front-page'
import { localeOf } from '@/lib/server/page-locale'
import { pageMetadata } from '@/lib/server/page-metadata'
import { readPublication } from '@/lib/server/reading'
import { otherLocale } from '@/lib/shared/locales'
import { paperMessages } from '@/lib/shared/messages/paper'
import { routes } from '@/lib/shared/routes'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const { name } = await readPublication(locale)
  const [path, other] = [routes.front(locale), routes.front(otherLocale(locale))]
  return pageMetadata({ locale, title: name, path, other })
}

export default async function Front({ params }: Props) {
  const locale = await localeOf(params)
  const publication = await readPublication(locale)
  const front = await readFrontPage(locale)
  const texts = paperMessages[locale]
  return (
    <Paper
      locale={locale}
      publication={publication}
      other={routes.front(otherLocale(locale))}
      place="home"
    >
      <h1 className="sr-only text-sm">{publication.name}</h1>
      {publication.tagline && <p className="small pt-3">{publication.tagline}</p>}
      {front?.seconds.some((teaser) => teaser.sample) && (
        <p className="small">{texts.samplePaper}</p>
      )}
      {front ? (
        <FrontPage locale={locale} timeZone={publication.timeZone} {...front} />
      ) : (
        <p className="py-16 text-center text-muted">{texts.emptyPaper}</p>
      )}
    </Paper>
  )
}
