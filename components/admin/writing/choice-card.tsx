'use client'

import { useState } from 'react'
import { explainCall } from '@/lib/client/desk/explain-call'
import type { WritingSession } from '@/lib/client/desk/writing-session'
import { type Block, blockText } from '@/lib/shared/article/blocks'
import type { Choice } from '@/lib/shared/desk/draft'
import { diffWords } from '@/lib/shared/desk/text-diff'
import { formatClock } from '@/lib/shared/format'
import type { Locale } from '@/lib/shared/locales'
import { writingMessages } from '@/lib/shared/messages/desk-writing'
import { DiffWords } from '../diff-words'
import type { WritingSide } from './writing-side'

type Props = { locale: Locale; choice: Choice; side: WritingSide; session: WritingSession }

/** Two people wrote in the same place: both texts, and what can be done about it. */
export function ChoiceCard({ locale, choice, side, session }: Props) {
  const texts = writingMessages[locale]
  const [problem, setProblem] = useState('')
  const take = async (taken: 'kept' | 'other' | 'both') => {
    const answer = await session.choose(side.locale, choice, taken)
    if (answer.ok) setProblem('')
    else if ('over' in answer) setProblem(texts.bothTooLong(answer.over))
    else setProblem(explainCall(locale, answer.error, texts))
  }
  const at = formatClock(locale, choice.at)
  const deletes = choice.other === null
  // An address is one.
  const mayBeBoth = !deletes && !('field' in choice && choice.field === 'slug')
  const [kept, other] = [wordsOf(choice.kept), wordsOf(choice.other)]
  // What was taken out can be read above it.
  const added = diffWords(kept, other).filter((part) => part.change !== 'removed')
  return (
    <fieldset className="choice" aria-label={texts.choiceTitle(choice.by, at)}>
      <p className="font-semibold">
        {deletes ? texts.deletedTitle(choice.by, at) : texts.choiceTitle(choice.by, at)}
      </p>
      <dl className="grid gap-1">
        <dt className="small">{texts.keptSide}</dt>
        <dd lang={side.locale}>{kept || texts.deletedSide}</dd>
        <dt className="small">{texts.otherSide}</dt>
        <dd lang={side.locale}>{deletes ? texts.deletedSide : <DiffWords parts={added} />}</dd>
      </dl>
      {side.mayEdit && (
        <div className="flex flex-wrap gap-2">
          <button type="button" className="button framed" onClick={() => void take('kept')}>
            {texts.takeKept}
          </button>
          <button type="button" className="button framed" onClick={() => void take('other')}>
            {deletes ? texts.takeDeletion : texts.takeOther}
          </button>
          {mayBeBoth && (
            <button type="button" className="button framed" onClick={() => void take('both')}>
              {texts.takeBoth}
            </button>
          )}
        </div>
      )}
      <p role="alert" className="problem">
        {problem}
      </p>
    </fieldset>
  )
}

function wordsOf(side: string | Block | null): string {
  if (side === null || typeof side === 'string') return side ?? ''
  return side.kind === 'image' ? side.image : blockText(side)
}
