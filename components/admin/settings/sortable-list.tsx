'use client'

import {
  type Announcements,
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import {
  arrayMove,
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable'
import type { ReactNode } from 'react'
import type { Locale } from '@/lib/shared/locales'
import { deskSettingsMessages } from '@/lib/shared/messages/desk-settings'
import { SortableLine } from './sortable-line'

type Props<Item extends { id: string }> = {
  locale: Locale
  label: string
  items: readonly Item[]
  nameOf: (item: Item) => string
  onOrder: (items: Item[]) => void
  children: (item: Item, index: number) => ReactNode
}

/** A list whose order is changed by dragging, by keyboard, or by the buttons of each line. */
export function SortableList<Item extends { id: string }>(props: Props<Item>) {
  const { locale, label, items, nameOf, onOrder, children } = props
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  )
  const ids = items.map((item) => item.id)
  const move = (from: number, to: number) => {
    if (from >= 0 && to >= 0 && to < items.length && from !== to)
      onOrder(arrayMove([...items], from, to))
  }
  const named = (id: string | number) => {
    const item = items.find((one) => one.id === id)
    return item ? nameOf(item) : ''
  }
  return (
    <DndContext
      id={label}
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={{
        announcements: announcementsOf(locale, named, ids),
        screenReaderInstructions: { draggable: deskSettingsMessages[locale].dragHelp },
      }}
      onDragEnd={({ active, over }) => {
        if (over) move(ids.indexOf(String(active.id)), ids.indexOf(String(over.id)))
      }}
    >
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        <ol aria-label={label} className="sortable">
          {items.map((item, index) => (
            <SortableLine
              key={item.id}
              locale={locale}
              id={item.id}
              name={nameOf(item)}
              onUp={index > 0 ? () => move(index, index - 1) : undefined}
              onDown={index < items.length - 1 ? () => move(index, index + 1) : undefined}
            >
              {children(item, index)}
            </SortableLine>
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  )
}

function announcementsOf(
  locale: Locale,
  named: (id: string | number) => string,
  ids: readonly string[],
): Announcements {
  const texts = deskSettingsMessages[locale]
  const placeOf = (id: string | number) => ids.indexOf(String(id)) + 1
  return {
    onDragStart: ({ active }) => texts.lifted(named(active.id)),
    onDragOver: ({ active, over }) =>
      over ? texts.over(named(active.id), placeOf(over.id)) : undefined,
    onDragEnd: ({ active, over }) =>
      texts.dropped(named(active.id), placeOf(over?.id ?? active.id)),
    onDragCancel: ({ active }) => texts.cancelled(named(active.id)),
  }
}
