import type { DeskTopic } from '@/lib/shared/api/desk/topic'
import { deskRoutes } from '@/lib/shared/desk/desk-routes'
import { formatNumber } from '@/lib/shared/format'
import type { Locale } from '@/lib/shared/locales'
import { deskTopicMessages } from '@/lib/shared/messages/desk-topics'

type Props = { locale: Locale; topics: readonly DeskTopic[] }

/** Topics with their names in both languages, and how much they gather. */
export function TopicTable({ locale, topics }: Props) {
  const texts = deskTopicMessages[locale]
  return (
    <table className="desk-table" aria-label={texts.list}>
      <thead>
        <tr>
          <th scope="col">{texts.indonesian}</th>
          <th scope="col">{texts.english}</th>
          <th scope="col" className="max-lg:hidden">
            {texts.kind}
          </th>
          <th scope="col" className="text-end!">
            {texts.articles}
          </th>
        </tr>
      </thead>
      <tbody>
        {topics.map((topic) => (
          <tr key={topic.id}>
            <td>
              <a className="link font-semibold" lang="id" href={deskRoutes.topic(topic.id)}>
                {topic.texts.id.name}
              </a>
            </td>
            <td lang="en">{topic.texts.en.name}</td>
            <td className="max-lg:hidden">{texts[topic.kind]}</td>
            <td className="text-end!">{formatNumber(locale, topic.articles)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
