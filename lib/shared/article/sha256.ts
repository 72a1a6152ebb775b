/**
 * SHA-256 without waiting and without `crypto.subtle`, which browsers keep from pages that came
 * without TLS. For naming what a text says; nothing secret depends on it.
 */
export function sha256(text: string): string {
  const state = [...initial]
  const words = paddedWords(new TextEncoder().encode(text))
  for (let at = 0; at < words.length; at += 16) compress(state, words.subarray(at, at + 16))
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

function paddedWords(bytes: Uint8Array): Uint32Array {
  const words = new Uint32Array(16 * Math.ceil((bytes.length + 9) / 64))
  for (const [index, byte] of bytes.entries()) set(words, index, byte)
  set(words, bytes.length, 0x80)
  words[words.length - 2] = Math.floor(bytes.length / 2 ** 29)
  words[words.length - 1] = bytes.length << 3
  return words
}

function set(words: Uint32Array, index: number, byte: number): void {
  words[index >> 2] = of(words, index >> 2) | (byte << (24 - 8 * (index % 4)))
}

function compress(state: number[], block: Uint32Array): void {
  const w = new Uint32Array(64)
  w.set(block)
  for (let i = 16; i < 64; i++) {
    const [near, far] = [of(w, i - 2), of(w, i - 15)]
    const s0 = turn(far, 7) ^ turn(far, 18) ^ (far >>> 3)
    const s1 = turn(near, 17) ^ turn(near, 19) ^ (near >>> 10)
    w[i] = of(w, i - 16) + s0 + of(w, i - 7) + s1
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let i = 0; i < 64; i++) {
    const mixed = (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g))
    const first = (h + mixed + of(constants, i) + of(w, i)) | 0
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  for (const [index, added] of [a, b, c, d, e, f, g, h].entries()) {
    state[index] = ((state[index] ?? 0) + added) | 0
  }
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}

function of(words: ArrayLike<number>, index: number): number {
  return words[index] ?? 0
}

/** The first 32 bits of what is behind the point of the roots of the first primes. */
const primes = Array.from({ length: 312 }, (_, at) => at).filter(
  (number) =>
    number > 1 &&
    !Array.from({ length: 16 }, (_, by) => by + 2).some((by) => by < number && number % by === 0),
)
const fraction = (value: number) => ((value - Math.floor(value)) * 2 ** 32) | 0
const constants = primes.slice(0, 64).map((prime) => fraction(Math.cbrt(prime)))
const initial = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))
