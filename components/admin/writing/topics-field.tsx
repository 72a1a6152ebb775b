'use client'

import { useState } from 'react'
import type { TopicChoice } from '@/lib/shared/desk/article-at-desk'
import type { Locale } from '@/lib/shared/locales'
import { factsMessages } from '@/lib/shared/messages/desk-facts'

type Props = {
  locale: Locale
  topics: readonly TopicChoice[]
  chosen: readonly string[]
  onChange: (topicIds: readonly string[]) => void
}

/** The topics of an article: type a few letters, choose, take away. */
export function TopicsField({ locale, topics, chosen, onChange }: Props) {
  const texts = factsMessages[locale]
  const [typed, setTyped] = useState('')
  const names = new Map(topics.map(({ id, name }) => [id, name]))
  const add = (name: string) => {
    const topic = topics.find((one) => one.name.toLowerCase() === name.trim().toLowerCase())
    setTyped(topic ? '' : name)
    if (topic && !chosen.includes(topic.id)) onChange([...chosen, topic.id])
  }
  return (
    <div className="field">
      <label className="field">
        <span>{texts.topicIds}</span>
        <input
          className="input"
          list="topic-names"
          placeholder={texts.addTopic}
          value={typed}
          onChange={(event) => add(event.target.value)}
        />
      </label>
      <datalist id="topic-names">
        {topics.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      {chosen.length === 0 ? (
        <span className="small">{texts.noTopics}</span>
      ) : (
        <ul className="flex flex-wrap gap-1">
          {chosen.map((id) => (
            <li key={id} className="badge flex items-center">
              {names.get(id) ?? id}
              <button
                type="button"
                className="topic-remove"
                aria-label={texts.removeTopic(names.get(id) ?? id)}
                onClick={() => onChange(chosen.filter((one) => one !== id))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
