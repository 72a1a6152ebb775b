'use client'

import { type FormEvent, useState } from 'react'
import { askGate, explain } from '@/lib/client/desk/ask-gate'
import type { Locale } from '@/lib/shared/locales'
import { accountMessages } from '@/lib/shared/messages/desk-account'
import { signInMessages } from '@/lib/shared/messages/sign-in'
import { TextField } from '../text-field'

type Props<Said> = {
  locale: Locale
  /** What will happen. */
  what?: string
  /** What is asked, with the password. */
  path: string
  onDone: (said: Said) => void
  onCancel: () => void
}

/** Asks for the password once more before keys change. */
export function PasswordConfirmation<Said = object>(props: Props<Said>) {
  const { locale, what, path, onDone, onCancel } = props
  const texts = accountMessages[locale]
  const [problem, setProblem] = useState<string>()
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { password } = Object.fromEntries(new FormData(event.currentTarget))
    const answer = await askGate<Said>(path, { password })
    if (answer.ok) onDone(answer)
    else setProblem(explain(answer, signInMessages[locale], texts))
  }
  return (
    <form className="grid max-w-md gap-3" onSubmit={(event) => void submit(event)}>
      {what && <p>{what}</p>}
      <TextField
        label={texts.confirmPassword}
        problem={problem}
        name="password"
        type="password"
        autoComplete="current-password"
        autoFocus
        required
      />
      <div className="flex flex-wrap gap-2">
        <button type="submit" className="button solid">
          {texts.goOn}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {texts.cancel}
        </button>
      </div>
    </form>
  )
}
