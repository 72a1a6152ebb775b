'use client'

import { useState } from 'react'
import { syncNow } from '@/lib/client/devices/connect'
import type { Linked } from '@/lib/client/devices/link'
import { formatDateTime } from '@/lib/shared/format'
import type { Locale } from '@/lib/shared/locales'
import { deviceMessages } from '@/lib/shared/messages/devices'
import { LeaveOrErase } from './leave-or-erase'
import { ShownCode } from './shown-code'

type Props = { locale: Locale; timeZone: string; link: Linked; showsCode: boolean }

/** A device that belongs to others: how they stand, the code, and the ways out. */
export function LinkedDevice({ locale, timeZone, link, showsCode }: Props) {
  const texts = deviceMessages[locale]
  const [shown, setShown] = useState(showsCode)
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
        {standing(link, locale, timeZone)}
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

/** When the devices last agreed, and what has kept them from it since. */
function standing({ problem, dirty, syncedAt }: Linked, locale: Locale, timeZone: string): string {
  const texts = deviceMessages[locale]
  const waits = syncedAt === undefined ? texts.waits : texts.waitsAfter
  const parts = [
    syncedAt !== undefined && texts.syncedAt(formatDateTime(locale, syncedAt, timeZone)),
    problem && problem !== 'network' ? texts[problem] : (problem || dirty) && waits,
  ]
  return parts.filter(Boolean).join(' ')
}
