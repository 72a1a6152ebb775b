import type { Metadata } from 'next'
import { Paper } from '@/components/paper/paper'
import { localeOf } from '@/lib/server/page-locale'
import { pageMetadata } from '@/lib/server/page-metadata'
import { readPublication, readTopics } from '@/lib/server/reading'
import { otherLocale } from '@/lib/shared/locales'
import { paperMessages } from '@/lib/shared/messages/paper'
import { routes } from '@/lib/shared/routes'

type Props = { params: Promise<{ locale: string }> }

const kinds = ['person', 'place', 'organisation', 'subject'] as const

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const { topics, topicsIntro } = paperMessages[locale]
  const [path, other] = [routes.topics(locale), routes.topics(otherLocale(locale))]
  return pageMetadata({ locale, title: topics, description: topicsIntro, path, other })
}

export default async function Topics({ params }: Props) {
  const locale = await localeOf(params)
  const publication = await readPublication(locale)
  const topics = await readTopics(locale)
  const texts = paperMessages[locale]
  return (
    <Paper
      locale={locale}
      publication={publication}
      other={routes.topics(otherLocale(locale))}
      place="sections"
    >
      <h1 className="headline pt-6 text-3xl">{texts.topics}</h1>
      <p className="mt-2 text-muted">{topics.length > 0 ? texts.topicsIntro : texts.empty}</p>
      {kinds.map((kind) => {
        const some = topics.filter((topic) => topic.kind === kind)
        return some.length === 0 ? null : (
          <section key={kind} className="mt-8">
            <h2 className="strip-title">{texts[kind]}</h2>
            <ul className="mt-3 flex flex-wrap gap-2">
              {some.map((topic) => (
                <li key={topic.id}>
                  <a className="button framed" href={routes.topic(locale, topic.slug)}>
                    {topic.name}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </Paper>
  )
}
