import { decodeWindows1252 } from './windows-1252'

/** The largest wire file that is read, in bytes: 1 MiB. */
export const wireByteLimit = 1_048_576

export type WireEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/**
 * Why a file was not read: it holds no words, is over `wireByteLimit`, is not text (`found` names
 * what it is, when that is known), or is Unicode that was cut or damaged on its way.
 */
export type WireRefusal =
  | { readonly ok: false; readonly reason: 'empty' | 'too-large' | 'damaged' }
  | { readonly ok: false; readonly reason: 'binary'; readonly found?: string }

/**
 * A text and its encoding, from which the bytes can be made again exactly: a byte order mark stays
 * in the text, and nothing is replaced.
 */
export type WireDecoding =
  | { readonly ok: true; readonly text: string; readonly encoding: WireEncoding }
  | WireRefusal

const signatures: readonly (readonly [string, string])[] = [
  ['%PDF-', 'PDF'],
  ['PK\x03\x04', 'ZIP'],
  ['{\\rtf', 'RTF'],
  ['\x89PNG', 'PNG'],
  ['\xFF\xD8\xFF', 'JPEG'],
  ['GIF8', 'GIF'],
  ['\xD0\xCF\x11\xE0', 'Word'],
  ['\x1F\x8B', 'gzip'],
  ['\x7FELF', 'ELF'],
]

/** Reads the bytes of a wire file: UTF-8, UTF-16 with a byte order mark, or Windows-1252. */
export function decodeWire(bytes: Uint8Array): WireDecoding {
  if (bytes.length > wireByteLimit) return { ok: false, reason: 'too-large' }
  const head = String.fromCharCode(...bytes.subarray(0, 8))
  const found = signatures.find(([signature]) => head.startsWith(signature))?.[1]
  if (found) return { ok: false, reason: 'binary', found }
  const decoded = decodeText(bytes)
  if (decoded === undefined) return { ok: false, reason: 'damaged' }
  if (looksBinary(decoded.text)) return { ok: false, reason: 'binary' }
  if (!/[\p{L}\p{N}]/u.test(decoded.text)) return { ok: false, reason: 'empty' }
  return { ok: true, ...decoded }
}

function decodeText(bytes: Uint8Array): { text: string; encoding: WireEncoding } | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeFatally(bytes, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeFatally(bytes, 'utf-16be')
  const unicode = decodeFatally(bytes, 'utf-8')
  if (unicode) return unicode
  if (isDamagedUnicode(bytes)) return undefined
  return { text: decodeWindows1252(bytes), encoding: 'windows-1252' }
}

function decodeFatally(bytes: Uint8Array, encoding: WireEncoding) {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
    return { text, encoding }
  } catch {
    return undefined
  }
}

/** More sound letters beyond ASCII than broken ones: UTF-8 that was cut, not Windows-1252. */
function isDamagedUnicode(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const beyondAscii = text.match(/[^\0-\x7F]/gu)?.length ?? 0
  const broken = text.match(/\uFFFD/g)?.length ?? 0
  return beyondAscii - broken > broken
}

/** A NUL, or more stray control characters than the frame marks of old wire systems explain. */
function looksBinary(text: string): boolean {
  if (text.includes('\0')) return true
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  const stray = text.match(/[\x05-\x08\x0E-\x19\x1B-\x1F\x7F-\x84\x86-\x9F]/g)?.length ?? 0
  return stray * 50 > text.length
}
