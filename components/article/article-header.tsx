import { Moment } from '@/components/ui/moment'
import type { Article } from '@/lib/shared/article/article'
import { formatDay } from '@/lib/shared/format'
import { articleMessages } from '@/lib/shared/messages/article'
import { paperMessages } from '@/lib/shared/messages/paper'
import { routes } from '@/lib/shared/routes'

/** Section, headline, standfirst, who wrote it, where, when, and how long it takes. */
export function ArticleHeader({ article, timeZone }: { article: Article; timeZone: string }) {
  const { locale, section } = article
  const texts = articleMessages[locale]
  const updated = article.updatedAt > article.publishedAt
  return (
    <header className="pt-6">
      <p className="kicker flex gap-3">
        {section && <a href={routes.section(locale, section.slug)}>{section.name}</a>}
        {article.sample && <span className="text-muted">{paperMessages[locale].sample}</span>}
      </p>
      <h1 data-anchor="headline" className="headline mt-2 text-[1.75rem] lg:text-[2.5rem]">
        {article.headline}
      </h1>
      <p
        data-anchor="standfirst"
        className="mt-3 font-serif text-lg text-muted leading-normal lg:text-xl"
      >
        {article.standfirst}
      </p>
      <div className="small mt-4 flex flex-wrap gap-x-4 gap-y-1">
        {article.byline && <span>{texts.by(article.byline)}</span>}
        {article.source && <span>{texts.source(article.source)}</span>}
        {article.place && <span>{article.place}</span>}
        <span>
          {texts.published} <Moment locale={locale} at={article.publishedAt} timeZone={timeZone} />
        </span>
        {updated && (
          <span>
            {texts.updated} <Moment locale={locale} at={article.updatedAt} timeZone={timeZone} />
          </span>
        )}
        {article.eventDate && (
          <span>
            {texts.eventDate} <time>{formatDay(locale, article.eventDate)}</time>
          </span>
        )}
        {/* A line of its own, so that what scripts add to it moves nothing. */}
        <span className="basis-full">
          {texts.minutes(article.minutes)}
          <span data-since={new Date(article.publishedAt).toISOString()} />
        </span>
      </div>
    </header>
  )
}
