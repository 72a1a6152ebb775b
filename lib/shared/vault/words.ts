import { entropyToMnemonic, generateMnemonic, mnemonicToEntropy } from '@scure/bip39'
import { wordlist } from '@scure/bip39/wordlists/english.js'

/** How many words a code has: 128 bits and a checksum of four. */
export const wordCount = 12

export type ReadWords =
  | { ok: true; words: string }
  /** This word is in no code. */
  | { ok: false; problem: 'word'; word: string }
  | { ok: false; problem: 'count'; count: number }
  /** Every word exists, but they do not belong together in this order. */
  | { ok: false; problem: 'checksum' }

/** A new code: twelve words with one space between them. */
export function makeWords(): string {
  return generateMnemonic(wordlist, 128)
}

/** The 16 bytes that a code stands for. @throws Error when `words` did not come from here */
export function secretOf(words: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(mnemonicToEntropy(words, wordlist))
}

/**
 * Reads a code as people type it: in any case, with anything between the words, each of them whole
 * or from its fourth letter on. A link is read by what follows its `#`.
 */
export function readWords(typed: string): ReadWords {
  const text = typed.slice(typed.lastIndexOf('#') + 1).normalize('NFKD')
  const given = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  const found = given.map((word) => ({ word, whole: wholeWord(word) }))
  const wrong = found.find(({ whole }) => !whole)
  if (wrong) return { ok: false, problem: 'word', word: wrong.word }
  if (found.length !== wordCount) return { ok: false, problem: 'count', count: found.length }
  const words = found.map(({ whole }) => whole).join(' ')
  try {
    return { ok: true, words: entropyToMnemonic(mnemonicToEntropy(words, wordlist), wordlist) }
  } catch {
    return { ok: false, problem: 'checksum' }
  }
}

/** No two words of the list begin with the same four letters. */
function wholeWord(typed: string): string | undefined {
  if (wordlist.includes(typed)) return typed
  return typed.length < 4 ? undefined : wordlist.find((word) => word.startsWith(typed))
}
