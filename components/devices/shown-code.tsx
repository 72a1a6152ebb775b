'use client'

import { useState } from 'react'
import { QrCode } from '@/components/ui/qr-code'
import { codeLink } from '@/lib/client/devices/code-link'
import type { Locale } from '@/lib/shared/locales'
import { deviceMessages } from '@/lib/shared/messages/devices'

/** A code to be scanned, typed or copied to another device. */
export function ShownCode({ locale, words }: { locale: Locale; words: string }) {
  const texts = deviceMessages[locale]
  const [copied, setCopied] = useState<'yes' | 'no'>()
  const copy = async () => {
    const done = await navigator.clipboard.writeText(words).then(
      () => 'yes' as const,
      () => 'no' as const,
    )
    setCopied(done)
  }
  return (
    <section className="mt-6">
      <h2 className="strip-title">{texts.codeTitle}</h2>
      <p className="mt-3">{texts.codeScan}</p>
      <div className="mt-3">
        <QrCode text={codeLink(locale, words)} label={texts.qrLabel} />
      </div>
      <p className="mt-4">{texts.codeType}</p>
      <ol
        className="mt-3 grid list-inside list-decimal grid-cols-2 gap-x-4 gap-y-1 sm:grid-cols-3"
        lang="en"
        translate="no"
      >
        {words.split(' ').map((word, index) => (
          <li key={`${index} ${word}`}>
            <strong>{word}</strong>
          </li>
        ))}
      </ol>
      <button type="button" className="button framed mt-3" onClick={copy}>
        {texts.copyWords}
      </button>
      <p role="status" className="mt-2">
        {copied && (copied === 'yes' ? texts.copied : texts.copyFailed)}
      </p>
      <p className="note mt-4">{texts.codeSecret}</p>
    </section>
  )
}
