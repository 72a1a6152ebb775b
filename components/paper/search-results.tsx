import { Moment } from '@/components/ui/moment'
import type { FoundArticle } from '@/lib/shared/api/found-article'
import type { Locale } from '@/lib/shared/locales'
import { searchMessages } from '@/lib/shared/messages/search'
import { routes } from '@/lib/shared/routes'
import { highlight } from '@/lib/shared/search/words'

type Props = {
  locale: Locale
  timeZone: string
  text: string
  articles: readonly FoundArticle[]
}

/** What a search found, with the words that matched marked. */
export function SearchResults({ locale, timeZone, text, articles }: Props) {
  const texts = searchMessages[locale]
  if (articles.length === 0) {
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
        {texts.found(articles.length)}
      </p>
      <ul>
        {articles.map((article) => (
          <li key={article.articleId} data-item className="border-line border-b py-4">
            {article.section && <p className="kicker">{article.section.name}</p>}
            <h2 className="headline mt-1 text-lg">
              <a className="hover:underline" href={routes.article(locale, article.slug)}>
                <Marked text={article.headline} words={article.terms} />
              </a>
            </h2>
            <p className="mt-1 text-muted">
              <Marked text={article.standfirst} words={article.terms} />
            </p>
            <p className="small mt-1">
              <Moment locale={locale} at={article.publishedAt} timeZone={timeZone} />
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
