import type { Locale } from '@/lib/shared/locales'

/**
 * The device's own voice for a language. One of a network would be sent what is read, and would fall
 * silent without it.
 */
export function voiceFor(locale: Locale): SpeechSynthesisVoice | undefined {
  // Android calls Indonesian by its old name too, and separates with an underscore.
  const speaks = locale === 'id' ? /^i[dn](?![a-z])|^ind/i : /^en(?![a-z])|^eng/i
  const own = speechSynthesis
    .getVoices()
    .filter((voice) => voice.localService && speaks.test(voice.lang))
  return own.find((voice) => voice.default) ?? own[0]
}
