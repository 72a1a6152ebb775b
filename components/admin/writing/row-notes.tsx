'use client'

import type { Editor } from '@tiptap/react'
import { addTwin, setOrigin } from '@/lib/client/desk/editor/twins'
import { checksAt } from '@/lib/client/desk/text-checks'
import type { WritingSession } from '@/lib/client/desk/writing-session'
import type { OldSources } from '@/lib/shared/api/desk/draft'
import type { Block } from '@/lib/shared/article/blocks'
import { isUnwritten } from '@/lib/shared/article/translation'
import { originOf, type WritingRow } from '@/lib/shared/desk/writing-rows'
import type { Locale } from '@/lib/shared/locales'
import { writingMessages } from '@/lib/shared/messages/desk-writing'
import { CheckNotes } from '../stage-panel/check-notes'
import { ChoiceCard } from './choice-card'
import { StaleNote } from './stale-note'
import type { WritingSide } from './writing-side'

type Props = {
  locale: Locale
  session: WritingSession
  source: WritingSide
  translation: WritingSide
  oldSources: OldSources
  row: WritingRow
  rows: readonly WritingRow[]
  /** The row of the grid that the blocks stand in. */
  at: number
  /** The editor of the translation. */
  editor: Editor | undefined
}

/** What is to be said of one row of blocks: a missing twin, one that is stale, a choice. */
export function RowNotes(props: Props) {
  const { locale, source, translation, row, rows, at, editor } = props
  const texts = writingMessages[locale]
  const isMissing = row.source && !row.twin && translation.exists && translation.mayEdit
  return (
    <>
      <SideNotes {...props} side={source} block={row.source} />
      <SideNotes {...props} side={translation} block={row.twin} />
      {isMissing && row.source && (
        <div className="translation-side twin-gap" style={{ gridRow: at }}>
          {row.elsewhere ? (
            <span className="small">{texts.twinElsewhere}</span>
          ) : (
            <button
              type="button"
              className="button"
              onClick={() => editor && row.source && addTwin(editor, rows, row.source)}
            >
              + {texts.addTwin}
            </button>
          )}
        </div>
      )}
    </>
  )
}

type SideProps = Props & { side: WritingSide; block: Block | undefined }

function SideNotes(props: SideProps) {
  const { locale, session, source, oldSources, at, editor, side, block } = props
  if (!block) return null
  const choices = side.view.choices.filter((one) => 'blockId' in one && one.blockId === block.id)
  const origin = side.isSource ? undefined : block.source
  const now = origin && source.view.text.body.find((one) => one.id === origin.id)
  const isStale = origin && !isUnwritten(block) && (!now || originOf(now).hash !== origin.hash)
  const checks = checksAt(side.checks, block.id)
  if (choices.length === 0 && checks.length === 0 && !isStale) return null
  return (
    <div
      className={`row-notes ${side.isSource ? 'source-side' : 'translation-side'}`}
      style={{ gridRow: at + 1 }}
    >
      {isStale && (
        <StaleNote
          locale={locale}
          sourceLocale={source.locale}
          before={oldSources[origin.hash]}
          now={now}
          onSettled={
            side.mayEdit && editor
              ? () => setOrigin(editor, block.id, now ? originOf(now) : null)
              : undefined
          }
        />
      )}
      <CheckNotes deskLocale={locale} checks={checks} />
      {choices.map((choice) => (
        <ChoiceCard key={choice.id} locale={locale} choice={choice} side={side} session={session} />
      ))}
    </div>
  )
}
