'use client'

import { useState } from 'react'
import { movesOf, type StageMove, type StageText } from '@/lib/shared/desk/stage-text'
import { languageName, stageMessages } from '@/lib/shared/messages/desk-stage'
import { CheckList } from './check-list'
import { CorrectForm } from './correct-form'
import { LinkCheck } from './link-check'
import { NoteForm } from './note-form'
import { PublishForm } from './publish-form'
import { ScheduleForm } from './schedule-form'
import type { StagePanelProps } from './stage-panel'
import { StageState } from './stage-state'
import { UnscheduleForm } from './unschedule-form'
import { WithdrawForm } from './withdraw-form'

export type StageFormProps = StagePanelProps & {
  /** The text that the form was opened for. */
  text: StageText
  onDone: () => void
  onCancel: () => void
}

const forms = {
  submit: NoteForm,
  'send-back': NoteForm,
  publish: PublishForm,
  correct: CorrectForm,
  schedule: ScheduleForm,
  unschedule: UnscheduleForm,
  withdraw: WithdrawForm,
} as const satisfies Record<StageMove, unknown>

/** One language: where it stands, what is to be seen to, and its moves, each with a form in its place. */
export function StageSection(props: StagePanelProps & { text: StageText }) {
  const { deskLocale, articleId, text, facts, role } = props
  const [open, setOpen] = useState<StageMove>()
  const moves = movesOf(text, facts, role)
  const texts = stageMessages[deskLocale]
  const name = languageName(deskLocale, text.locale)
  const Form = open && forms[open]
  return (
    // On the writing page the text itself is a region with the name of its language.
    <section aria-label={`${texts.title} · ${name}`} className="border-t border-line pt-3">
      <StageState {...props} />
      <CheckList deskLocale={deskLocale} checks={text.checks} blockIds={text.blockIds} />
      <div className="mt-3 flex flex-wrap gap-2">
        {moves.map((move, index) => (
          <button
            key={move}
            type="button"
            className={`button ${!open && index === primaryOf(moves) ? 'solid' : 'framed'}`}
            aria-expanded={open === move}
            onClick={() => setOpen(open === move ? undefined : move)}
          >
            {labelOf(move, text, texts)}
          </button>
        ))}
        <LinkCheck deskLocale={deskLocale} articleId={articleId} text={text} />
      </div>
      {Form && open && (
        <Form
          key={open}
          {...props}
          move={open}
          onDone={props.onDone ?? (() => location.reload())}
          onCancel={() => setOpen(undefined)}
        />
      )}
    </section>
  )
}

/** One button stands out: what most people come for. */
function primaryOf(moves: readonly StageMove[]): number {
  const wanted = (['correct', 'publish', 'submit'] as const).find((move) => moves.includes(move))
  return wanted ? moves.indexOf(wanted) : -1
}

type Texts = (typeof stageMessages)['id']

function labelOf(move: StageMove, text: StageText, texts: Texts): string {
  switch (move) {
    case 'publish':
      return text.stage === 'withdrawn' ? texts.publishAgain : texts.publish
    case 'correct':
      return texts.publishChanges
    case 'send-back':
      return texts.sendBack
    default:
      return texts[move]
  }
}
