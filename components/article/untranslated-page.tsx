import { Paper } from '@/components/paper/paper'
import type { Twin } from '@/lib/shared/article/article'
import type { Locale } from '@/lib/shared/locales'
import { articleMessages } from '@/lib/shared/messages/article'
import type { Publication } from '@/lib/shared/publication'
import { routes } from '@/lib/shared/routes'

type Props = {
  locale: Locale
  publication: Publication
  original: Twin & { standfirst: string }
}

/** Stands where a translation will be: says so, and leads to the original. */
export function UntranslatedPage({ locale, publication, original }: Props) {
  const texts = articleMessages[locale]
  const href = routes.article(original.locale, original.slug)
  return (
    <Paper locale={locale} publication={publication} other={href}>
      <div className="column pt-8">
        <h1 className="headline text-3xl">{texts.untranslatedTitle}</h1>
        <p className="mt-2 text-muted">{texts.untranslatedText}</p>
        <blockquote lang={original.locale} className="note my-6">
          <p className="headline text-xl">{original.headline}</p>
          <p className="mt-2">{original.standfirst}</p>
        </blockquote>
        <a className="button solid" href={href} hrefLang={original.locale}>
          {texts.readOriginal}
        </a>
      </div>
    </Paper>
  )
}
