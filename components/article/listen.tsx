'use client'

import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { Icon } from '@/components/ui/icon'
import { voiceFor } from '@/lib/client/listen/voices'
import type { Locale } from '@/lib/shared/locales'

const ListenPlayer = lazy(() => import('./listen-player'))

/** Reads the article aloud; not there until the device is known to have a voice for its language. */
export function Listen({ locale, label }: { locale: Locale; label: string }) {
  const [hasVoice, setHasVoice] = useState(false)
  const [opened, setOpened] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!('speechSynthesis' in window)) return
    const look = () => setHasVoice(voiceFor(locale) !== undefined)
    look()
    speechSynthesis.addEventListener?.('voiceschanged', look)
    return () => speechSynthesis.removeEventListener?.('voiceschanged', look)
  }, [locale])
  if (!hasVoice && !opened) return null
  const close = () => {
    setOpened(false)
    button.current?.focus()
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className="button"
        aria-expanded={opened}
        onClick={() => setOpened(!opened)}
      >
        <Icon name="listen" />
        <span className="max-sm:sr-only">{label}</span>
      </button>
      {opened && (
        <Suspense>
          <ListenPlayer locale={locale} close={close} />
        </Suspense>
      )}
    </>
  )
}
