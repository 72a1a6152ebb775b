import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Paper } from '@/components/paper/paper'
import { localeOf } from '@/lib/server/page-locale'
import { pageMetadata } from '@/lib/server/page-metadata'
import { readPublication } from '@/lib/server/reading'
import { type Locale, otherLocale } from '@/lib/shared/locales'
import { brokenMessages } from '@/lib/shared/messages/broken'
import { failureMessages } from '@/lib/shared/messages/failures'
import { routes } from '@/lib/shared/routes'

type Props = { params: Promise<{ locale: string; status: string }> }

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const { status } = await params
  const { title } = textsOf(locale, status)
  const path = routes.front(locale)
  return pageMetadata({ locale, title, path, facts: { kind: 'app' }, noindex: true })
}

/** What the server sends in place of an answer that failed, with the status that it failed with. */
export default async function Failure({ params }: Props) {
  const locale = await localeOf(params)
  const { status } = await params
  const { title, text } = textsOf(locale, status)
  const publication = await readPublication(locale)
  const texts = failureMessages[locale]
  return (
    <Paper locale={locale} publication={publication} other={routes.front(otherLocale(locale))}>
      <div className="column py-10">
        <h1 className="headline text-3xl">{title}</h1>
        <p className="mt-3 text-muted">{text}</p>
        <p className="mt-6 flex flex-wrap gap-2">
          <a className="button solid" href={routes.front(locale)}>
            {texts.toFront}
          </a>
          <a className="button framed" href={routes.search(locale)}>
            {texts.toSearch}
          </a>
        </p>
      </div>
    </Paper>
  )
}

function textsOf(locale: Locale, status: string) {
  const texts = failureMessages[locale]
  if (status === '400') return { title: texts.badRequestTitle, text: texts.badRequestText }
  if (status === '404') return { title: texts.notFoundTitle, text: texts.notFoundText }
  if (status === '500') return brokenMessages[locale]
  return notFound()
}
