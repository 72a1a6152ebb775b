'use client'

import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { Icon } from '@/components/ui/icon'
import { listPassages } from '@/lib/client/listen/passages'
import { rates, readRate, saveRate } from '@/lib/client/listen/rate'
import { type ReadAloud, type Reading, readAloud } from '@/lib/client/listen/read-aloud'
import type { Locale } from '@/lib/shared/locales'
import { listenMessages } from '@/lib/shared/messages/listen'
import { useSpokenBlock } from './spoken-block'

type Props = { locale: Locale; close: () => void }

/** The bar at the foot of the window while an article is read aloud. */
export default function ListenPlayer({ locale, close }: Props) {
  const texts = listenMessages[locale]
  const [rate, setRate] = useState(readRate)
  const [passages] = useState(() => listPassages(locale))
  const [reading, setReading] = useState<Reading>({ state: 'playing', at: 0 })
  const reader = useRef<ReadAloud>(undefined)
  const playButton = useRef<HTMLButtonElement>(null)
  const follow = useSpokenBlock(passages[reading.at]?.element)

  useEffect(() => {
    const started = readAloud(passages, { locale, rate: readRate() }, setReading)
    reader.current = started
    started.play()
    playButton.current?.focus()
    // The voice belongs to the browser and not to the page: it would read on after it.
    const onLeave = () => started.pause()
    addEventListener('pagehide', onLeave)
    return () => {
      removeEventListener('pagehide', onLeave)
      started.stop()
    }
  }, [passages, locale])

  const isPlaying = reading.state === 'playing'
  const step = (by: 1 | -1) => {
    follow()
    reader.current?.step(by)
  }
  const changeRate = (next: number) => {
    setRate(next)
    saveRate(next)
    reader.current?.setRate(next)
  }
  return createPortal(
    <section
      aria-label={texts.player}
      onKeyDown={(event) => event.key === 'Escape' && close()}
      className="no-print fixed inset-x-0 bottom-0 z-20 flex items-center justify-center gap-1 border-line border-t bg-raised px-2 pb-[env(safe-area-inset-bottom)]"
    >
      <PlayerButton label={texts.previous} onClick={() => step(-1)}>
        <Icon name="arrow-left" />
      </PlayerButton>
      <button
        ref={playButton}
        type="button"
        className="button"
        aria-label={isPlaying ? texts.pause : texts.play}
        onClick={() => (isPlaying ? reader.current?.pause() : reader.current?.play())}
      >
        <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" strokeWidth="1.75">
          <path d={isPlaying ? 'M8.5 5v14M15.5 5v14' : 'M7.5 4.5v15L19 12z'} />
        </svg>
      </button>
      <PlayerButton label={texts.next} onClick={() => step(1)}>
        <Icon name="arrow-right" />
      </PlayerButton>
      <span className="small">{texts.place(reading.at + 1, passages.length)}</span>
      <select
        aria-label={texts.speed}
        className="button bg-transparent"
        value={rate}
        onChange={(event) => changeRate(Number(event.target.value))}
      >
        {rates.map((one) => (
          <option key={one} value={one}>
            {one.toLocaleString(locale)}×
          </option>
        ))}
      </select>
      <PlayerButton label={texts.close} onClick={close}>
        <Icon name="close" />
      </PlayerButton>
      <p aria-live="polite" className={reading.state === 'failed' ? 'small' : 'sr-only'}>
        {texts[reading.state]}
      </p>
    </section>,
    document.body,
  )
}

type ButtonProps = { label: string; onClick: () => void; children: React.ReactNode }

function PlayerButton({ label, onClick, children }: ButtonProps) {
  return (
    <button type="button" className="button" aria-label={label} onClick={onClick}>
      {children}
    </button>
  )
}
