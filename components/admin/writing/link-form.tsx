'use client'

import type { Editor } from '@tiptap/react'
import { type FormEvent, useState } from 'react'
import { toSafeLink } from '@/lib/shared/article/safe-link'
import type { Locale } from '@/lib/shared/locales'
import { writingMessages } from '@/lib/shared/messages/desk-writing'

type Props = { locale: Locale; editor: Editor; onClose: () => void }

/** The address of the link over the selected words. */
export function LinkForm({ locale, editor, onClose }: Props) {
  const texts = writingMessages[locale]
  const [wrong, setWrong] = useState(false)
  const set = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const href = toSafeLink(String(new FormData(event.currentTarget).get('href')))
    setWrong(!href)
    if (!href) return
    const { empty } = editor.state.selection
    const chain = editor.chain().extendMarkRange('link')
    if (empty && !editor.isActive('link')) {
      chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] })
    } else chain.setMark('link', { href })
    chain.run()
    onClose()
  }
  const remove = () => {
    editor.chain().extendMarkRange('link').unsetMark('link').run()
    onClose()
  }
  return (
    <form
      className="tool-form"
      onSubmit={set}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <label className="field grow">
        <span>{texts.linkAddress}</span>
        <input
          className="input"
          name="href"
          ref={focusOn}
          autoComplete="off"
          aria-invalid={wrong}
          aria-describedby="link-problem"
          defaultValue={String(editor.getAttributes('link').href ?? '')}
        />
      </label>
      <button type="submit" className="button framed">
        {texts.linkSet}
      </button>
      <button type="button" className="button" onClick={remove}>
        {texts.linkRemove}
      </button>
      <button type="button" className="button" onClick={onClose}>
        {texts.close}
      </button>
      <p id="link-problem" role="alert" className="problem w-full">
        {wrong && texts.linkWrong}
      </p>
    </form>
  )
}

/** The form was asked for: whoever did goes on in it. */
function focusOn(input: HTMLInputElement | null): void {
  input?.focus()
}
