import type { Page } from '@playwright/test'

export type Spoken = { text: string; lang: string; rate: number; voice: string }

export type ScriptedVoice = { name: string; lang: string; localService: boolean; default?: boolean }

/** Puts a speech synthesiser into the page that says nothing and remembers all; see `heard`. */
export async function scriptVoices(page: Page, voices: readonly ScriptedVoice[]): Promise<void> {
  await page.addInitScript((voices) => {
    type Said = { utterance: SpeechSynthesisUtterance; done: boolean }
    const said: Said[] = []
    class Utterance {
      voice: ScriptedVoice | null = null
      lang = ''
      rate = 1
      onend: (() => void) | null = null
      onerror: (() => void) | null = null
      constructor(readonly text: string) {}
    }
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      speak: (utterance: SpeechSynthesisUtterance) => said.push({ utterance, done: false }),
      cancel: () => {
        for (const one of said.filter((one) => !one.done)) {
          one.done = true
          one.utterance.onerror?.({ error: 'canceled' } as SpeechSynthesisErrorEvent)
        }
      },
    })
    const current = () => said.find((one) => !one.done)
    Object.assign(globalThis, { SpeechSynthesisUtterance: Utterance })
    Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis })
    Object.assign(globalThis, {
      scriptedVoice: {
        now: () => {
          const { utterance } = current() ?? {}
          if (!utterance) return undefined
          const { text, lang, rate, voice } = utterance
          return { text, lang, rate, voice: voice?.name ?? '' }
        },
        end: () => {
          const one = current()
          if (one) one.done = true
          one?.utterance.onend?.({} as SpeechSynthesisEvent)
        },
        fail: () => {
          const one = current()
          if (one) one.done = true
          one?.utterance.onerror?.({ error: 'synthesis-failed' } as SpeechSynthesisErrorEvent)
        },
      },
    })
  }, voices)
}

type Script = { now(): Spoken | undefined; end(): void; fail(): void }

/** What is being said now; undefined in silence. */
export function spoken(page: Page): Promise<Spoken | undefined> {
  return page.evaluate(() => (globalThis as never as { scriptedVoice: Script }).scriptedVoice.now())
}

/** Comes to the end of what is being said. */
export function endSpeech(page: Page): Promise<void> {
  return page.evaluate(() => (globalThis as never as { scriptedVoice: Script }).scriptedVoice.end())
}

export function failSpeech(page: Page): Promise<void> {
  return page.evaluate(() =>
    (globalThis as never as { scriptedVoice: Script }).scriptedVoice.fail(),
  )
}
