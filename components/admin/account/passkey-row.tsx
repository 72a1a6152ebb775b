'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { callDesk } from '@/lib/client/desk/call'
import { explainCall } from '@/lib/client/desk/explain-call'
import type { PasskeyAnswer } from '@/lib/shared/api/desk/account'
import type { Locale } from '@/lib/shared/locales'
import { accountMessages } from '@/lib/shared/messages/desk-account'
import { ConfirmButton } from '../confirm-button'

export type PasskeyFacts = {
  id: string
  name: string | null
  /** When it was made, in words. */
  made: string
}

/** One passkey: its name, which can be changed, and its end. */
export function PasskeyRow({ locale, passkey }: { locale: Locale; passkey: PasskeyFacts }) {
  const texts = accountMessages[locale]
  const router = useRouter()
  const [renaming, setRenaming] = useState(false)
  const [problem, setProblem] = useState<string>()
  const name = passkey.name ?? texts.passkeyNameless
  const ask = async (action: string, input: object) => {
    const answer = await callDesk<PasskeyAnswer>(action, { passkeyId: passkey.id, ...input })
    if (answer.ok) router.refresh()
    return answer.ok ? undefined : explainCall(locale, answer.error, texts)
  }
  const rename = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget).get('name')
    const wrong = await ask('passkey.rename', { name: given })
    setProblem(wrong)
    setRenaming(wrong !== undefined)
  }
  return (
    <li className="flex flex-wrap items-center justify-between gap-2 border-b border-line py-2">
      {renaming ? (
        <form className="flex flex-wrap gap-2" onSubmit={(event) => void rename(event)}>
          <input
            className="input w-56"
            name="name"
            aria-label={texts.passkeyName}
            defaultValue={name}
            maxLength={100}
            required
          />
          <button type="submit" className="button solid">
            {texts.saveName}
          </button>
          <p role="alert" className="problem">
            {problem}
          </p>
        </form>
      ) : (
        <div>
          <p className="font-semibold">{name}</p>
          <p className="small">
            {texts.passkeyMade} {passkey.made}
          </p>
        </div>
      )}
      <div className="flex flex-wrap gap-2">
        {!renaming && (
          <button type="button" className="button" onClick={() => setRenaming(true)}>
            {texts.passkeyRename}
          </button>
        )}
        <ConfirmButton
          label={texts.passkeyRemove}
          what={texts.passkeyRemoveWhat(name)}
          confirm={texts.passkeyRemove}
          cancel={texts.cancel}
          onConfirm={() => ask('passkey.remove', {})}
        />
      </div>
    </li>
  )
}
