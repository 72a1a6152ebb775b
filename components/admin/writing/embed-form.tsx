'use client'

import type { Editor } from '@tiptap/react'
import { type FormEvent, useState } from 'react'
import { insertBlock } from '@/lib/client/desk/editor/insert-block'
import { toSafeLink } from '@/lib/shared/article/safe-link'
import type { Locale } from '@/lib/shared/locales'
import { writingMessages } from '@/lib/shared/messages/desk-writing'

type Props = { locale: Locale; editor: Editor; onClose: () => void }

/** Puts something that lives elsewhere into the text, as a link of its own. */
export function EmbedForm({ locale, editor, onClose }: Props) {
  const texts = writingMessages[locale]
  const [wrong, setWrong] = useState(false)
  const insert = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const url = toSafeLink(String(form.get('url')))
    setWrong(!url)
    if (!url) return
    const title = String(form.get('title')).trim() || url
    insertBlock(editor, { type: 'embed', attrs: { url, title } })
    onClose()
  }
  return (
    <form
      className="tool-form"
      onSubmit={insert}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <label className="field grow">
        <span>{texts.embedAddress}</span>
        <input
          className="input"
          name="url"
          ref={focusOn}
          autoComplete="off"
          aria-invalid={wrong}
          aria-describedby="embed-problem"
        />
      </label>
      <label className="field grow">
        <span>{texts.embedTitle}</span>
        <input className="input" name="title" autoComplete="off" maxLength={500} />
      </label>
      <button type="submit" className="button framed">
        {texts.insert}
      </button>
      <button type="button" className="button" onClick={onClose}>
        {texts.close}
      </button>
      <p id="embed-problem" role="alert" className="problem w-full">
        {wrong && texts.linkWrong}
      </p>
    </form>
  )
}

/** The form was asked for: whoever did goes on in it. */
function focusOn(input: HTMLInputElement | null): void {
  input?.focus()
}
