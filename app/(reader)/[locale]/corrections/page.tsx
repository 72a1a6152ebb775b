import type { Metadata } from 'next'
import { Paper } from '@/components/paper/paper'
import { Moment } from '@/components/ui/moment'
import { localeOf } from '@/lib/server/page-locale'
import { pageMetadata } from '@/lib/server/page-metadata'
import { readCorrections, readPublication } from '@/lib/server/reading'
import { otherLocale } from '@/lib/shared/locales'
import { paperMessages } from '@/lib/shared/messages/paper'
import { routes } from '@/lib/shared/routes'

type Props = { params: Promise<{ locale: string }> }

const shown = 100

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const { corrections, correctionsIntro } = paperMessages[locale]
  const [path, other] = [routes.corrections(locale), routes.corrections(otherLocale(locale))]
  return pageMetadata({ locale, title: corrections, description: correctionsIntro, path, other })
}

export default async function Corrections({ params }: Props) {
  const locale = await localeOf(params)
  const corrections = await readCorrections({ locale, limit: shown })
  const publication = await readPublication(locale)
  const texts = paperMessages[locale]
  return (
    <Paper
      locale={locale}
      publication={publication}
      other={routes.corrections(otherLocale(locale))}
      place="sections"
    >
      <div className="column">
        <h1 className="headline pt-6 text-3xl">{texts.corrections}</h1>
        <p className="mt-2 text-muted">
          {corrections.length > 0 ? texts.correctionsIntro : texts.noCorrections}
        </p>
        <ul>
          {corrections.map((correction) => (
            <li key={`${correction.slug} ${correction.at}`} className="border-line border-b py-4">
              <p className="small">
                <Moment locale={locale} at={correction.at} timeZone={publication.timeZone} />
              </p>
              <h2 className="headline mt-1 text-lg">
                <a className="hover:underline" href={routes.article(locale, correction.slug)}>
                  {correction.headline}
                </a>
              </h2>
              <p className="mt-1">{correction.note}</p>
            </li>
          ))}
        </ul>
      </div>
    </Paper>
  )
}
