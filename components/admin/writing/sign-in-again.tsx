'use client'

import { type FormEvent, useState } from 'react'
import { askGate, explain } from '@/lib/client/desk/ask-gate'
import { deskRoutes } from '@/lib/shared/desk/desk-routes'
import type { Locale } from '@/lib/shared/locales'
import { writingMessages } from '@/lib/shared/messages/desk-writing'
import { signInMessages } from '@/lib/shared/messages/sign-in'
import { CodeStep } from '../code-step'
import { PasswordFields } from '../password-fields'

type Props = { locale: Locale; name: string; onDone: () => void }

/** Signing in again without leaving what is being written. */
export function SignInAgain({ locale, name, onDone }: Props) {
  const [texts, words] = [signInMessages[locale], writingMessages[locale]]
  const [problem, setProblem] = useState('')
  const [step, setStep] = useState<'password' | 'code'>('password')
  const signIn = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = Object.fromEntries(new FormData(event.currentTarget))
    const answer = await askGate<{ next?: 'code' }>('/api/auth/sign-in/email', given)
    if (!answer.ok) setProblem(explain(answer, texts))
    else if (answer.next === 'code') setStep('code')
    else onDone()
  }
  if (step === 'code') {
    return (
      <div className="note">
        <CodeStep locale={locale} onArrive={onDone} onStartOver={() => setStep('password')} />
      </div>
    )
  }
  return (
    <form className="note flex flex-wrap items-end gap-3" onSubmit={(event) => void signIn(event)}>
      <p className="w-full">{words.signInAgain(name)}</p>
      <PasswordFields locale={locale} />
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
