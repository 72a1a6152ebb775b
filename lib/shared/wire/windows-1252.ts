/** The characters of bytes 0x80 to 0x9F; the five bytes without one stay control characters. */
const upper = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ'

/**
 * Decodes Windows-1252, one character a byte. `TextDecoder` is not used because Node 20 reads this
 * encoding as Latin-1, which loses every quotation mark and dash.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let from = 0; from < bytes.length; from += 8192) {
    parts.push(String.fromCharCode(...bytes.subarray(from, from + 8192)))
  }
  return parts.join('').replace(/[\x80-\x9F]/g, (byte) => upper.charAt(byte.charCodeAt(0) - 0x80))
}
