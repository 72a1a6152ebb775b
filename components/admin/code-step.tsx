'use client'

import { type FormEvent, useState } from 'react'
import { askGate, explain } from '@/lib/client/desk/ask-gate'
import type { Locale } from '@/lib/shared/locales'
import { signInMessages } from '@/lib/shared/messages/sign-in'

type Props = { locale: Locale; onArrive: () => void; onStartOver: () => void }

const doors = { app: 'verify-totp', recovery: 'verify-backup-code' } as const

/** The second step: a code from an app, or a recovery code in its place. */
export function CodeStep({ locale, onArrive, onStartOver }: Props) {
  const texts = signInMessages[locale]
  const [from, setFrom] = useState<keyof typeof doors>('app')
  const [problem, setProblem] = useState<string>()
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = Object.fromEntries(new FormData(event.currentTarget))
    const answer = await askGate(`/api/auth/two-factor/${doors[from]}`, given)
    if (answer.ok) onArrive()
    else setProblem(explain(answer, texts))
  }
  const isApp = from === 'app'
  return (
    <form method="post" className="grid gap-4" onSubmit={(event) => void submit(event)}>
      <p>{isApp ? texts.codeIntro : texts.recoveryIntro}</p>
      <label className="field" key={from}>
        <span>{isApp ? texts.code : texts.recoveryCode}</span>
        <input
          className="input"
          name="code"
          inputMode={isApp ? 'numeric' : 'text'}
          autoComplete={isApp ? 'one-time-code' : 'off'}
          // biome-ignore lint/a11y/noAutofocus: it is all that this step asks for
          autoFocus
          required
        />
      </label>
      <p role="alert" className="problem">
        {problem}
      </p>
      <button type="submit" className="button solid">
        {texts.submit}
      </button>
      <button
        type="button"
        className="button framed"
        onClick={() => {
          setFrom(isApp ? 'recovery' : 'app')
          setProblem(undefined)
        }}
      >
        {isApp ? texts.useRecovery : texts.useApp}
      </button>
      <button type="button" className="button" onClick={onStartOver}>
        {texts.startOver}
      </button>
    </form>
  )
}
