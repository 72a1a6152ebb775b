'use client'

import { useRef } from 'react'
import type { Locale } from '@/lib/shared/locales'
import { writingMessages } from '@/lib/shared/messages/desk-writing'

type Texts = (typeof writingMessages)['id']

const shortcuts = [
  ['Ctrl+S', 'saveNow'],
  ['Ctrl+B', 'strong'],
  ['Ctrl+I', 'emphasis'],
  ['Ctrl+K', 'link'],
  ['Ctrl+Alt+0', 'paragraph'],
  ['Ctrl+Alt+2', 'heading2'],
  ['Ctrl+Alt+3', 'heading3'],
  ['Ctrl+Alt+4', 'quote'],
  ['Ctrl+Alt+5', 'list'],
  ['Ctrl+Alt+6', 'orderedList'],
  ['Alt+↑', 'moveUp'],
  ['Alt+↓', 'moveDown'],
  ['Ctrl+Alt+L', 'otherColumn'],
  ['Ctrl+Alt+N', 'nextOpen'],
  ['Ctrl+Z', 'undo'],
  ['Ctrl+Shift+Z', 'redo'],
  ['Ctrl+/', 'shortcuts'],
] as const satisfies readonly (readonly [string, keyof Texts])[]

/** What the keyboard does here. */
export function ShortcutHelp({ locale }: { locale: Locale }) {
  const texts = writingMessages[locale]
  const dialog = useRef<HTMLDialogElement>(null)
  return (
    <>
      <button
        type="button"
        className="button tool"
        data-shortcut="Ctrl+/"
        onClick={() => dialog.current?.showModal()}
      >
        {texts.shortcuts}
      </button>
      <dialog ref={dialog} className="desk-dialog" aria-label={texts.shortcuts}>
        <dl className="shortcut-list">
          {shortcuts.map(([keys, name]) => (
            <div key={keys}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{texts[name]}</dd>
            </div>
          ))}
        </dl>
        <button type="button" className="button framed" onClick={() => dialog.current?.close()}>
          {texts.close}
        </button>
      </dialog>
    </>
  )
}
