'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { explain } from '@/lib/client/desk/ask-gate'
import { addPasskey } from '@/lib/client/desk/passkeys'
import type { Locale } from '@/lib/shared/locales'
import { accountMessages } from '@/lib/shared/messages/desk-account'
import { signInMessages } from '@/lib/shared/messages/sign-in'
import { TextField } from '../text-field'
import { type PasskeyFacts, PasskeyRow } from './passkey-row'

type Props = { locale: Locale; passkeys: readonly PasskeyFacts[] }

/** The passkeys of whoever is signed in. */
export function Passkeys({ locale, passkeys }: Props) {
  const texts = accountMessages[locale]
  const router = useRouter()
  const [problem, setProblem] = useState<string>()
  const add = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const answer = await addPasskey(String(new FormData(form).get('name')))
    if (answer.ok) router.refresh()
    setProblem(answer.ok ? undefined : explain(answer, signInMessages[locale], texts))
  }
  return (
    <div className="grid max-w-2xl grid-cols-1 gap-4">
      {passkeys.length === 0 ? (
        <p className="empty">{texts.passkeysEmpty}</p>
      ) : (
        <ul>
          {passkeys.map((passkey) => (
            <PasskeyRow key={passkey.id} locale={locale} passkey={passkey} />
          ))}
        </ul>
      )}
      <form
        className="flex max-w-md flex-wrap items-end gap-2"
        onSubmit={(event) => void add(event)}
      >
        <div className="min-w-48 flex-1">
          <TextField
            label={texts.passkeyName}
            name="name"
            defaultValue={texts.passkeyDefault}
            maxLength={100}
            required
          />
        </div>
        <button type="submit" className="button framed">
          {texts.passkeyAdd}
        </button>
      </form>
      <p role="alert" className="problem">
        {problem}
      </p>
    </div>
  )
}
