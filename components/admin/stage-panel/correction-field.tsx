'use client'

import { useId, useState } from 'react'
import type { Locale } from '@/lib/shared/locales'
import { languageName, stageMessages } from '@/lib/shared/messages/desk-stage'

type Props = { deskLocale: Locale; locale: Locale }

/** What readers of one language are told of a change, or that it is too small to be told. */
export function CorrectionField({ deskLocale, locale }: Props) {
  const texts = stageMessages[deskLocale]
  const [isSmall, setSmall] = useState(false)
  const hint = useId()
  return (
    <div className="grid gap-1">
      <label className="field">
        <span>{texts.correction(languageName(deskLocale, locale))}</span>
        <textarea
          className="input"
          name={`note-${locale}`}
          lang={locale}
          rows={3}
          minLength={10}
          maxLength={2000}
          aria-describedby={hint}
          required={!isSmall}
          disabled={isSmall}
        />
      </label>
      <p id={hint} className="small">
        {texts.correctionHint}
      </p>
      <label className="flex min-h-11 items-center gap-2">
        <input
          type="checkbox"
          className="size-5 flex-none"
          name={`small-${locale}`}
          checked={isSmall}
          onChange={(event) => setSmall(event.currentTarget.checked)}
        />
        {texts.smallFix}
      </label>
    </div>
  )
}
