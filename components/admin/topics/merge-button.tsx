'use client'

import { useState } from 'react'
import { callDesk } from '@/lib/client/desk/call'
import type { TopicMergeAnswer } from '@/lib/shared/api/desk/topic'
import { deskRoutes } from '@/lib/shared/desk/desk-routes'
import type { Locale } from '@/lib/shared/locales'
import { deskMessages } from '@/lib/shared/messages/desk'
import { deskTopicMessages } from '@/lib/shared/messages/desk-topics'

type Props = { locale: Locale; from: string; into: string }

/** Makes two topics one, after its page has said what that means. */
export function MergeButton({ locale, from, into }: Props) {
  const texts = deskTopicMessages[locale]
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const merge = async () => {
    setBusy(true)
    const answer = await callDesk<TopicMergeAnswer>('topic.merge', { from, into })
    if (answer.ok) return location.assign(deskRoutes.topic(into))
    setBusy(false)
    setProblem(answer.error === 'not-found' ? texts.gone : deskMessages[locale][answer.error])
  }
  return (
    <>
      <button type="button" className="button solid" disabled={isBusy} onClick={() => void merge()}>
        {texts.doMerge}
      </button>
      <p role="alert" className="problem">
        {problem}
      </p>
    </>
  )
}
