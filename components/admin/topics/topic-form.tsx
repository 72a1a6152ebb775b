'use client'

import slugify from '@sindresorhus/slugify'
import { type FormEvent, useState } from 'react'
import { callDesk } from '@/lib/client/desk/call'
import {
  type DeskTopic,
  type TopicAnswer,
  type TopicText,
  topicInput,
  topicKinds,
} from '@/lib/shared/api/desk/topic'
import { deskRoutes } from '@/lib/shared/desk/desk-routes'
import { type Bilingual, type Locale, locales } from '@/lib/shared/locales'
import { deskMessages } from '@/lib/shared/messages/desk'
import { deskTopicMessages } from '@/lib/shared/messages/desk-topics'
import { TopicTextFields } from './topic-text-fields'

type Problems = Readonly<Record<string, string>>

type Props = {
  locale: Locale
  topic: Omit<DeskTopic, 'articles'>
  /** Not kept yet: addresses follow names until they are written by hand. */
  isNew?: boolean
}

/** A topic's kind, and its name, address and description in both languages. */
export function TopicForm({ locale, topic, isNew = false }: Props) {
  const messages = deskTopicMessages[locale]
  const [kind, setKind] = useState(topic.kind)
  const [texts, setTexts] = useState<Bilingual<TopicText>>(topic.texts)
  const [problems, setProblems] = useState<Problems>({})
  const [state, setState] = useState<string>()
  const change = (language: Locale, changed: Partial<TopicText>) => {
    setState(undefined)
    setTexts((before) => {
      const { name, slug } = before[language]
      const follows = isNew && changed.name !== undefined && slug === slugify(name)
      const text = { ...before[language], ...changed }
      return { ...before, [language]: follows ? { ...text, slug: slugify(text.name) } : text }
    })
  }
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const input = topicInput.safeParse({ id: topic.id, isNew, kind, texts })
    if (!input.success) {
      const paths = input.error.issues.map((issue) => issue.path.slice(1).join('.'))
      setProblems(problemsOf(paths, messages))
      return
    }
    const answer = await callDesk<TopicAnswer>('topic.save', input.data)
    if (answer.ok && isNew) return location.assign(deskRoutes.topic(answer.id))
    if (answer.ok) {
      setProblems({})
      setState(messages.saved)
    } else if (answer.error === 'slug-taken') {
      setProblems(
        Object.fromEntries(answer.locales.map((one) => [`${one}.slug`, messages.slugTaken])),
      )
    } else {
      setState(answer.error === 'not-found' ? messages.gone : deskMessages[locale][answer.error])
    }
  }
  return (
    <form className="grid max-w-4xl gap-5" noValidate onSubmit={(event) => void save(event)}>
      <label className="field max-w-xs">
        <span>{messages.kind}</span>
        <select
          className="input"
          value={kind}
          onChange={(event) =>
            setKind(topicKinds.find((one) => one === event.target.value) ?? 'subject')
          }
        >
          {topicKinds.map((one) => (
            <option key={one} value={one}>
              {messages[one]}
            </option>
          ))}
        </select>
      </label>
      <div className="grid gap-5 lg:grid-cols-2">
        {locales.map((language) => (
          <TopicTextFields
            key={language}
            locale={locale}
            language={language}
            text={texts[language]}
            problems={problems}
            onChange={(changed) => change(language, changed)}
          />
        ))}
      </div>
      <div className="flex items-center gap-3">
        <button type="submit" className="button solid">
          {messages.save}
        </button>
        <span role="status">{state}</span>
      </div>
    </form>
  )
}

function problemsOf(
  paths: readonly string[],
  messages: (typeof deskTopicMessages)[Locale],
): Problems {
  return Object.fromEntries(
    paths.map((path) => [
      path,
      path.endsWith('slug') ? messages.invalidSlug : messages.invalidName,
    ]),
  )
}
