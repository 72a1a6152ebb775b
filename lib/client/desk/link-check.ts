'use client'

import { useState } from 'react'
import type { CheckLinksAnswer } from '@/lib/shared/api/desk/stage'
import type { Check } from '@/lib/shared/desk/checks/check'
import type { StageText } from '@/lib/shared/desk/stage-text'
import type { Locale } from '@/lib/shared/locales'
import { deskMessages } from '@/lib/shared/messages/desk'
import { stageMessages } from '@/lib/shared/messages/desk-stage'
import { callDesk } from './call'

/** What is known of the links of a text to other sites. */
export type LinkCheck = {
  readonly isBusy: boolean
  readonly said: readonly string[]
  readonly broken: readonly Check[]
  ask(): Promise<void>
  /** Unless this state of the text was asked about already. */
  askOnce(): Promise<void>
}

type Known = Pick<LinkCheck, 'said' | 'broken'> & { rev: number }

type Asked = {
  deskLocale: Locale
  articleId: string
  text: StageText
  onBroken?: ((locale: Locale, broken: readonly Check[]) => void) | undefined
}

/** Asks whether the links of a text answer. It takes a while, and nothing waits for it. */
export function useLinkCheck({ deskLocale, articleId, text, onBroken }: Asked): LinkCheck {
  const { locale, rev } = text
  const [known, setKnown] = useState<Known>()
  const [isBusy, setBusy] = useState(false)
  const ask = async () => {
    setBusy(true)
    const answer = await callDesk<CheckLinksAnswer>('stage.check-links', { articleId, locale })
    setBusy(false)
    const broken = answer.ok ? brokenLinks(locale, answer) : []
    setKnown({ rev, said: sentences(deskLocale, answer), broken })
    onBroken?.(locale, broken)
  }
  // What an earlier state of the text had is not said of this one.
  const now = known?.rev === rev ? known : undefined
  const askOnce = async () => {
    if (text.isWithinReach && !isBusy && !now) await ask()
  }
  return { isBusy, said: now?.said ?? [], broken: now?.broken ?? [], ask, askOnce }
}

type Answer = Awaited<ReturnType<typeof callDesk<CheckLinksAnswer>>>

function sentences(deskLocale: Locale, answer: Answer): string[] {
  const texts = stageMessages[deskLocale]
  if (!answer.ok) {
    const { error } = answer
    const isOurs = error === 'not-found' || error === 'out-of-reach'
    return [isOurs ? texts[error] : deskMessages[deskLocale][error]]
  }
  const { checked, broken, left } = answer
  if (checked === 0) return [texts.linksNone]
  return [
    ...(broken.length === 0 ? [texts.linksFine(checked)] : []),
    ...(left > 0 ? [texts.linksLeft(checked, left)] : []),
  ]
}

function brokenLinks(
  locale: Locale,
  { broken }: Extract<CheckLinksAnswer, { ok: true }>,
): readonly Check[] {
  return broken.map(({ blockId, href, why }) => ({
    locale,
    code: 'link-broken',
    severity: 'advisory',
    place: { blockId },
    values: [href, why],
  }))
}
