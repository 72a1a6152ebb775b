'use client'

import { useState } from 'react'
import type { StageAnswer } from '@/lib/shared/api/desk/stage'
import type { StageMove } from '@/lib/shared/desk/stage-text'
import type { Locale } from '@/lib/shared/locales'
import { deskMessages } from '@/lib/shared/messages/desk'
import { describeStageRefusal } from '@/lib/shared/messages/desk-stage'
import { type CallFailure, callDesk } from './call'

/** Moves texts, and says why it could not. While it is on its way it is not begun once more. */
export function useStageMove(speak: Locale, timeZone: string, onDone: () => void) {
  const [problem, setProblem] = useState('')
  const [isBusy, setBusy] = useState(false)
  const move = async (name: StageMove, input: unknown) => {
    if (isBusy) return
    setBusy(true)
    setProblem('')
    const answer = await callDesk<StageAnswer>(`stage.${name}`, input)
    setBusy(false)
    if (answer.ok) onDone()
    else setProblem(describe(answer, speak, timeZone))
  }
  return { move, problem, isBusy }
}

type Failure = Extract<StageAnswer, { ok: false }> | CallFailure

function describe(answer: Failure, speak: Locale, timeZone: string): string {
  switch (answer.error) {
    case 'unreachable':
    case 'signed-out':
    case 'other-person':
    case 'not-allowed':
    case 'cross-site':
    case 'too-large':
    case 'invalid':
    case 'failed':
      return deskMessages[speak][answer.error]
    default:
      return describeStageRefusal(speak, answer, timeZone)
  }
}
