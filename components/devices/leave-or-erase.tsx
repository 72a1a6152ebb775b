'use client'

import { useState } from 'react'
import { eraseDevices, leaveDevices } from '@/lib/client/devices/connect'
import { showNotice } from '@/lib/client/notices'
import type { Locale } from '@/lib/shared/locales'
import { deviceMessages } from '@/lib/shared/messages/devices'

/** Two ways to end it: for this device, or for all of them and for good. */
export function LeaveOrErase({ locale, words }: { locale: Locale; words: string }) {
  const texts = deviceMessages[locale]
  const [asked, setAsked] = useState(false)
  const [busy, setBusy] = useState<'leaving' | 'erasing'>()
  const say = (text: string) => showNotice({ key: 'devices', text, lasts: 12_000 })
  const leaveNow = async () => {
    setBusy('leaving')
    await leaveDevices()
    say(texts.left)
  }
  const eraseNow = async () => {
    setBusy('erasing')
    say((await eraseDevices(words)) ? texts.erased : texts.eraseFailed)
    setBusy(undefined)
  }
  return (
    <section className="mt-10 border-line border-t pt-4">
      <button type="button" className="button framed" disabled={!!busy} onClick={leaveNow}>
        {busy === 'leaving' ? texts.leaving : texts.leave}
      </button>
      <p className="small mt-1">{texts.leaveText}</p>
      {asked ? (
        <div className="note mt-6">
          <p>{texts.eraseText}</p>
          <div className="mt-3 flex flex-wrap gap-2">
            <button type="button" className="button solid" disabled={!!busy} onClick={eraseNow}>
              {busy === 'erasing' ? texts.erasing : texts.eraseConfirm}
            </button>
            <button type="button" className="button framed" onClick={() => setAsked(false)}>
              {texts.cancel}
            </button>
          </div>
        </div>
      ) : (
        <button type="button" className="button framed mt-6" onClick={() => setAsked(true)}>
          {texts.erase}
        </button>
      )}
    </section>
  )
}
