import { Moment } from '@/components/ui/moment'
import type { FoundArticle } from '@/lib/shared/api/found-article'
import type { Locale } from '@/lib/shared/locales'
import { searchMessages } from '@/lib/shared/messages/search'
import { routes } from '@/lib/shared/routes'
import { highlight } from '@/lib/shared/search'

type Props = {
  locale: Locale
  timeZone: string
  text: string
  words: readonly string[]
  teasers: readonly FoundArticle[]
}

/** What a search found, with the words that matched marked. */
export function SearchResults({ locale, timeZone, text, words, teasers }: Props) {
  const texts = searchMessages[locale]
  if (teasers.length === 0) {
    return (
      <div role="status" className="py-4">
        <p>{texts.nothing(text)}</p>
        <p className="text-muted">{texts.nothingHint}</p>
      </div>
    )
  }
  return (
    <>
      <p role="status" className="small py-2">
        {texts.found(teasers.length)}
      </p>
      <ul>
        {teasers.map((teaser) => (
          <li key={teaser.articleId} data-item className="border-line border-b py-4">
            {teaser.section && <p className="kicker">{teaser.section.name}</p>}
            <h2 className="headline mt-1 text-lg">
              <a className="hover:underline" href={routes.article(locale, teaser.slug)}>
                <Marked text={teaser.headline} words={words} />
              </a>
            </h2>
            <p className="mt-1 text-muted">
              <Marked text={teaser.standfirst} words={words} />
            </p>
            <p className="small mt-1">
              <Moment locale={locale} at={teaser.publishedAt} timeZone={timeZone} />
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

function Marked({ text, words }: { text: string; words: readonly string[] }) {
  return highlight(text, words).map((part, index) =>
    part.match ? (
      <mark key={index} className="bg-accent/20 text-ink">
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  )
}
