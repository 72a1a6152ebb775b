'use client'

import { useRef, useState } from 'react'
import { callDesk } from '@/lib/client/desk/call'
import type { ArticleDiscardAnswer } from '@/lib/shared/api/desk/article'
import { deskRoutes } from '@/lib/shared/desk/desk-routes'
import type { Locale } from '@/lib/shared/locales'
import { deskMessages } from '@/lib/shared/messages/desk'
import { writingMessages } from '@/lib/shared/messages/desk-writing'

type Props = { locale: Locale; articleId: string }

/** Takes an article that was never public away, after saying what that means. */
export function DiscardArticle({ locale, articleId }: Props) {
  const texts = writingMessages[locale]
  const dialog = useRef<HTMLDialogElement>(null)
  const [problem, setProblem] = useState('')
  const discard = async () => {
    const answer = await callDesk<ArticleDiscardAnswer>('article.discard', { articleId })
    if (answer.ok || answer.error === 'no-article') location.assign(deskRoutes.articles())
    else {
      const { error } = answer
      setProblem({ ...deskMessages[locale], ...texts }[error])
    }
  }
  return (
    <>
      <button type="button" className="button" onClick={() => dialog.current?.showModal()}>
        {texts.discard}
      </button>
      <dialog ref={dialog} className="desk-dialog" aria-labelledby="discard-title">
        <h2 id="discard-title" className="font-semibold">
          {texts.discardTitle}
        </h2>
        <p className="my-3">{texts.discardWhat}</p>
        <p role="alert" className="problem">
          {problem}
        </p>
        <div className="flex flex-wrap gap-2">
          <button type="button" className="button solid" onClick={() => void discard()}>
            {texts.discardYes}
          </button>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {texts.cancel}
          </button>
        </div>
      </dialog>
    </>
  )
}
