'use client'

import type { Locale } from '@/lib/shared/locales'
import { accountMessages } from '@/lib/shared/messages/desk-account'
import { CopyButton } from '../copy-button'

type Props = { locale: Locale; codes: readonly string[]; onKept: () => void }

/** Recovery codes, shown this once. */
export function RecoveryCodes({ locale, codes, onKept }: Props) {
  const texts = accountMessages[locale]
  return (
    <div className="note max-w-md">
      <h3 className="font-semibold">{texts.codesTitle}</h3>
      <p className="my-2">{texts.codesWhat}</p>
      <ul className="my-3 grid grid-cols-2 gap-x-4 gap-y-1 font-mono">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <CopyButton text={codes.join('\n')} label={texts.codesCopy} done={texts.copied} />
        <button type="button" className="button solid" onClick={onKept}>
          {texts.codesKept}
        </button>
      </div>
    </div>
  )
}
