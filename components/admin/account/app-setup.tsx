'use client'

import { type FormEvent, useState } from 'react'
import { QrCode } from '@/components/ui/qr-code'
import { askGate, explain } from '@/lib/client/desk/ask-gate'
import type { Locale } from '@/lib/shared/locales'
import { accountMessages } from '@/lib/shared/messages/desk-account'
import { signInMessages } from '@/lib/shared/messages/sign-in'
import { TextField } from '../text-field'

type Props = {
  locale: Locale
  /** What the app reads: otpauth://… */
  address: string
  onDone: () => void
  onCancel: () => void
}

/** Shows an authenticator app its key, and asks for a code to prove that it has it. */
export function AppSetup({ locale, address, onDone, onCancel }: Props) {
  const texts = accountMessages[locale]
  const [problem, setProblem] = useState<string>()
  const key = new URL(address).searchParams.get('secret') ?? ''
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const code = String(new FormData(event.currentTarget).get('code')).replace(/\s/g, '')
    const answer = await askGate('/api/auth/two-factor/verify-totp', { code })
    if (answer.ok) onDone()
    else setProblem(explain(answer, signInMessages[locale], texts))
  }
  return (
    <form className="grid max-w-md gap-3" onSubmit={(event) => void submit(event)}>
      <p>{texts.scan}</p>
      <div className="w-56">
        <QrCode text={address} label={texts.scanLabel} />
      </div>
      <p className="small">
        {texts.orType}{' '}
        <code className="break-all select-all text-ink">{key.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
      <TextField
        label={texts.code}
        problem={problem}
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        autoFocus
        required
      />
      <div className="flex flex-wrap gap-2">
        <button type="submit" className="button solid">
          {texts.factorConfirm}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {texts.cancel}
        </button>
      </div>
    </form>
  )
}
