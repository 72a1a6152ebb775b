'use client'

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

type Said = { field: 'current' | 'password' | 'form'; text: string; ok?: boolean }

/** Changing one's own password; the old one is asked for. */
export function PasswordForm({ locale, email }: { locale: Locale; email: string }) {
  const texts = accountMessages[locale]
  const [said, setSaid] = useState<Said>()
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const { current, password } = Object.fromEntries(new FormData(form))
    const answer = await callDesk<AccountPasswordAnswer>('account.password', { current, password })
    if (answer.ok) form.reset()
    setSaid(describe(answer, locale))
  }
  const about = (field: Said['field']) => (said?.field === field ? said.text : undefined)
  return (
    <form className="grid max-w-md gap-3" onSubmit={(event) => void save(event)}>
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
