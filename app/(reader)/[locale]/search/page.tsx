import type { Metadata } from 'next'
import { Paper } from '@/components/paper/paper'
import { SearchBox } from '@/components/paper/search-box'
import { SearchResults } from '@/components/paper/search-results'
import { findArticles } from '@/lib/server/found-articles'
import { localeOf } from '@/lib/server/page-locale'
import { appMetadata } from '@/lib/server/page-metadata'
import { readPublication } from '@/lib/server/reading'
import { otherLocale } from '@/lib/shared/locales'
import { searchMessages } from '@/lib/shared/messages/search'
import { routes } from '@/lib/shared/routes'
import { longestSearch } from '@/lib/shared/search/words'

/** Every search is its own. */
export const dynamic = 'force-dynamic'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ q?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  return appMetadata(locale, searchMessages[locale].title, routes.search)
}

export default async function Search({ params, searchParams }: Props) {
  const locale = await localeOf(params)
  const { q } = await searchParams
  const text = ((Array.isArray(q) ? q[0] : q) ?? '').slice(0, longestSearch)
  const articles = await findArticles(locale, text)
  const publication = await readPublication(locale)
  const texts = searchMessages[locale]
  const other = routes.search(otherLocale(locale))
  return (
    <Paper
      locale={locale}
      publication={publication}
      other={text ? `${other}?q=${encodeURIComponent(text)}` : other}
      place="search"
    >
      <h1 className="headline pt-6 pb-4 text-3xl">{texts.title}</h1>
      <SearchBox
        locale={locale}
        timeZone={publication.timeZone}
        action={routes.search(locale)}
        initial={text}
        sections={publication.sections}
      >
        {text.trim() === '' ? (
          <p className="py-4 text-muted">{texts.intro}</p>
        ) : (
          <SearchResults
            locale={locale}
            timeZone={publication.timeZone}
            text={text}
            articles={articles}
          />
        )}
      </SearchBox>
    </Paper>
  )
}
