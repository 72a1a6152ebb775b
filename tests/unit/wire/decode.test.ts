import { describe, expect, it } from 'vitest'
import { decodeWire, wireByteLimit } from '../../../lib/shared/wire/decode'
import { parseWire } from '../../../lib/shared/wire/parse'
import { describeRefusal } from '../../../lib/shared/wire/refusals'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian)
  }
  return new Uint8Array(view.buffer)
}

describe('a wire file that is text', () => {
  it('is read as UTF-8, with its byte order mark and line ends kept', () => {
    const bytes = utf8('\uFEFF“Satu”\r\ndua\u200B')
    const decoded = decodeWire(bytes)
    expect(decoded).toEqual({ ok: true, text: '\uFEFF“Satu”\r\ndua\u200B', encoding: 'utf-8' })
    expect(decoded.ok && utf8(decoded.text)).toEqual(bytes)
  })

  it.each([
    ['utf-16le', true],
    ['utf-16be', false],
  ] as const)('is read as %s by its byte order mark', (encoding, littleEndian) => {
    const text = '\uFEFF“Satu” dua'
    expect(decodeWire(utf16(text, littleEndian))).toEqual({ ok: true, text, encoding })
  })

  it('is read as Windows-1252 with its quotation marks, dashes and euro', () => {
    const bytes = Uint8Array.from([0x93, 0x53, 0xe9, 0x94, 0x20, 0x96, 0x20, 0x80, 0x31])
    expect(decodeWire(bytes)).toEqual({ ok: true, text: '“Sé” – €1', encoding: 'windows-1252' })
  })

  it('gives each Windows-1252 byte its own character, so that the bytes can be made again', () => {
    const letters = Array.from({ length: 128 }, () => 0x61)
    for (let byte = 0x80; byte <= 0xff; byte += 1) {
      const decoded = decodeWire(Uint8Array.from([...letters, byte, 0x61]))
      expect(decoded).toMatchObject({ ok: true, encoding: 'windows-1252' })
    }
    const all = Array.from({ length: 128 }, (_, index) =>
      decodeWire(Uint8Array.from([...letters, index + 0x80, 0x61])),
    )
    expect(new Set(all.map((decoded) => decoded.ok && decoded.text)).size).toBe(128)
  })

  it('may carry the frame marks of an old wire system, which the parser takes out', () => {
    const decoded = decodeWire(utf8('\x01\x02Satu baris.\x03\x04'))
    expect(decoded).toMatchObject({ ok: true })
    expect(decoded.ok && parseWire(decoded.text).text).toBe('Satu baris.')
  })

  it('may be as large as the limit', () => {
    expect(decodeWire(utf8('a'.repeat(wireByteLimit)))).toMatchObject({ ok: true })
  })
})

describe('a wire file that is refused', () => {
  it.each([
    ['nothing', new Uint8Array(), { reason: 'empty' }],
    ['only space', utf8('\uFEFF \r\n\t\u200B\n'), { reason: 'empty' }],
    ['only marks', utf8('--- *** ---'), { reason: 'empty' }],
    ['5 MB', new Uint8Array(5_000_000).fill(0x61), { reason: 'too-large' }],
    ['one byte over the limit', utf8('a'.repeat(wireByteLimit + 1)), { reason: 'too-large' }],
    ['a NUL', utf8('teks\0teks'), { reason: 'binary' }],
    ['control characters', utf8('\x05\x06\x07ab'), { reason: 'binary' }],
    ['UTF-16 without its mark', utf16('Satu', true), { reason: 'binary' }],
    ['a PDF', utf8('%PDF-1.4 teks'), { reason: 'binary', found: 'PDF' }],
    ['a Word file', utf8('PK\x03\x04 teks'), { reason: 'binary', found: 'ZIP' }],
    ['RTF', utf8('{\\rtf1 teks}'), { reason: 'binary', found: 'RTF' }],
    ['a picture', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), { reason: 'binary', found: 'JPEG' }],
    ['UTF-8 cut in a letter', utf8('“Satu” “dua”').subarray(0, -1), { reason: 'damaged' }],
    ['half a UTF-16 letter', utf16('\uFEFFa', true).subarray(0, 3), { reason: 'damaged' }],
  ])('holds %s', (_, bytes, refusal) => {
    expect(decodeWire(bytes)).toEqual({ ok: false, ...refusal })
  })

  it('is told why in Indonesian and in English', () => {
    expect(describeRefusal({ ok: false, reason: 'empty' })).toEqual({
      id: 'Berkas ini tidak berisi kata.',
      en: 'This file holds no words.',
    })
    expect(describeRefusal({ ok: false, reason: 'binary', found: 'PDF' })).toEqual({
      id: 'Berkas ini bukan teks. (PDF)',
      en: 'This file is not text. (PDF)',
    })
  })
})
