import { deflateSync } from 'node:zlib'
import sharp from 'sharp'

/** A photograph of its own: no two calls with other colours give the same file. */
export function photograph(
  { width = 900, height = 600, colour = '#3366aa' } = {},
  format: 'jpeg' | 'png' | 'webp' | 'avif' = 'jpeg',
): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const
  return sharp({ create: { width, height, channels: 3, background: colour, noise } })
    .tint(colour)
    .toFormat(format)
    .toBuffer()
}

const told = {
  alt: 'Perahu di dermaga saat fajar',
  caption: 'Nelayan pulang – “selamat”',
  credit: 'Dewi/Kantor Berita',
  licence: 'CC BY 4.0',
}

/** A JPEG that tells all: place, device, words. */
export async function tellingPhotograph(words = told, colour = '#118844'): Promise<Buffer> {
  const [alt, licence] = [words.alt, words.licence].map((one) =>
    one.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`),
  )
  const xmp = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"><Iptc4xmpCore:AltTextAccessibility><rdf:Alt><rdf:li xml:lang="x-default">${alt}</rdf:li></rdf:Alt></Iptc4xmpCore:AltTextAccessibility><xmpRights:UsageTerms><rdf:Alt><rdf:li xml:lang="x-default">${licence}</rdf:li></rdf:Alt></xmpRights:UsageTerms></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`
  const plain = await sharp(await photograph({ colour }))
    .withExif({
      IFD0: { Make: 'Kamera Rahasia', Artist: 'Bukan ini' },
      IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '6/1 10/1 0/1' },
    })
    .withXmp(xmp)
    .jpeg()
    .toBuffer()
  const iptc = Buffer.concat([
    dataset(90, '\x1b%G', 1),
    dataset(120, words.caption),
    dataset(110, words.credit),
  ])
  return withSegment(plain, 0xed, photoshop(iptc))
}

/** What says that it is so large, and is a few bytes. */
export function giantPng(width = 60_000, height = 60_000): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([1, 0, 0, 0, 0], 8)
  const rows = deflateSync(Buffer.alloc(1_000_000))
  return png([chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND')])
}

/** A small picture with a text that unpacks to as much as is asked. */
export async function swollenPng(unpacked: number): Promise<Buffer> {
  const plain = await photograph({ width: 64, height: 64, colour: '#774411' }, 'png')
  const text = Buffer.concat([
    Buffer.from('XML:com.adobe.xmp\0\x01\0\0\0', 'latin1'),
    deflateSync(Buffer.alloc(unpacked)),
  ])
  const firstChunks = 8 + 25
  return Buffer.concat([
    plain.subarray(0, firstChunks),
    chunk('iTXt', text),
    plain.subarray(firstChunks),
  ])
}

/** An archive with nothing in it. */
export const emptyZip = Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)])

/** A file that says it is a photograph of a telephone that nobody here can read. */
export const unreadableHeic = Buffer.concat([
  box('ftyp', Buffer.from('heic\0\0\0\0mif1heic', 'latin1')),
  box('meta', Buffer.alloc(64)),
  box('mdat', Buffer.alloc(256, 7)),
])

export function svgFile(start = ''): Buffer {
  return Buffer.from(`${start}<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>`)
}

export function animation(format: 'gif' | 'webp'): Promise<Buffer> {
  const frames = Buffer.concat([Buffer.alloc(32 * 32 * 3, 0), Buffer.alloc(32 * 32 * 3, 255)])
  const raw = { width: 32, height: 64, channels: 3, pageHeight: 32 } as const
  return sharp(frames, { raw }).toFormat(format).toBuffer()
}

/** Puts a segment behind the first mark of a JPEG. */
export function withSegment(jpeg: Buffer, marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), head, content, jpeg.subarray(2)])
}

function dataset(number: number, text: string, record = 2): Buffer {
  const content = Buffer.from(text, 'utf8')
  const head = Buffer.from([0x1c, record, number, 0, 0])
  head.writeUInt16BE(content.length, 3)
  return Buffer.concat([head, content])
}

function photoshop(iptc: Buffer): Buffer {
  const size = Buffer.alloc(4)
  size.writeUInt32BE(iptc.length)
  const pad = Buffer.alloc(iptc.length % 2)
  const head = Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0', 'latin1')
  return Buffer.concat([head, size, iptc, pad])
}

function png(chunks: readonly Buffer[]): Buffer {
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...chunks])
}

function chunk(name: string, content: Buffer = Buffer.alloc(0)): Buffer {
  const told = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  size.writeUInt32BE(content.length)
  sum.writeUInt32BE(checksum(told))
  return Buffer.concat([size, told, sum])
}

/** The CRC-32 that PNG is checked by. */
function checksum(bytes: Buffer): number {
  let rest = 0xffffffff
  for (const byte of bytes) {
    rest ^= byte
    for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0)
  }
  return (rest ^ 0xffffffff) >>> 0
}

function box(name: string, content: Buffer): Buffer {
  const size = Buffer.alloc(4)
  size.writeUInt32BE(content.length + 8)
  return Buffer.concat([size, Buffer.from(name, 'latin1'), content])
}
