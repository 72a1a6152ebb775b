import type { Metadata } from 'next'
import { DeskFrame } from '@/components/admin/desk-frame'
import { TopicTable } from '@/components/admin/topics/topic-table'
import { listDeskTopics } from '@/db/queries/desk-topics'
import { requireActor } from '@/lib/server/desk/actor'
import { deskLocale } from '@/lib/server/desk/desk-locale'
import { deskRoutes } from '@/lib/shared/desk/desk-routes'
import { deskMessages } from '@/lib/shared/messages/desk'
import { deskArticleMessages } from '@/lib/shared/messages/desk-articles'
import { deskTopicMessages } from '@/lib/shared/messages/desk-topics'

type Props = { searchParams: Promise<{ q?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskMessages[await deskLocale()].topics }
}

export default async function TopicsPage({ searchParams }: Props) {
  const actor = await requireActor('page.topics', deskRoutes.topics())
  const locale = await deskLocale()
  const texts = deskTopicMessages[locale]
  const { q } = await searchParams
  const text = typeof q === 'string' ? q.trim() : ''
  const all = await listDeskTopics()
  const wanted = text.toLocaleLowerCase()
  const topics = all.filter(({ texts: { id, en } }) =>
    `${id.name}\n${en.name}`.toLocaleLowerCase().includes(wanted),
  )
  return (
    <DeskFrame
      locale={locale}
      actor={actor}
      place="topics"
      title={deskMessages[locale].topics}
      actions={
        <a className="button solid" href={deskRoutes.newTopic()}>
          {texts.newTopic}
        </a>
      }
    >
      <search>
        <form action={deskRoutes.topics()} className="filter-form">
          <label className="field grow">
            <span>{texts.find}</span>
            <input className="input" type="search" name="q" defaultValue={text} />
          </label>
          <button type="submit" className="button framed">
            {deskArticleMessages[locale].show}
          </button>
        </form>
      </search>
      {topics.length > 0 ? (
        <TopicTable locale={locale} topics={topics} />
      ) : (
        <div className="empty">
          <p className="font-semibold">{text ? texts.nothing : texts.empty}</p>
          <p>{texts.emptyNext}</p>
        </div>
      )}
    </DeskFrame>
  )
}
