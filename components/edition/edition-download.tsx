'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { downloadEdition, type EditionOffer, isWithin, offerEdition } from '@/lib/client/edition'
import { isQuotaError } from '@/lib/client/storage'
import type { EditionChoice } from '@/lib/shared/edition/choice'
import { EditionError } from '@/lib/shared/edition/edition-error'
import { wishFor } from '@/lib/shared/edition/removal'
import { formatBytes } from '@/lib/shared/format'
import type { Locale } from '@/lib/shared/locales'
import { editionMessages } from '@/lib/shared/messages/edition'

type Props = {
  locale: Locale
  choice: EditionChoice
  /** Whether a download of this choice was begun and not completed. */
  isBegun: boolean
  /** Whether the edition is to be renewed, and its size has been asked for with that. */
  isRenewal: boolean
}

type Phase =
  | { step: 'asked' | 'measuring' | 'done' }
  | { step: 'offered'; offer: EditionOffer; isOther?: boolean }
  | { step: 'running'; offer: EditionOffer; share: number; articles: number }
  | { step: 'paused'; offer: EditionOffer | undefined }
  | {
      step: 'failed'
      reason: 'network' | 'full' | 'broken' | 'blocked'
      offer: EditionOffer | undefined
    }

/** Why a download is stopped that is not to go on. */
const cancelled = new DOMException('cancelled', 'AbortError')

/** How often a download tells how far it is. */
const progressMs = 250

/** The way from a choice to an edition: its size, then its download, which can be paused. */
export function EditionDownload({ locale, choice, isBegun, isRenewal }: Props) {
  const texts = editionMessages[locale]
  const client = useQueryClient()
  const [phase, setPhase] = useState<Phase>({ step: 'asked' })
  const stop = useRef<AbortController>(undefined)
  const running = useRef<Promise<void>>(undefined)
  useEffect(() => {
    if (isRenewal) void measure()
    return () => stop.current?.abort()
  }, [])
  const bytes = (count: number) => formatBytes(locale, count)

  const attempt = async (
    work: (signal: AbortSignal) => Promise<void>,
    offer?: EditionOffer | undefined,
  ) => {
    const controller = new AbortController()
    stop.current = controller
    try {
      await work(controller.signal)
    } catch (error) {
      // Whoever cancels it says how it stands once nothing of it is left.
      if (controller.signal.reason === cancelled) return
      setPhase(
        controller.signal.aborted
          ? { step: 'paused', offer }
          : { step: 'failed', reason: reasonOf(error), offer },
      )
    }
    await client.invalidateQueries({ queryKey: ['edition'] })
  }
  const fetchIt = (offer: EditionOffer) => {
    setPhase({ step: 'running', offer, share: 0, articles: 0 })
    running.current = attempt(async (signal) => {
      let shownAt = performance.now()
      const onProgress = ({
        doneBytes,
        doneArticles,
      }: {
        doneBytes: number
        doneArticles: number
      }) => {
        const share = offer.decoded > 0 ? Math.min(1, doneBytes / offer.decoded) : 1
        // Not for every packet: what a page that is busy drawing has not taken in goes with a cut.
        if (share < 1 && performance.now() - shownAt < progressMs) return
        shownAt = performance.now()
        setPhase({ step: 'running', offer, share, articles: doneArticles })
      }
      const other = await downloadEdition(offer, { signal, onProgress })
      setPhase(other ? { step: 'offered', offer: other, isOther: true } : { step: 'done' })
    }, offer)
    return running.current
  }
  /** What was accepted once, and only that, is fetched without asking again. */
  const measure = (accepted?: EditionOffer) => {
    setPhase({ step: 'measuring' })
    return attempt(async (signal) => {
      const offer = await offerEdition(choice, signal)
      const isNothing = isRenewal && offer.bytes === 0
      if (isNothing || (accepted && isWithin(offer, accepted))) await fetchIt(offer)
      else setPhase({ step: 'offered', offer, isOther: accepted !== undefined })
    }, accepted)
  }
  const cancel = async () => {
    stop.current?.abort(cancelled)
    // It writes down what had arrived until it has ended.
    await running.current
    await wishFor(undefined)
    await client.invalidateQueries({ queryKey: ['edition'] })
    setPhase({ step: 'asked' })
  }

  const isEmpty = choice.locales.length === 0 || choice.sections?.length === 0
  if (isEmpty) return <p className="note mt-6">{texts.nothingChosen}</p>
  const isWaiting = phase.step === 'asked' && isBegun
  return (
    <section aria-live="polite" className="mt-6 border-line border-y py-4">
      {isWaiting && <p className="mb-3">{texts.interrupted}</p>}
      {phase.step === 'asked' && !isWaiting && (
        <button type="button" className="button solid" onClick={() => measure()}>
          {texts.measure}
        </button>
      )}
      {phase.step === 'measuring' && <p>{texts.measuring}</p>}
      {phase.step === 'offered' && (
        <>
          {phase.isOther && <p className="mb-3">{texts.offerOther}</p>}
          <p className="font-semibold">
            {phase.offer.bytes === 0
              ? texts.offerNothing
              : texts.offer(texts.articles(phase.offer.articles), bytes(phase.offer.bytes))}
          </p>
          <p className="small mt-1">{texts.offerKept(bytes(phase.offer.kept))}</p>
          <button
            type="button"
            className="button solid mt-3"
            data-bytes={phase.offer.bytes}
            onClick={() => fetchIt(phase.offer)}
          >
            {phase.offer.bytes === 0 ? texts.keep : texts.download(bytes(phase.offer.bytes))}
          </button>
        </>
      )}
      {phase.step === 'running' && (
        <>
          <progress className="h-2 w-full" max={1} value={phase.share} aria-label={texts.title} />
          <p className="small mt-1 tabular-nums">
            {texts.progress(
              texts.articles(phase.articles),
              bytes(phase.share * phase.offer.bytes),
              bytes(phase.offer.bytes),
            )}
          </p>
          <div className="mt-3 flex gap-2">
            <button type="button" className="button framed" onClick={() => stop.current?.abort()}>
              {texts.pause}
            </button>
            <CancelButton label={texts.cancel} onCancel={cancel} />
          </div>
        </>
      )}
      {phase.step === 'failed' && <p className="note mb-3">{texts[phase.reason]}</p>}
      {phase.step === 'paused' && <p className="mb-3">{texts.paused}</p>}
      {(phase.step === 'failed' || phase.step === 'paused' || isWaiting) && (
        <div className="flex gap-2">
          <button
            type="button"
            className="button solid"
            onClick={() => measure('offer' in phase ? phase.offer : undefined)}
          >
            {texts.resume}
          </button>
          <CancelButton label={texts.cancel} onCancel={cancel} />
        </div>
      )}
      {phase.step === 'done' && <p className="font-semibold">{texts.done}</p>}
    </section>
  )
}

function CancelButton({ label, onCancel }: { label: string; onCancel: () => void }) {
  return (
    <button type="button" className="button framed" onClick={onCancel}>
      {label}
    </button>
  )
}

function reasonOf(error: unknown): Extract<Phase, { step: 'failed' }>['reason'] {
  if (error instanceof EditionError) return error.reason === 'moved' ? 'network' : error.reason
  return isQuotaError(error) ? 'full' : 'blocked'
}
