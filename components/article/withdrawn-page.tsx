import { Paper } from '@/components/paper/paper'
import { Moment } from '@/components/ui/moment'
import { type Locale, otherLocale } from '@/lib/shared/locales'
import { articleMessages } from '@/lib/shared/messages/article'
import { failureMessages } from '@/lib/shared/messages/failures'
import type { Publication } from '@/lib/shared/publication'
import { routes } from '@/lib/shared/routes'

type Props = {
  locale: Locale
  publication: Publication
  slug: string
  withdrawal: { headline: string; at: number; reason: string }
}

/** Stands where an article was: says that it was withdrawn, when and why. */
export function WithdrawnPage({ locale, publication, slug, withdrawal }: Props) {
  const texts = articleMessages[locale]
  const { timeZone } = publication
  return (
    <Paper
      locale={locale}
      publication={publication}
      other={routes.article(otherLocale(locale), slug)}
    >
      <div className="column pt-8">
        <h1 className="headline text-3xl">{texts.withdrawnTitle}</h1>
        <p className="mt-4 font-serif text-lg">“{withdrawal.headline}”</p>
        <dl className="note my-6">
          <dt className="small">
            <Moment locale={locale} at={withdrawal.at} timeZone={timeZone} />
          </dt>
          <dd>
            {texts.withdrawnReason}: {withdrawal.reason}
          </dd>
        </dl>
        <a className="button framed" href={routes.front(locale)}>
          {failureMessages[locale].toFront}
        </a>
      </div>
    </Paper>
  )
}
