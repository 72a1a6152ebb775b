'use client'

import { type Editor, useEditorState } from '@tiptap/react'
import { type ReactNode, useEffect, useState } from 'react'
import { kindAt, type TextKind, withKind } from '@/lib/client/desk/editor/kind-command'
import type { DeskPicture } from '@/lib/shared/api/desk/picture'
import type { Locale } from '@/lib/shared/locales'
import { writingMessages } from '@/lib/shared/messages/desk-writing'
import { PicturePicker } from '../pictures/picture-picker'
import { EmbedForm } from './embed-form'
import { LinkForm } from './link-form'
import { ShortcutHelp } from './shortcut-help'

type Props = {
  locale: Locale
  /** The editor that was written in last. */
  editor: Editor | null
  onPicture: (picture: DeskPicture) => void
  onSave: () => void
  /** What is always in sight: whether the work is saved. */
  children: ReactNode
}

const kinds = [
  ['paragraph', 'paragraph'],
  ['heading-2', 'heading2'],
  ['heading-3', 'heading3'],
  ['quote', 'quote'],
  ['list', 'list'],
  ['ordered-list', 'orderedList'],
] as const satisfies readonly (readonly [TextKind, string])[]

/** What is always in sight over the texts: the state of the work, and the tools. */
export function WritingBar({ locale, editor, onPicture, onSave, children }: Props) {
  const texts = writingMessages[locale]
  const [form, setForm] = useState<'link' | 'embed'>()
  const now = useEditorState({
    editor,
    selector: ({ editor }) => ({
      kind: editor ? kindAt(editor.state) : undefined,
      strong: editor?.isActive('bold') ?? false,
      emphasis: editor?.isActive('italic') ?? false,
      link: editor?.isActive('link') ?? false,
    }),
  })
  const toggle = (name: 'link' | 'embed') => setForm(form === name ? undefined : name)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey)) return
      const key = `${event.altKey ? 'alt ' : ''}${event.key.toLowerCase()}`
      const act = { s: onSave, k: () => setForm('link'), '/': openHelp, 'alt n': goToNext }[key]
      if (!act) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [onSave])
  const close = () => {
    setForm(undefined)
    editor?.commands.focus()
  }
  return (
    <div className="writing-bar">
      {children}
      <div role="toolbar" aria-label={texts.tools} className="writing-tools">
        <select
          className="input kind-field"
          aria-label={texts.kind}
          disabled={!editor?.isEditable || !now?.kind}
          value={now?.kind ?? 'paragraph'}
          onChange={(event) => {
            const tr = editor && withKind(editor.state, event.target.value as TextKind)
            if (tr) editor.view.dispatch(tr)
            editor?.commands.focus()
          }}
        >
          {kinds.map(([kind, name]) => (
            <option key={kind} value={kind}>
              {texts[name]}
            </option>
          ))}
        </select>
        <Tool
          label={texts.strong}
          isOn={now?.strong}
          run={() => editor?.chain().focus().toggleBold().run()}
        >
          <b>B</b>
        </Tool>
        <Tool
          label={texts.emphasis}
          isOn={now?.emphasis}
          run={() => editor?.chain().focus().toggleItalic().run()}
        >
          <i>I</i>
        </Tool>
        <Tool label={texts.link} isOn={now?.link || form === 'link'} run={() => toggle('link')}>
          {texts.link}
        </Tool>
        <Tool label={texts.embed} isOn={form === 'embed'} run={() => toggle('embed')}>
          {texts.embed}
        </Tool>
        <PicturePicker
          locale={locale}
          label={texts.picture}
          className="button tool"
          onPick={onPicture}
        />
        <Tool label={texts.undo} run={() => editor?.chain().focus().undo().run()}>
          ↶
        </Tool>
        <Tool label={texts.redo} run={() => editor?.chain().focus().redo().run()}>
          ↷
        </Tool>
        <ShortcutHelp locale={locale} />
      </div>
      {form === 'link' && editor && <LinkForm locale={locale} editor={editor} onClose={close} />}
      {form === 'embed' && editor && <EmbedForm locale={locale} editor={editor} onClose={close} />}
    </div>
  )
}

/** Goes to the next choice or stale translation after where the focus is, or to the first. */
function goToNext(): void {
  const wanting = [...document.querySelectorAll('.stale-note, .choice')]
  const here = document.activeElement
  const after = (one: Element) =>
    here !== null &&
    !one.contains(here) &&
    Boolean(here.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING)
  const next = wanting.find(after) ?? wanting[0]
  next?.querySelector('button')?.focus()
}

function openHelp(): void {
  document.querySelector<HTMLElement>('[data-shortcut="Ctrl+/"]')?.click()
}

type ToolProps = { label: string; isOn?: boolean | undefined; run: () => void; children: ReactNode }

function Tool({ label, isOn, run, children }: ToolProps) {
  return (
    <button
      type="button"
      className="button tool"
      aria-label={label}
      title={label}
      aria-pressed={isOn}
      // The selection that the tool is for stays.
      onMouseDown={(event) => event.preventDefault()}
      onClick={run}
    >
      {children}
    </button>
  )
}
