import type { Metadata } from 'next'
import { Paper } from '@/components/paper/paper'
import { localeOf } from '@/lib/server/page-locale'
import { pageMetadata } from '@/lib/server/page-metadata'
import { readPublication } from '@/lib/server/reading'
import { otherLocale } from '@/lib/shared/locales'
import { paperMessages } from '@/lib/shared/messages/paper'
import { routes } from '@/lib/shared/routes'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const { about } = await readPublication(locale)
  return pageMetadata({
    locale,
    title: paperMessages[locale].about,
    description: about[0] ?? '',
    path: routes.about(locale),
    other: routes.about(otherLocale(locale)),
  })
}

export default async function About({ params }: Props) {
  const locale = await localeOf(params)
  const publication = await readPublication(locale)
  const { name, tagline, about } = publication
  return (
    <Paper
      locale={locale}
      publication={publication}
      other={routes.about(otherLocale(locale))}
      place="sections"
    >
      <div className="column pt-6">
        <h1 className="headline text-3xl">
          {paperMessages[locale].about} {name}
        </h1>
        {tagline && <p className="mt-3 font-serif text-lg text-muted">{tagline}</p>}
        <div className="reading mt-6">
          {about.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </div>
    </Paper>
  )
}
