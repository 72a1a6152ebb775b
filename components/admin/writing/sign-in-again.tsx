'use client'

import { type FormEvent, useState } from 'react'
import { deskRoutes } from '@/lib/shared/desk/desk-routes'
import type { Locale } from '@/lib/shared/locales'
import { writingMessages } from '@/lib/shared/messages/desk-writing'
import { signInMessages } from '@/lib/shared/messages/sign-in'

type Props = { locale: Locale; onDone: () => void }

/** Signing in again without leaving what is being written. */
export function SignInAgain({ locale, onDone }: Props) {
  const [texts, words] = [signInMessages[locale], writingMessages[locale]]
  const [problem, setProblem] = useState('')
  const signIn = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const response = await fetch('/api/auth/sign-in/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: form.get('email'), password: form.get('password') }),
    }).catch(() => undefined)
    if (response?.ok) onDone()
    else setProblem(response ? texts.wrong : texts.unreachable)
  }
  return (
    <form className="note flex flex-wrap items-end gap-3" onSubmit={(event) => void signIn(event)}>
      <p className="w-full">{words.signInAgain}</p>
      <label className="field">
        <span>{texts.email}</span>
        <input className="input" name="email" type="email" autoComplete="username" required />
      </label>
      <label className="field">
        <span>{texts.password}</span>
        <input
          className="input"
          name="password"
          type="password"
          autoComplete="current-password"
          required
        />
      </label>
      <button type="submit" className="button solid">
        {texts.submit}
      </button>
      <a className="button" href={deskRoutes.signIn()} target="_blank" rel="noopener">
        {words.signInFully}
      </a>
      <p role="alert" className="problem w-full">
        {problem}
      </p>
    </form>
  )
}
