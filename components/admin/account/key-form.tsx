'use client'

import { type ComponentProps, type FormEvent, type ReactNode, useState } from 'react'
import { askGate, explain } from '@/lib/client/desk/ask-gate'
import type { Locale } from '@/lib/shared/locales'
import { accountMessages } from '@/lib/shared/messages/desk-account'
import { signInMessages } from '@/lib/shared/messages/sign-in'
import { TextField } from '../text-field'

type Props<Said> = {
  locale: Locale
  /** What is asked, with what is typed under the name of the field. */
  path: string
  field: Pick<ComponentProps<typeof TextField>, 'label' | 'type' | 'inputMode' | 'autoComplete'> & {
    name: string
  }
  goOn: string
  onDone: (said: Said) => void
  onCancel: () => void
  children?: ReactNode
}

/** One field that a person proves with who they are, before keys change. */
export function KeyForm<Said = object>(props: Props<Said>) {
  const { locale, path, field, goOn, onDone, onCancel, children } = props
  const texts = accountMessages[locale]
  const [problem, setProblem] = useState<string>()
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = Object.fromEntries(new FormData(event.currentTarget))
    const answer = await askGate<Said>(path, given)
    if (answer.ok) onDone(answer)
    else setProblem(explain(answer, signInMessages[locale], texts))
  }
  return (
    <form className="grid max-w-md gap-3" onSubmit={(event) => void submit(event)}>
      {children}
      <TextField {...field} problem={problem} autoFocus required />
      <div className="flex flex-wrap gap-2">
        <button type="submit" className="button solid">
          {goOn}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {texts.cancel}
        </button>
      </div>
    </form>
  )
}
