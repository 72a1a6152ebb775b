'use client'

import { useState } from 'react'
import { syncNow } from '@/lib/client/devices/connect'
import type { Linked } from '@/lib/client/devices/link'
import { formatDateTime } from '@/lib/shared/format'
import type { Locale } from '@/lib/shared/locales'
import { deviceMessages } from '@/lib/shared/messages/devices'
import { LeaveOrErase } from './leave-or-erase'
import { ShownCode } from './shown-code'

type Props = { locale: Locale; timeZone: string; link: Linked }

/** A device that belongs to others: how they stand, the code, and the ways out. */
export function LinkedDevice({ locale, timeZone, link }: Props) {
  const texts = deviceMessages[locale]
  // Whoever has just made a code wants to see it.
  const [shown, setShown] = useState(link.syncedAt === undefined)
  const [busy, setBusy] = useState(false)
  const sync = async () => {
    setBusy(true)
    await syncNow().catch(() => undefined)
    setBusy(false)
  }
  return (
    <>
      <h2 className="strip-title mt-8">{texts.linked}</h2>
      <p className="mt-3">{texts.linkedText}</p>
      <p role="status" className="small mt-2">
        {link.syncedAt !== undefined &&
          texts.syncedAt(formatDateTime(locale, link.syncedAt, timeZone))}{' '}
        {standing(link, locale)}
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        <button type="button" className="button framed" disabled={busy} onClick={sync}>
          {busy ? texts.syncing : texts.syncNow}
        </button>
        <button
          type="button"
          className="button framed"
          aria-expanded={shown}
          onClick={() => setShown(!shown)}
        >
          {shown ? texts.hideCode : texts.showCode}
        </button>
      </div>
      {shown && <ShownCode locale={locale} words={link.words} />}
      <LeaveOrErase locale={locale} words={link.words} />
    </>
  )
}

/** What is wrong, in words; empty when the devices agree as far as is known. */
function standing({ problem, dirty, syncedAt }: Linked, locale: Locale): string {
  const texts = deviceMessages[locale]
  if (problem && problem !== 'network') return texts[problem]
  if (problem || dirty) return syncedAt === undefined ? texts.waits : texts.waitsAfter
  return ''
}
