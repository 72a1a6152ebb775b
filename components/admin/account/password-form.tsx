'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { callDesk } from '@/lib/client/desk/call'
import { explainCall } from '@/lib/client/desk/explain-call'
import type { AccountPasswordAnswer } from '@/lib/shared/api/desk/account'
import { passwordLength } from '@/lib/shared/desk/password'
import type { Locale } from '@/lib/shared/locales'
import { accountMessages } from '@/lib/shared/messages/desk-account'
import { joinMessages } from '@/lib/shared/messages/desk-join'
import { signInMessages } from '@/lib/shared/messages/sign-in'
import { TextField } from '../text-field'
import type { PasskeyFacts } from './passkey-row'

type Said = { field: 'current' | 'password' | 'form'; text: string; ok?: boolean }

type Props = { locale: Locale; email: string; passkeys: readonly PasskeyFacts[] }

/** Changing one's own password; the old one is asked for, and which passkeys are not to stay. */
export function PasswordForm({ locale, email, passkeys }: Props) {
  const texts = accountMessages[locale]
  const router = useRouter()
  const [said, setSaid] = useState<Said>()
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const given = new FormData(form)
    const { current, password } = Object.fromEntries(given)
    const answer = await callDesk<AccountPasswordAnswer>('account.password', {
      current,
      password,
      removePasskeys: given.getAll('passkey'),
    })
    if (answer.ok) {
      form.reset()
      router.refresh()
    }
    setSaid(describe(answer, locale))
  }
  const about = (field: Said['field']) => (said?.field === field ? said.text : undefined)
  return (
    <form method="post" className="grid max-w-md gap-3" onSubmit={(event) => void save(event)}>
      {/* So that a password manager knows whose password it keeps. */}
      <input type="hidden" autoComplete="username" defaultValue={email} />
      <TextField
        label={texts.current}
        problem={about('current')}
        name="current"
        type="password"
        autoComplete="current-password"
        required
      />
      <TextField
        label={texts.next}
        hint={joinMessages[locale].passwordHint}
        problem={about('password')}
        name="password"
        type="password"
        autoComplete="new-password"
        minLength={passwordLength.min}
        maxLength={passwordLength.max}
        required
      />
      {passkeys.length > 0 && (
        <fieldset className="grid gap-1">
          <legend className="font-semibold">{texts.passkeysStay}</legend>
          <p className="small">{texts.passkeysStayWhat}</p>
          {passkeys.map(({ id, name, made }) => (
            <label key={id} className="flex min-h-11 items-center gap-2">
              <input type="checkbox" className="size-5 flex-none" name="passkey" value={id} />
              <span>
                {texts.passkeyDrop(name ?? texts.passkeyNameless)}{' '}
                <span className="small">
                  {texts.passkeyMade} {made}
                </span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <button type="submit" className="button framed">
          {texts.savePassword}
        </button>
        <p role="status" className={said?.ok ? 'small' : 'problem'}>
          {about('form')}
        </p>
      </div>
    </form>
  )
}

type Answer = Awaited<ReturnType<typeof callDesk<AccountPasswordAnswer>>>

function describe(answer: Answer, locale: Locale): Said {
  const texts = accountMessages[locale]
  if (answer.ok) return { field: 'form', text: texts.passwordSaved, ok: true }
  switch (answer.error) {
    case 'wrong-password':
      return { field: 'current', text: texts['wrong-password'] }
    case 'short':
    case 'long':
    case 'guessable':
    case 'breached':
      return { field: 'password', text: joinMessages[locale][answer.error] }
    case 'too-many': {
      const minutes = Math.max(1, Math.ceil(answer.retryAfter / 60))
      return { field: 'form', text: signInMessages[locale].tooMany(minutes) }
    }
    default:
      return { field: 'form', text: explainCall(locale, answer.error, texts) }
  }
}
