import { TeaserList } from '@/components/article/teaser-list'
import type { SectionName, Teaser } from '@/lib/shared/article/article'
import { type Locale, otherLocale } from '@/lib/shared/locales'
import { type PagePosition, pageToken } from '@/lib/shared/page-token'
import type { Publication } from '@/lib/shared/publication'
import { routes } from '@/lib/shared/routes'
import { Paper } from './paper'

type Props = {
  locale: Locale
  publication: Publication
  section: SectionName
  /** The same section as the other language names it. */
  twin: SectionName
  teasers: readonly Teaser[]
  /** Where this page begins, when it is not the first. */
  after?: PagePosition
  next: PagePosition | undefined
}

/** A section from its newest article on, or from where an older page begins. */
export function SectionPage(props: Props) {
  const { locale, publication, section, twin, teasers, after, next } = props
  const other = otherLocale(locale)
  const otherPath = after
    ? routes.olderInSection(other, twin.slug, pageToken(after))
    : routes.section(other, twin.slug)
  return (
    <Paper
      locale={locale}
      publication={publication}
      other={otherPath}
      place="sections"
      sectionId={section.id}
    >
      <h1 className="headline pt-6 pb-2 text-3xl">{section.name}</h1>
      <TeaserList
        teasers={teasers}
        locale={locale}
        timeZone={publication.timeZone}
        older={next && routes.olderInSection(locale, section.slug, pageToken(next))}
        newest={after && routes.section(locale, section.slug)}
      />
    </Paper>
  )
}
