'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { callDesk } from '@/lib/client/desk/call'
import { explainCall } from '@/lib/client/desk/explain-call'
import type { PersonAnswer } from '@/lib/shared/api/desk/person'
import { type Role, roles } from '@/lib/shared/desk/permissions'
import type { Locale } from '@/lib/shared/locales'
import { deskMessages } from '@/lib/shared/messages/desk'
import { peopleMessages } from '@/lib/shared/messages/desk-people'

type Props = { locale: Locale; personId: string; name: string; role: Role }

/** What a person may do, changed at once. */
export function RoleSelect({ locale, personId, name, role }: Props) {
  const texts = peopleMessages[locale]
  const router = useRouter()
  const [problem, setProblem] = useState<string>()
  const change = async (wanted: string) => {
    const answer = await callDesk<PersonAnswer>('person.role', { personId, role: wanted })
    setProblem(answer.ok ? undefined : explainCall(locale, answer.error, texts))
    router.refresh()
  }
  return (
    <>
      <select
        className="input w-auto"
        aria-label={texts.roleOf(name)}
        value={role}
        onChange={(event) => void change(event.target.value)}
      >
        {roles.map((one) => (
          <option key={one} value={one}>
            {deskMessages[locale][one]}
          </option>
        ))}
      </select>
      <p role="alert" className="problem max-w-64">
        {problem}
      </p>
    </>
  )
}
