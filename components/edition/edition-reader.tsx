'use client'

import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { ArticlePage } from '@/components/article/article-page'
import { BothLanguagesPage } from '@/components/article/both-languages-page'
import { TeaserList } from '@/components/article/teaser-list'
import { UntranslatedPage } from '@/components/article/untranslated-page'
import { WithdrawnPage } from '@/components/article/withdrawn-page'
import { FrontPage } from '@/components/paper/front-page'
import { Paper } from '@/components/paper/paper'
import { SectionPage } from '@/components/paper/section-page'
import { tellCopyTime } from '@/lib/client/copy-note'
import { type EditionView, readEditionView } from '@/lib/client/edition-view'
import { restoreEyeFromAddress } from '@/lib/client/eye'
import type { SectionName } from '@/lib/shared/article/article'
import { type Locale, otherLocale } from '@/lib/shared/locales'
import { editionMessages } from '@/lib/shared/messages/edition'
import { offlineMessages } from '@/lib/shared/messages/offline'
import type { Publication } from '@/lib/shared/publication'
import { routes } from '@/lib/shared/routes'
import { OfflineLibrary } from './offline-library'

type Props = {
  locale: Locale
  publication: Publication
  /** The sections as the other language names them. */
  twinSections: readonly SectionName[]
}

/**
 * Draws whatever page the address asks for from the edition on this device, with the components
 * that draw it online. The worker sends this page in the place of one that it cannot fetch.
 */
export function EditionReader({ locale, publication, twinSections }: Props) {
  const [path, setPath] = useState<string>()
  useEffect(() => setPath(location.pathname), [])
  const { data: view, isError } = useQuery({
    queryKey: ['edition view', path],
    queryFn: () => readEditionView({ locale, path: path ?? '', sections: publication.sections }),
    enabled: path !== undefined,
  })
  useEffect(() => {
    if (!view) return
    restoreEyeFromAddress()
    tellCopyTime(locale)
  }, [view, locale])
  if (!view && !isError) {
    return (
      <Paper locale={locale} publication={publication} other={routes.front(otherLocale(locale))}>
        <p className="sr-only">{offlineMessages[locale].servedPlain}</p>
      </Paper>
    )
  }
  return (
    <>
      <title>{`${titleOf(view, publication)} — ${publication.name}`}</title>
      <View
        view={view ?? { kind: 'missing' }}
        locale={locale}
        publication={publication}
        twinSections={twinSections}
      />
    </>
  )
}

function View(props: Props & { view: EditionView }) {
  const { view, locale, publication, twinSections } = props
  const { timeZone } = publication
  const other = otherLocale(locale)
  const shown = { locale, publication }
  switch (view.kind) {
    case 'article':
      return <ArticlePage article={view.article} publication={publication} related={view.related} />
    case 'both':
      return <BothLanguagesPage article={view.article} twin={view.twin} publication={publication} />
    case 'withdrawn': {
      const { slug, reason, ...withdrawal } = view.tombstone
      const told = reason || editionMessages[locale].reasonUnknown
      return <WithdrawnPage {...shown} slug={slug} withdrawal={{ ...withdrawal, reason: told }} />
    }
    case 'untranslated':
      return <UntranslatedPage {...shown} original={view.article} />
    case 'front':
      return (
        <Paper {...shown} other={routes.front(other)} place="home">
          <h1 className="sr-only">{publication.name}</h1>
          <p className="small pt-3">{publication.tagline}</p>
          <FrontPage locale={locale} timeZone={timeZone} {...view.front} older={undefined} />
        </Paper>
      )
    case 'section': {
      const { section, teasers } = view
      const twin = twinSections.find((one) => one.id === section.id) ?? section
      return (
        <SectionPage {...shown} section={section} twin={twin} teasers={teasers} next={undefined} />
      )
    }
    case 'topic':
      return (
        <Paper {...shown} other={routes.topic(other, view.slug)} place="sections">
          <h1 className="headline pt-6 pb-2 text-3xl">{view.name}</h1>
          <TeaserList teasers={view.teasers} locale={locale} timeZone={timeZone} />
        </Paper>
      )
    case 'missing':
      return (
        <Paper {...shown} other={routes.front(other)}>
          <div className="column">
            <h1 className="headline pt-6 text-3xl">{offlineMessages[locale].title}</h1>
            <OfflineLibrary locale={locale} timeZone={timeZone} />
          </div>
        </Paper>
      )
  }
}

function titleOf(view: EditionView | undefined, publication: Publication): string {
  switch (view?.kind) {
    case 'article':
    case 'both':
    case 'untranslated':
      return view.article.headline
    case 'withdrawn':
      return view.tombstone.headline
    case 'section':
      return view.section.name
    case 'topic':
      return view.name
    default:
      return publication.tagline
  }
}
