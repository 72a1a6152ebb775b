import type { Metadata } from 'next'
import { ArticleTable } from '@/components/admin/articles/article-table'
import { FilterForm } from '@/components/admin/articles/filter-form'
import { FilterLists } from '@/components/admin/articles/filter-lists'
import { NewArticle } from '@/components/admin/articles/new-article'
import { DeskFrame } from '@/components/admin/desk-frame'
import { listDeskArticles } from '@/db/queries/article-list'
import { getPublication } from '@/db/queries/publication'
import { listSavedFilters } from '@/db/queries/saved-filters'
import { requireActor } from '@/lib/server/desk/actor'
import { deskLocale } from '@/lib/server/desk/desk-locale'
import { articleQuery, parseArticleFilter } from '@/lib/shared/desk/article-filter'
import { deskRoutes } from '@/lib/shared/desk/desk-routes'
import { reachOf } from '@/lib/shared/desk/permissions'
import { deskMessages } from '@/lib/shared/messages/desk'
import { deskArticleMessages } from '@/lib/shared/messages/desk-articles'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const pageLength = 50

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskMessages[await deskLocale()].articles }
}

export default async function ArticlesPage({ searchParams }: Props) {
  const { after, ...filter } = parseArticleFilter(await searchParams)
  const query = articleQuery(filter)
  const here = `${deskRoutes.articles()}?${articleQuery(filter, after)}`
  const actor = await requireActor('page.articles', here)
  const locale = await deskLocale()
  const [{ sections, timeZone }, saved, page] = await Promise.all([
    getPublication(locale),
    listSavedFilters(actor.id),
    listDeskArticles({ filter, personId: actor.id, locale, after, limit: pageLength }),
  ])
  const texts = deskArticleMessages[locale]
  return (
    <DeskFrame
      locale={locale}
      actor={actor}
      place="articles"
      title={deskMessages[locale].articles}
      actions={reachOf(actor.role, 'article.create') && <NewArticle locale={locale} />}
    >
      <FilterLists locale={locale} query={query} saved={saved} />
      <FilterForm key={query} locale={locale} filter={filter} sections={sections} />
      {page.uncounted > 0 && <p className="note">{texts.uncounted(page.uncounted)}</p>}
      {page.rows.length > 0 ? (
        <ArticleTable
          locale={locale}
          timeZone={timeZone}
          role={actor.role}
          rows={page.rows}
          sections={sections}
        />
      ) : (
        <div className="empty">
          <p className="font-semibold">{query ? texts.nothing : texts.empty}</p>
          <p>{query ? texts.nothingNext : texts.emptyNext}</p>
        </div>
      )}
      <nav className="mt-4 flex gap-2">
        {after && (
          <a className="button framed" href={`${deskRoutes.articles()}?${query}`}>
            {texts.newest}
          </a>
        )}
        {page.next && (
          <a
            className="button framed"
            rel="next"
            href={`${deskRoutes.articles()}?${articleQuery(filter, page.next)}`}
          >
            {texts.older}
          </a>
        )}
      </nav>
    </DeskFrame>
  )
}
