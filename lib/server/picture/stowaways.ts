import 'server-only'

/** How far from its end an archive's directory may be. */
const archiveReach = 65_557

const markup = /<(?:script|html|iframe|\?php)[\s>/]|<!doctype\s+html/i
const beginnings = [
  '%PDF-',
  '%!PS',
  '\x7fELF',
  'MZ',
  '#!',
  'PK\x03\x04',
  'Rar!',
  '7z\xbc\xaf',
  '\x1f\x8b',
  '<',
].map((text) => Buffer.from(text, 'latin1'))

/**
 * Whether a file that begins as a picture is something else too: an archive, a page, a program.
 * Nothing of it would come through to readers, who are given newly made files; it is refused because
 * nobody sends such a thing by mistake. What cameras put after a picture — a second picture, a short
 * film, their own notes — is no such thing.
 */
export function hasStowaway(bytes: Buffer, end: number): boolean {
  if (isArchive(bytes) || hasMarkup(bytes)) return true
  const after = bytes.subarray(end)
  const start = after.findIndex((byte) => byte !== 0)
  if (start < 0) return false
  const rest = after.subarray(start)
  if (beginnings.some((one) => rest.subarray(0, one.length).equals(one))) return true
  return !isOfCamera(rest, after)
}

function hasMarkup(bytes: Buffer): boolean {
  return markup.test(bytes.toString('latin1'))
}

/** Programs that open archives look for this at the end, whatever stands before. */
function isArchive(bytes: Buffer): boolean {
  const from = Math.max(0, bytes.length - archiveReach)
  for (let at = bytes.indexOf('PK\x05\x06', from, 'latin1'); at >= 0; ) {
    if (at + 22 <= bytes.length && at + 22 + bytes.readUInt16LE(at + 20) <= bytes.length)
      return true
    at = bytes.indexOf('PK\x05\x06', at + 1, 'latin1')
  }
  return false
}

function isOfCamera(rest: Buffer, after: Buffer): boolean {
  const isPicture = rest.length > 2 && rest.readUInt16BE(0) === 0xff_d8
  const isFilm = after.subarray(0, 64).includes('ftyp')
  const isSamsung =
    after.subarray(-8).includes('SEFT') || after.subarray(0, 64).includes('MotionPhoto')
  return isPicture || isFilm || isSamsung
}
