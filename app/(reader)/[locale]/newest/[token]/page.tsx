import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { TeaserList } from '@/components/article/teaser-list'
import { Paper } from '@/components/paper/paper'
import { listLength } from '@/lib/server/lists'
import { localeOf } from '@/lib/server/page-locale'
import { pageMetadata } from '@/lib/server/page-metadata'
import { readPublication, readTeasers } from '@/lib/server/reading'
import { otherLocale } from '@/lib/shared/locales'
import { paperMessages } from '@/lib/shared/messages/paper'
import { pageToken, parsePageToken } from '@/lib/shared/page-token'
import { routes } from '@/lib/shared/routes'

type Props = { params: Promise<{ locale: string; token: string }> }

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const path = routes.newest(locale, (await params).token)
  return pageMetadata({ locale, title: paperMessages[locale].newest, path, noindex: true })
}

export default async function Newest({ params }: Props) {
  const locale = await localeOf(params)
  const { token } = await params
  const after = parsePageToken(token) ?? notFound()
  const { teasers, next } = await readTeasers({ locale, after, limit: listLength })
  if (teasers.length === 0) notFound()
  const publication = await readPublication(locale)
  return (
    <Paper
      locale={locale}
      publication={publication}
      other={routes.newest(otherLocale(locale), token)}
      place="home"
    >
      <h1 className="headline pt-6 pb-2 text-3xl">{paperMessages[locale].newest}</h1>
      <TeaserList
        teasers={teasers}
        locale={locale}
        timeZone={publication.timeZone}
        newest={routes.front(locale)}
        older={next && routes.newest(locale, pageToken(next))}
      />
    </Paper>
  )
}
