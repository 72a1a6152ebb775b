'use client'

import { nanoid } from 'nanoid'
import { type FormEvent, useRef, useState } from 'react'
import { callDesk } from '@/lib/client/desk/call'
import { deskRoutes } from '@/lib/shared/desk/desk-routes'
import { isLocale, type Locale, locales } from '@/lib/shared/locales'
import { deskMessages } from '@/lib/shared/messages/desk'
import { deskArticleMessages } from '@/lib/shared/messages/desk-articles'
import { stageNames } from '@/lib/shared/messages/desk-stage-names'

type Answer = { ok: true; articleId: string } | { ok: false; error: 'taken' }

/** Begins an article: its language and a first headline. */
export function NewArticle({ locale }: { locale: Locale }) {
  const texts = deskArticleMessages[locale]
  // A request that is sent twice makes one article.
  const articleId = useRef('')
  const [problem, setProblem] = useState<string>()
  const begin = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const sourceLocale = form.get('sourceLocale')
    articleId.current ||= nanoid(12)
    const answer = await callDesk<Answer>('article.create', {
      articleId: articleId.current,
      sourceLocale: isLocale(sourceLocale) ? sourceLocale : locale,
      headline: form.get('headline'),
    })
    if (answer.ok) location.assign(deskRoutes.article(answer.articleId))
    else setProblem(answer.error === 'taken' ? texts.taken : deskMessages[locale][answer.error])
  }
  return (
    <details
      className="desk-drop"
      onToggle={(event) => event.currentTarget.querySelector('input')?.focus()}
    >
      <summary className="button solid" data-key="new">
        {texts.newArticle}
      </summary>
      <form className="desk-drop-body" onSubmit={(event) => void begin(event)}>
        <label className="field">
          <span>{texts.headline}</span>
          <input className="input" name="headline" required maxLength={300} />
        </label>
        <label className="field">
          <span>{texts.sourceLanguage}</span>
          <select className="input" name="sourceLocale" defaultValue="id">
            {locales.map((language) => (
              <option key={language} value={language}>
                {stageNames[locale][language]}
              </option>
            ))}
          </select>
        </label>
        <p role="alert" className="problem">
          {problem}
        </p>
        <button type="submit" className="button solid">
          {texts.create}
        </button>
      </form>
    </details>
  )
}
