import { Moment } from '@/components/ui/moment'
import { type Locale, otherLocale } from '@/lib/shared/locales'
import { paperMessages } from '@/lib/shared/messages/paper'
import { type CorrectionPosition, correctionToken } from '@/lib/shared/page-token'
import type { Publication } from '@/lib/shared/publication'
import { routes } from '@/lib/shared/routes'
import { ListTurns } from './list-turns'
import { Paper } from './paper'

type Props = {
  locale: Locale
  publication: Publication
  corrections: readonly { slug: string; headline: string; note: string; at: number; seq: number }[]
  /** Where this page begins, when it is not the first. */
  after?: CorrectionPosition
  next: CorrectionPosition | undefined
}

/** What was wrong in the paper and what is right. */
export function CorrectionsPage({ locale, publication, corrections, after, next }: Props) {
  const texts = paperMessages[locale]
  const other = otherLocale(locale)
  const otherPath = after
    ? routes.olderCorrections(other, correctionToken(after))
    : routes.corrections(other)
  return (
    <Paper locale={locale} publication={publication} other={otherPath} place="sections">
      <div className="column">
        <h1 className="headline pt-6 text-3xl">{texts.corrections}</h1>
        <p className="mt-2 text-muted">
          {corrections.length > 0 || after ? texts.correctionsIntro : texts.noCorrections}
        </p>
        <ul>
          {corrections.map((correction) => (
            <li key={correction.seq} className="border-line border-b py-4">
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
        <ListTurns
          locale={locale}
          newest={after && routes.corrections(locale)}
          older={next && routes.olderCorrections(locale, correctionToken(next))}
        />
      </div>
    </Paper>
  )
}
