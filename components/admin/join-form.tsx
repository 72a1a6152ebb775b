'use client'

import { type FormEvent, useState } from 'react'
import { askGate, explain } from '@/lib/client/desk/ask-gate'
import { deskRoutes } from '@/lib/shared/desk/desk-routes'
import { passwordLength } from '@/lib/shared/desk/password'
import type { Locale } from '@/lib/shared/locales'
import { joinMessages } from '@/lib/shared/messages/desk-join'
import { signInMessages } from '@/lib/shared/messages/sign-in'
import { TextField } from './text-field'

type Props = {
  locale: Locale
  token: string
  /** Null for the first administrator, who says it. */
  email: string | null
  /** The name of somebody who has been here. */
  name?: string | undefined
  submit: string
}

const passwordProblems = new Set(['short', 'long', 'guessable', 'breached'])

/** Name and password of somebody who follows a link. What is wrong is said, and nothing is lost. */
export function JoinForm({ locale, token, email, name, submit }: Props) {
  const texts = joinMessages[locale]
  const [problem, setProblem] = useState<{ error: string; text: string }>()
  const [shown, setShown] = useState(false)
  const [busy, setBusy] = useState(false)
  const join = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setBusy(true)
    const { email: _, ...given } = Object.fromEntries(new FormData(event.currentTarget))
    const address = email ? {} : { email: _ }
    const answer = await askGate('/api/join', { token, ...given, ...address })
    if (answer.ok) return location.replace(deskRoutes.articles())
    setBusy(false)
    setProblem({ error: answer.error, text: explain(answer, signInMessages[locale], texts) })
  }
  const ofPassword = problem && passwordProblems.has(problem.error) ? problem.text : undefined
  return (
    <form method="post" className="grid gap-4" onSubmit={(event) => void join(event)}>
      <TextField
        label={texts.email}
        name="email"
        type="email"
        autoComplete="username"
        defaultValue={email ?? ''}
        readOnly={email !== null}
        required
      />
      <TextField
        label={texts.name}
        hint={texts.nameHint}
        name="name"
        autoComplete="name"
        defaultValue={name}
        maxLength={100}
        required
      />
      <TextField
        label={texts.password}
        hint={texts.passwordHint}
        problem={ofPassword}
        name="password"
        type={shown ? 'text' : 'password'}
        autoComplete="new-password"
        minLength={passwordLength.min}
        maxLength={passwordLength.max}
        required
      />
      <label className="flex items-center gap-2">
        <input
          type="checkbox"
          checked={shown}
          onChange={(event) => setShown(event.target.checked)}
        />
        {texts.show}
      </label>
      <p role="alert" className="problem">
        {problem && !ofPassword ? problem.text : undefined}
      </p>
      <button type="submit" className="button solid" disabled={busy}>
        {submit}
      </button>
    </form>
  )
}
