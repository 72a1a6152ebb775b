import { TeaserList } from '@/components/article/teaser-list'
import type { Teaser, Topic } from '@/lib/shared/article/article'
import { type Locale, otherLocale } from '@/lib/shared/locales'
import { paperMessages } from '@/lib/shared/messages/paper'
import { type PagePosition, pageToken } from '@/lib/shared/page-token'
import type { Publication } from '@/lib/shared/publication'
import { routes } from '@/lib/shared/routes'
import { Paper } from './paper'

type Props = {
  locale: Locale
  publication: Publication
  topic: Topic
  /** The same topic as the other language names it. */
  twin: Topic
  teasers: readonly Teaser[]
  /** Where this page begins, when it is not the first. */
  after?: PagePosition
  next: PagePosition | undefined
}

/** A person, place, organisation or subject, and the articles about it. */
export function TopicPage(props: Props) {
  const { locale, publication, topic, twin, teasers, after, next } = props
  const other = otherLocale(locale)
  const otherPath = after
    ? routes.olderOnTopic(other, twin.slug, pageToken(after))
    : routes.topic(other, twin.slug)
  return (
    <Paper locale={locale} publication={publication} other={otherPath} place="sections">
      <p className="kicker pt-6">
        <a href={routes.topics(locale)}>{paperMessages[locale][topic.kind]}</a>
      </p>
      <h1 className="headline mt-1 text-3xl">{topic.name}</h1>
      <p className="mt-2 mb-2 max-w-2xl text-muted">{topic.description}</p>
      <TeaserList
        teasers={teasers}
        locale={locale}
        timeZone={publication.timeZone}
        older={next && routes.olderOnTopic(locale, topic.slug, pageToken(next))}
        newest={after && routes.topic(locale, topic.slug)}
      />
    </Paper>
  )
}
