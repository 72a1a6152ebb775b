'use client'

import type { Locale } from '@/lib/shared/locales'
import { peopleMessages } from '@/lib/shared/messages/desk-people'
import { CopyButton } from '../copy-button'

type Props = {
  locale: Locale
  link: string
  /** Whether it was mailed as well; undefined where mail is not set up. */
  mailed: boolean | undefined
  onDone: () => void
}

/** A link that is shown this once, to hand over. */
export function OneTimeLink({ locale, link, mailed, onDone }: Props) {
  const texts = peopleMessages[locale]
  return (
    <div className="note max-w-2xl" role="status">
      <h3 className="font-semibold">{texts.linkTitle}</h3>
      <p className="my-2">{texts.linkWhat}</p>
      {mailed !== undefined && (
        <p className="my-2 font-semibold">{mailed ? texts.mailed : texts['not-mailed']}</p>
      )}
      <input
        className="input font-mono"
        aria-label={texts.linkTitle}
        value={link}
        readOnly
        onFocus={(event) => event.target.select()}
      />
      <div className="mt-3 flex flex-wrap gap-2">
        <CopyButton text={link} label={texts.copy} done={texts.copied} />
        <button type="button" className="button" onClick={onDone}>
          {texts.done}
        </button>
      </div>
    </div>
  )
}
