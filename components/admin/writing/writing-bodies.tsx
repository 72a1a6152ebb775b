'use client'

import type { Editor } from '@tiptap/react'
import { useCallback, useMemo, useState } from 'react'
import { goToBlock } from '@/lib/client/desk/editor/article-keys'
import type { BlockLooks } from '@/lib/client/desk/editor/block-rows'
import type { WritingSession } from '@/lib/client/desk/writing-session'
import type { OldSources, Present } from '@/lib/shared/api/desk/draft'
import type { DeskPicture } from '@/lib/shared/api/desk/picture'
import { blockHash } from '@/lib/shared/article/block-hash'
import type { Block } from '@/lib/shared/article/blocks'
import { type WritingRow, writingRows } from '@/lib/shared/desk/writing-rows'
import type { Locale } from '@/lib/shared/locales'
import { BodyEditor } from './body-editor'
import { RowNotes } from './row-notes'
import type { WritingSide } from './writing-side'

type Props = {
  locale: Locale
  session: WritingSession
  source: WritingSide
  translation: WritingSide
  present: readonly Present[]
  pictures: Readonly<Record<string, DeskPicture>>
  oldSources: OldSources
  timeZone: string
  onEditor: (editor: Editor) => void
  onSide: (side: 'source' | 'translation') => void
}

/**
 * Both bodies in one grid: each block stands in the row of its twin, and under each row there is one
 * for what is to be said of it.
 */
export function WritingBodies(props: Props) {
  const { locale, session, source, translation, present, pictures, onEditor } = props
  const [editors, setEditors] = useState<Partial<Record<Locale, Editor>>>({})
  const [left, right] = [source.view.text.body, translation.view.text.body]
  const rows = useMemo(() => writingRows(left, right), [left, right])
  const sourceLooks = looksOf(rows, 'source', left, present, source.locale)
  const twinLooks = looksOf(rows, 'twin', left, present, translation.locale)
  const toOtherColumn = (from: Locale, blockId: string) => {
    const row = rows.find((one) => one.source?.id === blockId || one.twin?.id === blockId)
    const toSource = from !== source.locale
    const block = toSource ? row?.source : row?.twin
    const editor = editors[toSource ? source.locale : translation.locale]
    if (!block || !editor) return
    props.onSide(toSource ? 'source' : 'translation')
    // On a phone the other text is only now shown.
    requestAnimationFrame(() => goToBlock(editor, block.id))
  }
  // One function for good: each editor tells it again when it is another one.
  const onReady = useCallback((own: Locale, editor: Editor) => {
    setEditors((all) => ({ ...all, [own]: editor }))
  }, [])
  const common = {
    locale,
    session,
    pictures,
    sourceBody: left,
    onFocus: onEditor,
    toOtherColumn,
    onReady,
  }
  return (
    <div
      className="writing-rows"
      style={{ gridTemplateRows: `repeat(${Math.max(rows.length, 1) * 2}, auto)` }}
    >
      <BodyEditor {...common} side={source} looks={sourceLooks} />
      {translation.exists && <BodyEditor {...common} side={translation} looks={twinLooks} />}
      {rows.map((row, index) => (
        <RowNotes
          key={row.source?.id ?? row.twin?.id}
          {...props}
          row={row}
          rows={rows}
          at={index * 2 + 1}
          editor={editors[translation.locale]}
        />
      ))}
    </div>
  )
}

function looksOf(
  rows: readonly WritingRow[],
  column: 'source' | 'twin',
  source: readonly Block[],
  present: readonly Present[],
  locale: Locale,
): BlockLooks {
  const hashes = new Map(source.map((block) => [block.id, blockHash(block)]))
  return Object.fromEntries(
    rows.flatMap((row, index) => {
      const block = row[column]
      if (!block) return []
      const here = present
        .filter(({ place }) => place?.locale === locale && place.block === block.id)
        .map(({ name }) => name)
        .join(', ')
      const stale =
        column === 'twin' &&
        block.source !== undefined &&
        hashes.get(block.source.id) !== block.source.hash
      return [[block.id, { row: index * 2 + 1, here: here || undefined, stale }]]
    }),
  )
}
