'use client'

import { useEffect, useState } from 'react'
import { formatDateTime } from '@/lib/shared/format'
import type { Locale } from '@/lib/shared/locales'
import { offlineMessages } from '@/lib/shared/messages/offline'

/** Says that a page is a copy from the device, and from when. The worker marks such pages. */
export function CopyNote({ locale, timeZone }: { locale: Locale; timeZone: string }) {
  const texts = offlineMessages[locale]
  const [text, setText] = useState(texts.servedPlain)
  useEffect(() => {
    const { served, fetchedAt } = document.documentElement.dataset
    if (!served || !fetchedAt) return
    const when = formatDateTime(locale, Number(fetchedAt), timeZone)
    setText(served === 'slow' ? texts.servedSlow(when) : texts.servedOffline(when))
  }, [locale, timeZone, texts])
  return (
    <p
      role="status"
      className="served-note border-line border-b bg-raised py-2 text-center text-sm"
    >
      {text}
    </p>
  )
}
