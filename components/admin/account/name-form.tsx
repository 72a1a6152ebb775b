'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { callDesk } from '@/lib/client/desk/call'
import { explainCall } from '@/lib/client/desk/explain-call'
import type { Locale } from '@/lib/shared/locales'
import { accountMessages } from '@/lib/shared/messages/desk-account'
import { TextField } from '../text-field'

/** The name that stands beside what a person does. */
export function NameForm({ locale, name }: { locale: Locale; name: string }) {
  const texts = accountMessages[locale]
  const router = useRouter()
  const [said, setSaid] = useState<{ ok: boolean; text: string }>()
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { name } = Object.fromEntries(new FormData(event.currentTarget))
    const answer = await callDesk<{ ok: true }>('account.name', { name })
    if (answer.ok) router.refresh()
    setSaid({
      ok: answer.ok,
      text: answer.ok ? texts.saved : explainCall(locale, answer.error, texts),
    })
  }
  return (
    <form className="grid max-w-md gap-3" onSubmit={(event) => void save(event)}>
      <TextField
        label={texts.name}
        name="name"
        defaultValue={name}
        autoComplete="name"
        maxLength={100}
        required
      />
      <div className="flex flex-wrap items-center gap-3">
        <button type="submit" className="button framed">
          {texts.saveName}
        </button>
        <p role="status" className={said?.ok === false ? 'problem' : 'small'}>
          {said?.text}
        </p>
      </div>
    </form>
  )
}
