import 'server-only'
import type { FileKind } from './file-kind'

/** Where the picture in a file ends, or undefined when it does not: it was cut off. */
export function pictureEnd(bytes: Buffer, kind: FileKind): number | undefined {
  switch (kind) {
    case 'jpeg':
      return endOfJpeg(bytes)
    case 'png':
      return endOfPng(bytes)
    case 'webp':
      return within(bytes, 8 + bytes.readUInt32LE(4))
    default:
      return endOfBoxes(bytes)
  }
}

function within(bytes: Buffer, end: number): number | undefined {
  return end <= bytes.length ? end : undefined
}

/** Past the end-of-image marker that ends the first picture: thumbnails lie inside segments. */
function endOfJpeg(bytes: Buffer): number | undefined {
  let at = 2
  while (at + 2 <= bytes.length) {
    at = bytes.indexOf(0xff, at)
    if (at < 0 || at + 2 > bytes.length) return undefined
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xd9) return at + 2
    // Within the picture's data 0xFF is followed by zero or by a mark that has no length.
    const isAlone = marker === 0 || (marker >= 0xd0 && marker <= 0xd7)
    if (marker === 0xff) at += 1
    else if (isAlone || at + 4 > bytes.length) at += 2
    else at += 2 + bytes.readUInt16BE(at + 2)
  }
  return undefined
}

function endOfPng(bytes: Buffer): number | undefined {
  let at = 8
  while (at + 12 <= bytes.length) {
    const end = at + 12 + bytes.readUInt32BE(at)
    if (bytes.toString('latin1', at + 4, at + 8) === 'IEND') return within(bytes, end)
    at = end
  }
  return undefined
}

/** After the last box of an AVIF or HEIC file whose kind such files have. */
function endOfBoxes(bytes: Buffer): number | undefined {
  let at = 0
  while (at + 8 <= bytes.length) {
    const size = bytes.readUInt32BE(at)
    const name = bytes.toString('latin1', at + 4, at + 8)
    if (!/^(?:ftyp|meta|mdat|free|skip|moov|uuid|idat|mpvd|sefd)$/.test(name)) return at
    if (size === 0) return bytes.length
    const length =
      size === 1 && at + 16 <= bytes.length ? Number(bytes.readBigUInt64BE(at + 8)) : size
    if (length < 8) return undefined
    at += length
  }
  return at > bytes.length ? undefined : at
}
