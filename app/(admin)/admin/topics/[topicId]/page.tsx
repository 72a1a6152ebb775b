import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DeskFrame } from '@/components/admin/desk-frame'
import { MergeTopics } from '@/components/admin/topics/merge-topics'
import { TopicForm } from '@/components/admin/topics/topic-form'
import { getDeskTopic, listDeskTopics } from '@/db/queries/desk-topics'
import { countSharedArticles } from '@/db/queries/topic-merge'
import { requireActor } from '@/lib/server/desk/actor'
import { deskLocale } from '@/lib/server/desk/desk-locale'
import { deskRoutes } from '@/lib/shared/desk/desk-routes'
import { deskMessages } from '@/lib/shared/messages/desk'
import { deskTopicMessages } from '@/lib/shared/messages/desk-topics'
import { routes } from '@/lib/shared/routes'

type Props = {
  params: Promise<{ topicId: string }>
  searchParams: Promise<{ into?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskMessages[await deskLocale()].topics }
}

export default async function TopicPage({ params, searchParams }: Props) {
  const { topicId } = await params
  const actor = await requireActor('page.topics', deskRoutes.topic(topicId))
  const locale = await deskLocale()
  const topic = (await getDeskTopic(topicId)) ?? notFound()
  const others = (await listDeskTopics()).filter((other) => other.id !== topicId)
  const { into: asked } = await searchParams
  const into = others.find((other) => other.id === asked)
  const shared = into ? await countSharedArticles(topicId, into.id) : 0
  const texts = deskTopicMessages[locale]
  return (
    <DeskFrame
      locale={locale}
      actor={actor}
      place="topics"
      title={topic.texts[locale].name}
      actions={
        <nav className="flex gap-2">
          <a className="button framed" href={deskRoutes.topics()}>
            {texts.back}
          </a>
          <a className="button framed" href={routes.topic(locale, topic.texts[locale].slug)}>
            {texts.view}
          </a>
        </nav>
      }
    >
      <TopicForm locale={locale} topic={topic} />
      <MergeTopics
        locale={locale}
        topic={topic}
        others={others}
        chosen={into && { into, shared }}
      />
    </DeskFrame>
  )
}
