'use client'

import { useSortable } from '@dnd-kit/sortable'
import type { ReactNode } from 'react'
import type { Locale } from '@/lib/shared/locales'
import { deskSettingsMessages } from '@/lib/shared/messages/desk-settings'

type Props = {
  locale: Locale
  id: string
  name: string
  /** Undefined where there is nowhere to go. */
  onUp: (() => void) | undefined
  onDown: (() => void) | undefined
  children: ReactNode
}

/** One line of a list that is put in order: its handle, what it is, and the plain way up and down. */
export function SortableLine({ locale, id, name, onUp, onDown, children }: Props) {
  const texts = deskSettingsMessages[locale]
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition } =
    useSortable({ id })
  const style = {
    transform: transform ? `translate3d(0, ${transform.y}px, 0)` : undefined,
    transition,
  }
  return (
    <li ref={setNodeRef} style={style}>
      <button
        type="button"
        className="button sortable-handle"
        ref={setActivatorNodeRef}
        {...attributes}
        {...listeners}
        aria-label={texts.drag(name)}
        aria-roledescription={undefined}
      >
        <span aria-hidden="true">⠿</span>
      </button>
      <div className="sortable-content">{children}</div>
      <button
        type="button"
        className="button"
        aria-label={texts.up(name)}
        disabled={!onUp}
        onClick={onUp}
      >
        <span aria-hidden="true">↑</span>
      </button>
      <button
        type="button"
        className="button"
        aria-label={texts.down(name)}
        disabled={!onDown}
        onClick={onDown}
      >
        <span aria-hidden="true">↓</span>
      </button>
    </li>
  )
}
