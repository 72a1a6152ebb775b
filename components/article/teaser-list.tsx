import { Activity } from 'react'
import { ListTurns } from '@/components/paper/list-turns'
import type { Teaser as TeaserFacts } from '@/lib/shared/article/article'
import type { Locale } from '@/lib/shared/locales'
import { paperMessages } from '@/lib/shared/messages/paper'
import { Teaser } from './teaser'

type Props = {
  teasers: readonly TeaserFacts[]
  locale: Locale
  timeZone: string
  /** Where older ones are, and where the newest are when these are not. */
  older?: string | undefined
  newest?: string | undefined
}

/** A river of articles with the way on to older ones. */
export function TeaserList({ teasers, locale, timeZone, older, newest }: Props) {
  const texts = paperMessages[locale]
  if (teasers.length === 0 && !newest) return <p className="py-8 text-muted">{texts.empty}</p>
  return (
    <>
      <ul className="grid grid-cols-1 gap-x-8 lg:grid-cols-2">
        {teasers.map((teaser) => (
          // The framework takes them over one after another, as it does the strips of the front page.
          <Activity key={teaser.articleId}>
            <li className="border-line border-b py-4">
              <Teaser
                teaser={teaser}
                locale={locale}
                timeZone={timeZone}
                shape="row"
                heading="h2"
              />
            </li>
          </Activity>
        ))}
      </ul>
      <ListTurns locale={locale} older={older} newest={newest} />
    </>
  )
}
