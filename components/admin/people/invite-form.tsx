'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { callDesk } from '@/lib/client/desk/call'
import { explainCall } from '@/lib/client/desk/explain-call'
import type { LinkAnswer } from '@/lib/shared/api/desk/person'
import { roles } from '@/lib/shared/desk/permissions'
import type { Locale } from '@/lib/shared/locales'
import { deskMessages } from '@/lib/shared/messages/desk'
import { peopleMessages } from '@/lib/shared/messages/desk-people'
import { TextField } from '../text-field'
import { OneTimeLink } from './one-time-link'

type Made = Extract<LinkAnswer, { ok: true }>

/** Invites somebody: an address and what they may do. The link is shown once. */
export function InviteForm({ locale }: { locale: Locale }) {
  const texts = peopleMessages[locale]
  const router = useRouter()
  const [made, setMade] = useState<Made>()
  const [problem, setProblem] = useState<string>()
  const invite = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = Object.fromEntries(new FormData(event.currentTarget))
    const answer = await callDesk<LinkAnswer>('person.invite', given)
    setProblem(answer.ok ? undefined : explainCall(locale, answer.error, texts))
    if (!answer.ok) return
    setMade(answer)
    router.refresh()
  }
  if (made) {
    const { link, mailed } = made
    return (
      <OneTimeLink locale={locale} link={link} mailed={mailed} onDone={() => setMade(undefined)} />
    )
  }
  return (
    <form className="grid max-w-2xl gap-4" onSubmit={(event) => void invite(event)}>
      <TextField
        label={texts.email}
        problem={problem}
        name="email"
        type="email"
        autoComplete="off"
        maxLength={200}
        required
      />
      <fieldset className="field">
        <legend>{texts.role}</legend>
        {roles.map((role) => (
          <label key={role} className="flex items-baseline gap-2 py-1">
            <input type="radio" name="role" value={role} defaultChecked={role === 'reporter'} />
            <span>
              {deskMessages[locale][role]}
              <span className="small"> · {texts[`${role}May`]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div>
        <button type="submit" className="button solid">
          {texts.invite}
        </button>
      </div>
    </form>
  )
}
