import { Activity } from 'react'
import { Teaser } from '@/components/article/teaser'
import { TeaserList } from '@/components/article/teaser-list'
import { Icon } from '@/components/ui/icon'
import type { SectionName, Teaser as TeaserFacts } from '@/lib/shared/article/article'
import type { Locale } from '@/lib/shared/locales'
import { editionCardMessages } from '@/lib/shared/messages/edition-card'
import { paperMessages } from '@/lib/shared/messages/paper'
import { routes } from '@/lib/shared/routes'

type Props = {
  locale: Locale
  timeZone: string
  lead: TeaserFacts
  seconds: readonly TeaserFacts[]
  strips: readonly { section: SectionName; teasers: readonly TeaserFacts[] }[]
  newest: readonly TeaserFacts[]
  older: string | undefined
}

/** Lead and seconds above the fold, then a strip for each section, then the newest of all. */
export function FrontPage({ locale, timeZone, lead, seconds, strips, newest, older }: Props) {
  const shown = { locale, timeZone }
  const edition = editionCardMessages[locale]
  return (
    <>
      {/* Boundaries of their own, which the framework takes over one after another. */}
      <Activity>
        <div className="grid grid-cols-1 gap-x-8 gap-y-4 pt-4 lg:grid-cols-12 lg:pt-6">
          <div className="lg:col-span-8">
            <Teaser teaser={lead} {...shown} shape="lead" heading="h2" />
          </div>
          <div className="flex flex-col gap-4 border-line border-t pt-4 lg:col-span-4 lg:border-t-0 lg:pt-0">
            {seconds.map((teaser) => (
              <Teaser key={teaser.articleId} teaser={teaser} {...shown} shape="card" heading="h2" />
            ))}
          </div>
        </div>
      </Activity>
      <aside className="needs-js no-print mt-8 flex flex-wrap items-center gap-x-6 gap-y-2 border-line border-y py-3">
        <p className="min-w-0 grow basis-60 text-sm">
          <span className="font-semibold">{edition.card}</span>{' '}
          <span className="small">{edition.cardText}</span>
        </p>
        <a className="button framed" href={routes.editionSettings(locale)}>
          <Icon name="download" />
          {edition.cardGo}
        </a>
      </aside>
      {strips.map(({ section, teasers }) => (
        <Activity key={section.id}>
          <section className="mt-10">
            <h2 className="strip-title">
              <a href={routes.section(locale, section.slug)}>{section.name}</a>
            </h2>
            <ul className="mt-2 grid grid-cols-1 gap-x-8 lg:grid-cols-3">
              {teasers.map((teaser) => (
                <li key={teaser.articleId} className="border-line border-b py-4 lg:border-b-0">
                  <Teaser teaser={teaser} {...shown} shape="card" />
                </li>
              ))}
            </ul>
          </section>
        </Activity>
      ))}
      {newest.length > 0 && (
        <Activity>
          <section className="mt-10">
            <h2 className="strip-title">{paperMessages[locale].newest}</h2>
            <TeaserList teasers={newest} {...shown} older={older} />
          </section>
        </Activity>
      )}
    </>
  )
}
