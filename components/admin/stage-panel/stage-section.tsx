'use client'

import { useEffect, useState } from 'react'
import { useLinkCheck } from '@/lib/client/desk/link-check'
import { movesOf, type StageMove, type StageText } from '@/lib/shared/desk/stage-text'
import type { Locale } from '@/lib/shared/locales'
import { languageName, stageMessages } from '@/lib/shared/messages/desk-stage'
import { CheckList } from './check-list'
import { CorrectForm } from './correct-form'
import { LinkAnswers } from './link-answers'
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
  /** Hears which other language is to go out with it. */
  onTwin: (locale: Locale | undefined) => void
  onDone: () => void
  onCancel: () => void
}

type SectionProps = StagePanelProps &
  Pick<StageFormProps, 'text' | 'onTwin'> & {
    /** Whether it is to go out with the other language. */
    isTwin: boolean
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

/** What makes links public: whether they answer is asked meanwhile. */
const towardsReaders: ReadonlySet<StageMove> = new Set(['publish', 'correct', 'schedule'])

/** One language: where it stands, what is to be seen to, and its moves, each with a form in its place. */
export function StageSection(props: SectionProps) {
  const { deskLocale, text, facts, role, isTwin, onTwin } = props
  const [open, setOpen] = useState<StageMove>()
  const links = useLinkCheck(props)
  const texts = stageMessages[deskLocale]
  const name = languageName(deskLocale, text.locale)
  const Form = open && forms[open]
  useEffect(() => {
    if (isTwin) void links.askOnce()
  }, [isTwin, links.askOnce])
  const show = (move: StageMove | undefined) => {
    setOpen(move)
    onTwin(undefined)
  }
  const toggle = (move: StageMove) => {
    show(open === move ? undefined : move)
    if (open !== move && towardsReaders.has(move)) void links.askOnce()
  }
  return (
    // On the writing page the text itself is a region with the name of its language.
    <section aria-label={`${texts.title} · ${name}`} className="border-t border-line pt-3">
      <StageState {...props} />
      <CheckList deskLocale={deskLocale} checks={text.checks} blockIds={text.blockIds} />
      <div className="mt-3 flex flex-wrap gap-2">
        <MoveButtons
          deskLocale={deskLocale}
          text={text}
          moves={movesOf(text, facts, role)}
          open={open}
          onToggle={toggle}
        />
        {text.isWithinReach && (
          <button
            type="button"
            className="button"
            disabled={links.isBusy}
            onClick={() => void links.ask()}
          >
            {texts.checkLinks}
          </button>
        )}
      </div>
      {Form && open && (
        <Form
          key={open}
          {...props}
          move={open}
          onDone={props.onDone ?? (() => location.reload())}
          onCancel={() => show(undefined)}
        />
      )}
      {/* After the form, so that it moves nothing under the hand of whoever fills it in. */}
      <LinkAnswers deskLocale={deskLocale} links={links} blockIds={text.blockIds} />
    </section>
  )
}

type ButtonsProps = {
  deskLocale: Locale
  text: StageText
  moves: readonly StageMove[]
  /** The one whose form is there. */
  open: StageMove | undefined
  onToggle: (move: StageMove) => void
}

function MoveButtons({ deskLocale, text, moves, open, onToggle }: ButtonsProps) {
  return moves.map((move, index) => (
    <button
      key={move}
      type="button"
      className={`button ${!open && index === primaryOf(moves) ? 'solid' : 'framed'}`}
      aria-expanded={open === move}
      onClick={() => onToggle(move)}
    >
      {labelOf(move, text, stageMessages[deskLocale])}
    </button>
  ))
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
