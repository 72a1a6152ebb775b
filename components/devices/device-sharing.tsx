'use client'

import { useState } from 'react'
import { makeCode } from '@/lib/client/devices/connect'
import { useDeviceLink } from '@/lib/client/devices/use-device-link'
import type { Locale } from '@/lib/shared/locales'
import { deviceMessages } from '@/lib/shared/messages/devices'
import { CodeEntry } from './code-entry'
import { LinkFromAddress } from './link-from-address'
import { LinkedDevice } from './linked-device'

/** Everything about using what is saved on another device as well. */
export function DeviceSharing({ locale, timeZone }: { locale: Locale; timeZone: string }) {
  const texts = deviceMessages[locale]
  const { data: link, isError } = useDeviceLink()
  // Whoever asks for a code wants to see it; whoever typed one has seen it.
  const [asked, setAsked] = useState(false)
  if (isError) return <p className="note mt-6">{texts.blocked}</p>
  if (link === undefined) return <Waiting locale={locale} />
  // Without HTTPS a browser has no cryptography for pages.
  if (!globalThis.isSecureContext) return <p className="note mt-6">{texts.insecure}</p>
  return (
    <>
      {link?.state === 'erased' && <p className="note mt-6">{texts.erasedElsewhere}</p>}
      <LinkFromAddress locale={locale} link={link} />
      {link?.state === 'linked' ? (
        <LinkedDevice
          key={link.words}
          locale={locale}
          timeZone={timeZone}
          link={link}
          showsCode={asked}
        />
      ) : (
        <LonelyDevice locale={locale} onMake={() => setAsked(true)} />
      )}
    </>
  )
}

function LonelyDevice({ locale, onMake }: { locale: Locale; onMake: () => void }) {
  const texts = deviceMessages[locale]
  const [typing, setTyping] = useState(false)
  const [making, setMaking] = useState(false)
  const [failed, setFailed] = useState(false)
  const make = async () => {
    setMaking(true)
    onMake()
    setFailed(false)
    await makeCode().catch(() => setFailed(true))
    setMaking(false)
  }
  if (typing) return <CodeEntry locale={locale} onCancel={() => setTyping(false)} />
  return (
    <>
      <p className="mt-6">{texts.privacy}</p>
      <div className="mt-4 flex flex-wrap gap-2">
        <button type="button" className="button solid" disabled={making} onClick={make}>
          {making ? texts.making : texts.make}
        </button>
        <button type="button" className="button framed" onClick={() => setTyping(true)}>
          {texts.haveCode}
        </button>
      </div>
      <div role="alert">{failed && <p className="note mt-4">{texts.offline}</p>}</div>
    </>
  )
}

function Waiting({ locale }: { locale: Locale }) {
  const texts = deviceMessages[locale]
  return (
    <>
      <p className="needs-js py-10 text-muted">{texts.loading}</p>
      <noscript>
        <p className="note mt-6">{texts.noScript}</p>
      </noscript>
    </>
  )
}
