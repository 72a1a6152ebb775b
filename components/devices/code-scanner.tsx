'use client'

import { useEffect, useRef, useState } from 'react'
import { canScan, scanCode } from '@/lib/client/devices/camera'
import type { Locale } from '@/lib/shared/locales'
import { deviceMessages } from '@/lib/shared/messages/devices'

type Props = {
  locale: Locale
  onCode: (code: string) => void
  onProblem: (text: string) => void
}

/** Reads a code with the camera where the browser can. */
export function CodeScanner({ locale, onCode, onProblem }: Props) {
  const texts = deviceMessages[locale]
  const [possible, setPossible] = useState(false)
  const [stop, setStop] = useState<AbortController>()
  const video = useRef<HTMLVideoElement>(null)
  useEffect(() => setPossible(canScan()), [])
  useEffect(() => () => stop?.abort(), [stop])
  if (!possible) return null
  const scan = async () => {
    if (!video.current) return
    const controller = new AbortController()
    setStop(controller)
    onProblem('')
    try {
      const code = await scanCode(video.current, controller.signal)
      if (code !== undefined) onCode(code)
    } catch {
      onProblem(texts.scanNoCamera)
    }
    setStop(undefined)
  }
  return (
    <>
      <button type="button" className="button framed" onClick={stop ? () => stop.abort() : scan}>
        {stop ? texts.cancel : texts.scan}
      </button>
      <div className={stop ? 'order-last w-full' : 'hidden'}>
        <p className="small mb-1">{texts.scanning}</p>
        <video ref={video} muted playsInline className="framed w-full max-w-72" />
      </div>
    </>
  )
}
