'use client'

import { type FormEvent, useState } from 'react'
import type { Locale } from '@/lib/shared/locales'
import { signInMessages } from '@/lib/shared/messages/sign-in'

type Props = { locale: Locale; next: string }

/** Address and password. */
export function SignInForm({ locale, next }: Props) {
  const texts = signInMessages[locale]
  const [problem, setProblem] = useState<string>()
  const signIn = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const response = await fetch('/api/auth/sign-in/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: form.get('email'), password: form.get('password') }),
    }).catch(() => undefined)
    if (response?.ok) location.assign(next)
    else setProblem(response ? texts.wrong : texts.unreachable)
  }
  return (
    <form className="grid gap-4" onSubmit={(event) => void signIn(event)}>
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
      <p role="alert" className="problem">
        {problem}
      </p>
      <button type="submit" className="button solid">
        {texts.submit}
      </button>
    </form>
  )
}
