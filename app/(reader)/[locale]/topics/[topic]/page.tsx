import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { TopicPage } from '@/components/paper/topic-page'
import { readTopicPage } from '@/lib/server/lists'
import { localeOf } from '@/lib/server/page-locale'
import { pageMetadata } from '@/lib/server/page-metadata'
import { readTopic } from '@/lib/server/reading'
import { otherLocale } from '@/lib/shared/locales'
import { routes } from '@/lib/shared/routes'

type Props = { params: Promise<{ locale: string; topic: string }> }

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const { topic: slug } = await params
  const topic = (await readTopic({ locale, slug })) ?? notFound()
  const twin = await readTopic({ locale: otherLocale(locale), slug })
  return pageMetadata({
    locale,
    title: topic.name,
    description: topic.description,
    path: routes.topic(locale, topic.slug),
    other: twin && routes.topic(otherLocale(locale), twin.slug),
  })
}

export default async function Topic({ params }: Props) {
  const locale = await localeOf(params)
  const { topic: slug } = await params
  const page = await readTopicPage({ locale, slug })
  if (page.topic.slug !== slug) permanentRedirect(routes.topic(locale, page.topic.slug))
  return <TopicPage {...page} />
}
