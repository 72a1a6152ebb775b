'use client'

import slugify from '@sindresorhus/slugify'
import { type FormEvent, useState } from 'react'
import { callDesk } from '@/lib/client/desk/call'
import {
  type DeskTopic,
  type TopicAnswer,
  type TopicText,
  type TopicWords,
  topicInput,
  topicKinds,
} from '@/lib/shared/api/desk/topic'
import { deskRoutes } from '@/lib/shared/desk/desk-routes'
import { mergeWords } from '@/lib/shared/desk/words-merge'
import { type Locale, locales } from '@/lib/shared/locales'
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
  const [drawn, setDrawn] = useState<TopicWords>({ kind: topic.kind, texts: topic.texts })
  const [words, setWords] = useState(drawn)
  const [problems, setProblems] = useState<Problems>({})
  const [state, setState] = useState<string>()
  const change = (language: Locale, changed: Partial<TopicText>) => {
    setState(undefined)
    setWords((before) => {
      const { name, slug } = before.texts[language]
      const follows = isNew && changed.name !== undefined && slug === slugify(name)
      const text = { ...before.texts[language], ...changed }
      const shown = follows ? { ...text, slug: slugify(text.name) } : text
      return { ...before, texts: { ...before.texts, [language]: shown } }
    })
  }
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const sent = { id: topic.id, base: isNew ? null : drawn, mine: words }
    const input = topicInput.safeParse(sent)
    if (!input.success) {
      const paths = input.error.issues.map((issue) => issue.path.slice(2).join('.'))
      setProblems(problemsOf(paths, messages))
      return
    }
    const answer = await callDesk<TopicAnswer>('topic.save', input.data)
    if (answer.ok && isNew) return location.assign(deskRoutes.topic(answer.id))
    if (answer.ok) {
      setProblems({})
      setDrawn(answer.words)
      // What was written since it was sent stays.
      setWords((now) => mergeWords(words, now, answer.words))
      setState(savedWith(answer.replaced, messages))
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
          value={words.kind}
          onChange={({ target }) => {
            const kind = topicKinds.find((one) => one === target.value) ?? 'subject'
            setWords((before) => ({ ...before, kind }))
          }}
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
            text={words.texts[language]}
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

/** Nobody's words go without it being said which. */
function savedWith(
  replaced: readonly string[],
  messages: (typeof deskTopicMessages)[Locale],
): string {
  return replaced.length > 0 ? messages.savedOver(replaced.join(' · ')) : messages.saved
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
