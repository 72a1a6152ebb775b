import 'server-only'

/** What a file is by its own first bytes: names and headers say what they like. */
export type FileKind = 'jpeg' | 'png' | 'webp' | 'avif' | 'heic' | 'svg' | 'gif' | 'unknown'

const avifBrands = ['avif', 'avis']
const heicBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']

export function fileKind(bytes: Buffer): FileKind {
  const text = (from: number, to: number) => bytes.toString('latin1', from, to)
  if (bytes.length > 3 && bytes.readUIntBE(0, 3) === 0xff_d8_ff) return 'jpeg'
  if (text(0, 8) === '\x89PNG\r\n\x1a\n') return 'png'
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'webp'
  if (/^GIF8[79]a/.test(text(0, 6))) return 'gif'
  if (text(4, 8) === 'ftyp') return kindOfBrands(brandsOf(bytes))
  return isSvg(bytes) ? 'svg' : 'unknown'
}

/** The brands that a file of boxes says it follows, its main one first. */
export function brandsOf(bytes: Buffer): string[] {
  const end = Math.min(bytes.readUInt32BE(0), bytes.length, 256)
  const brands: string[] = []
  for (let at = 8; at + 4 <= end; at += 4) {
    if (at !== 12) brands.push(bytes.toString('latin1', at, at + 4))
  }
  return brands
}

function kindOfBrands(brands: readonly string[]): FileKind {
  if (brands.some((brand) => avifBrands.includes(brand))) return 'avif'
  return brands.some((brand) => heicBrands.includes(brand)) ? 'heic' : 'unknown'
}

/** Markup in any of the encodings that an XML reader takes. */
function isSvg(bytes: Buffer): boolean {
  const head = bytes.subarray(0, 4096)
  return ['utf8', 'utf16le'].some((encoding) => {
    const text = head.toString(encoding as BufferEncoding).replace(/^\uFEFF/, '')
    return /^\s*</.test(text) && /<svg[\s>]/i.test(text)
  })
}
