'use client'

import { type FormEvent, useState } from 'react'
import { askGate, explain, type GateAnswer } from '@/lib/client/desk/ask-gate'
import { signInWithPasskey } from '@/lib/client/desk/passkeys'
import type { Locale } from '@/lib/shared/locales'
import { signInMessages } from '@/lib/shared/messages/sign-in'
import { PasswordFields } from './password-fields'

type Props = { locale: Locale; onArrive: () => void; onCode: () => void }

/** Address and password, or a passkey. */
export function PasswordStep({ locale, onArrive, onCode }: Props) {
  const texts = signInMessages[locale]
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const attempt = async (ask: () => Promise<GateAnswer<{ next?: 'code' }>>) => {
    setBusy(true)
    const answer = await ask()
    if (answer.ok) return answer.next === 'code' ? onCode() : onArrive()
    setBusy(false)
    setProblem(explain(answer, texts))
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = Object.fromEntries(new FormData(event.currentTarget))
    void attempt(() => askGate('/api/auth/sign-in/email', given))
  }
  return (
    <form method="post" className="grid gap-4" onSubmit={submit}>
      <PasswordFields locale={locale} />
      <p role="alert" className="problem">
        {problem}
      </p>
      <button type="submit" className="button solid" disabled={busy}>
        {texts.submit}
      </button>
      <p className="small text-center">{texts.or}</p>
      <button
        type="button"
        className="button framed"
        disabled={busy}
        onClick={() => void attempt(signInWithPasskey)}
      >
        {texts.withPasskey}
      </button>
      <p className="small">{texts.lost}</p>
    </form>
  )
}
