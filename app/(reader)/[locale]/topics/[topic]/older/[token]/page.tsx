import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { TopicPage } from '@/components/paper/topic-page'
import { readTopicPage } from '@/lib/server/lists'
import { localeOf } from '@/lib/server/page-locale'
import { pageMetadata } from '@/lib/server/page-metadata'
import { readTopic } from '@/lib/server/reading'
import { parsePageToken } from '@/lib/shared/page-token'
import { routes } from '@/lib/shared/routes'

type Props = { params: Promise<{ locale: string; topic: string; token: string }> }

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const { topic: slug, token } = await params
  const topic = (await readTopic({ locale, slug })) ?? notFound()
  const path = routes.olderOnTopic(locale, topic.slug, token)
  return pageMetadata({ locale, title: topic.name, path, noindex: true })
}

export default async function OlderOnTopic({ params }: Props) {
  const locale = await localeOf(params)
  const { topic: slug, token } = await params
  const after = parsePageToken(token) ?? notFound()
  return <TopicPage {...(await readTopicPage({ locale, slug, after }))} after={after} />
}
