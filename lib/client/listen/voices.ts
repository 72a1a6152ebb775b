import type { Locale } from '@/lib/shared/locales'

/** The device's voice for a language: one of its own, or without a network no other. */
export function voiceFor(locale: Locale): SpeechSynthesisVoice | undefined {
  // Android calls Indonesian by its old name too, and separates with an underscore.
  const speaks = locale === 'id' ? /^i[dn](?![a-z])|^ind/i : /^en(?![a-z])|^eng/i
  const voices = speechSynthesis.getVoices().filter((voice) => speaks.test(voice.lang))
  const own = voices.filter((voice) => voice.localService)
  const usable = own.length > 0 || !navigator.onLine ? own : voices
  return usable.find((voice) => voice.default) ?? usable[0]
}
