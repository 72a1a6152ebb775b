import type { Locale } from '@/lib/shared/locales'
import type { Passage } from './passages'
import { voiceFor } from './voices'

export type Reading = {
  state: 'playing' | 'paused' | 'finished' | 'failed'
  /** Which passage is read, from 0. */
  at: number
}

export type ReadAloud = {
  play(): void
  pause(): void
  /** To the passage before or after; the first one begins again, the last one ends. */
  step(by: 1 | -1): void
  setRate(rate: number): void
  /** For good: nothing is told any more. */
  stop(): void
}

/** Reads passages one after the other; `tell` hears of every change. */
export function readAloud(
  passages: readonly Passage[],
  { locale, rate: firstRate }: { locale: Locale; rate: number },
  tell: (reading: Reading) => void,
): ReadAloud {
  let rate = firstRate
  let at = 0
  let piece = 0
  let state: Reading['state'] = 'paused'
  /** Counted up whenever what is being said is to be heard no more. */
  let turn = 0
  // Chrome forgets to say that an utterance has ended when nothing else holds it.
  let utterance: SpeechSynthesisUtterance | undefined

  const show = (next: Reading['state']) => {
    state = next
    tell({ state, at })
  }
  const silence = () => {
    turn++
    utterance = undefined
    speechSynthesis.cancel()
  }
  const advance = () => {
    piece++
    if (piece < (passages[at]?.pieces.length ?? 0)) return speak()
    piece = 0
    if (at + 1 < passages.length) {
      at++
      show('playing')
      return speak()
    }
    at = 0
    show('finished')
  }
  const speak = () => {
    silence()
    const voice = voiceFor(locale)
    const text = passages[at]?.pieces[piece]
    if (!voice || text === undefined) return show('failed')
    const now = turn
    utterance = new SpeechSynthesisUtterance(text)
    utterance.voice = voice
    utterance.lang = voice.lang
    utterance.rate = rate
    utterance.onend = () => {
      if (now === turn) advance()
    }
    utterance.onerror = () => {
      if (now !== turn) return
      silence()
      show('failed')
    }
    speechSynthesis.speak(utterance)
  }
  return {
    play() {
      show('playing')
      speak()
    },
    // Android has no pause of its own: the piece begins again.
    pause() {
      silence()
      show('paused')
    },
    step(by) {
      if (at + by >= passages.length) {
        silence()
        at = 0
        piece = 0
        return show('finished')
      }
      at = Math.max(0, at + by)
      piece = 0
      if (state !== 'playing') return show('paused')
      show('playing')
      speak()
    },
    setRate(next) {
      rate = next
      if (state === 'playing') speak()
    },
    stop() {
      tell = () => undefined
      silence()
    },
  }
}
