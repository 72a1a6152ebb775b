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
  return pageMetadata({
    locale,
    title: paperMessages[locale].sections,
    path: routes.sections(locale),
    other: routes.sections(otherLocale(locale)),
  })
}

export default async function Sections({ params }: Props) {
  const locale = await localeOf(params)
  const publication = await readPublication(locale)
  const { sections } = publication
  const texts = paperMessages[locale]
  const links = [
    ...sections.map((section) => [section.name, routes.section(locale, section.slug)] as const),
    [texts.topics, routes.topics(locale)] as const,
    [texts.corrections, routes.corrections(locale)] as const,
    [texts.about, routes.about(locale)] as const,
  ]
  return (
    <Paper
      locale={locale}
      publication={publication}
      other={routes.sections(otherLocale(locale))}
      place="sections"
    >
      <h1 className="headline pt-6 pb-2 text-3xl">{texts.sections}</h1>
      <ul className="grid gap-x-8 sm:grid-cols-2">
        {links.map(([text, href]) => (
          <li key={href} className="border-line border-b">
            <a className="flex min-h-14 items-center font-serif text-xl" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </Paper>
  )
}
