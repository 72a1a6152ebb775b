import { nanoid } from 'nanoid'
import type { Metadata } from 'next'
import { DeskFrame } from '@/components/admin/desk-frame'
import { TopicForm } from '@/components/admin/topics/topic-form'
import { requireActor } from '@/lib/server/desk/actor'
import { deskLocale } from '@/lib/server/desk/desk-locale'
import { deskRoutes } from '@/lib/shared/desk/desk-routes'
import { deskTopicMessages } from '@/lib/shared/messages/desk-topics'

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskTopicMessages[await deskLocale()].newTopic }
}

export default async function NewTopicPage() {
  const actor = await requireActor('page.topics', deskRoutes.newTopic())
  const locale = await deskLocale()
  const none = { name: '', slug: '', description: '' }
  // The id is made here, so that a form that is sent twice makes one topic.
  const topic = { id: nanoid(12), kind: 'subject' as const, texts: { id: none, en: none } }
  return (
    <DeskFrame
      locale={locale}
      actor={actor}
      place="topics"
      title={deskTopicMessages[locale].newTopic}
    >
      <TopicForm locale={locale} topic={topic} isNew />
    </DeskFrame>
  )
}
