import type { Teaser as TeaserFacts } from '@/lib/shared/article/article'
import type { Locale } from '@/lib/shared/locales'
import { articleMessages } from '@/lib/shared/messages/article'
import { Teaser } from './teaser'

type Props = { teasers: readonly TeaserFacts[]; locale: Locale; timeZone: string }

export function Related({ teasers, locale, timeZone }: Props) {
  if (teasers.length === 0) return null
  return (
    <aside className="no-print mt-10" aria-label={articleMessages[locale].related}>
      <h2 className="strip-title">{articleMessages[locale].related}</h2>
      <ul className="grid grid-cols-1 gap-x-8 sm:grid-cols-2">
        {teasers.map((teaser) => (
          <li key={teaser.articleId} className="border-line border-b py-4">
            <Teaser teaser={teaser} locale={locale} timeZone={timeZone} shape="row" />
          </li>
        ))}
      </ul>
    </aside>
  )
}
