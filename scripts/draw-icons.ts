/**
 * Draws the app mark and writes it to public/icons: the two SVG files, and the PNG files that
 * launchers want. Run it again after changing the shapes: `npx tsx scripts/draw-icons.ts`.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import sharp from 'sharp'

const folder = new URL('../public/icons/', import.meta.url)
const side = 512
const paper = '#FBFAF7'
const brick = '#A6321F'

type Nib = { slit: number; hole: number; top: number }

/** A pen nib on its point, slit into two equal leaves from the vent hole down. */
function nib({ slit, hole, top }: Nib): string {
  const [left, right] = [256 - slit / 2, 256 + slit / 2]
  const mouth = (262 + Math.sqrt(hole ** 2 - (slit / 2) ** 2)).toFixed(1)
  return [
    `M188 ${top}C188 ${top + 52} 116 190 116 258C116 330 222 388 ${left} 456`,
    `V${mouth}A${hole} ${hole} 0 1 1 ${right} ${mouth}V456`,
    `C290 388 396 330 396 258C396 190 324 ${top + 52} 324 ${top}Z`,
  ].join('')
}

/** The mark: the nib under its collar. */
const fine = `M188 56H324V100H188Z${nib({ slit: 18, hole: 36, top: 124 })}`
/** For sixteen pixels: no collar, a wider slit and a larger hole, so that they survive. */
const bold = nib({ slit: 44, hole: 52, top: 76 })

const page = `M136 112H344V400H136ZM168 144V200H312V144ZM168 228V252H312V228ZM168 276V300H312V276Z
M168 324V348H256V324ZM360 192H392V372A28 28 0 0 1 360 400Z`
const ribbon = 'M168 104H344V420L256 344L168 420Z'

type Mark = { shape: string; scale: number; ink: string; ground: string; radius: number }

/** A shape centred on a square of its ground colour. */
function mark({ shape, scale, ink, ground, radius }: Mark): string {
  const corner = radius > 0 ? ` rx="${radius}"` : ''
  const offset = (256 * (1 - scale)).toFixed(1)
  const move = scale === 1 ? '' : ` transform="translate(${offset} ${offset}) scale(${scale})"`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"`,
    ` width="${side}" height="${side}">`,
    `<rect width="${side}" height="${side}"${corner} fill="${ground}"/>`,
    `<path fill="${ink}" fill-rule="evenodd"${move} d="${shape.replace(/\n/g, '')}"/></svg>\n`,
  ].join('')
}

const onBrick = { ink: paper, ground: brick }
const onPaper = { ink: brick, ground: paper, radius: 0 }

const icon = mark({ shape: fine, scale: 0.94, radius: 112, ...onBrick })
const favicon = mark({ shape: bold, scale: 1.14, radius: 96, ...onBrick })
/** Launchers cut these to any outline inside a circle of 80 %. */
const maskable = mark({ shape: fine, scale: 0.82, radius: 0, ...onBrick })
const apple = mark({ shape: fine, scale: 0.92, radius: 0, ...onBrick })
const front = mark({ shape: page, scale: 0.82, ...onPaper })
const saved = mark({ shape: ribbon, scale: 0.82, ...onPaper })

const pictures = [
  { name: 'icon-192.png', svg: icon, size: 192 },
  { name: 'icon-512.png', svg: icon, size: 512 },
  { name: 'maskable-192.png', svg: maskable, size: 192 },
  { name: 'maskable-512.png', svg: maskable, size: 512 },
  { name: 'apple-touch-icon.png', svg: apple, size: 180 },
  { name: 'favicon-32.png', svg: favicon, size: 32 },
  { name: 'shortcut-front.png', svg: front, size: 96 },
  { name: 'shortcut-saved.png', svg: saved, size: 96 },
]

async function drawPicture({ name, svg, size }: (typeof pictures)[number]): Promise<void> {
  const png = await sharp(Buffer.from(svg))
    .resize(size, size)
    .png({ palette: true, colours: 32, effort: 10, compressionLevel: 9 })
    .toBuffer()
  await writeFile(new URL(name, folder), png)
}

await mkdir(folder, { recursive: true })
await writeFile(new URL('icon.svg', folder), icon)
await writeFile(new URL('favicon.svg', folder), favicon)
await Promise.all(pictures.map(drawPicture))
