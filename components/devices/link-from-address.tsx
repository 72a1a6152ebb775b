'use client'

import { useEffect, useState } from 'react'
import { takeCodeFromAddress } from '@/lib/client/devices/code-link'
import { joinDevices, readCode } from '@/lib/client/devices/connect'
import type { DeviceLink } from '@/lib/client/devices/link'
import type { JoinProblem } from '@/lib/client/devices/new-link'
import type { Locale } from '@/lib/shared/locales'
import { deviceMessages } from '@/lib/shared/messages/devices'

type Offer = { words: string; failed?: JoinProblem } | { problem: 'linkUnreadable' | 'offline' }

/** Asks before it uses the code of a link: whoever sent the link could have been anybody. */
export function LinkFromAddress({ locale, link }: { locale: Locale; link: DeviceLink | null }) {
  const texts = deviceMessages[locale]
  const [offer, setOffer] = useState<Offer>()
  useEffect(() => {
    const look = async () => {
      const code = takeCodeFromAddress()
      if (code === undefined) return
      const read = await readCode(code).catch(() => undefined)
      if (read?.ok) setOffer({ words: read.words })
      else setOffer({ problem: read ? 'linkUnreadable' : 'offline' })
    }
    void look()
    addEventListener('hashchange', look)
    return () => removeEventListener('hashchange', look)
  }, [])
  if (!offer) return null
  if ('problem' in offer) return <p className="note mt-6">{texts[offer.problem]}</p>
  if (link?.state === 'linked') {
    const same = link.words === offer.words
    return <p className="note mt-6">{same ? texts.alreadySame : texts.alreadyLinked}</p>
  }
  const connect = async () => {
    await joinDevices(offer.words).then(
      (failed) => setOffer(failed && { ...offer, failed }),
      () => setOffer({ problem: 'offline' }),
    )
  }
  return (
    <section className="note mt-6">
      <h2 className="headline text-xl">{texts.confirmTitle}</h2>
      <p className="mt-2">{texts.confirm}</p>
      <div role="alert">
        {offer.failed && <p className="mt-2 font-semibold">{texts[offer.failed]}</p>}
      </div>
      <div className="mt-3 flex flex-wrap gap-2">
        <button type="button" className="button solid" onClick={connect}>
          {texts.connect}
        </button>
        <button type="button" className="button framed" onClick={() => setOffer(undefined)}>
          {texts.cancel}
        </button>
      </div>
    </section>
  )
}
