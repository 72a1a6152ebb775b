import 'server-only'
import { createHash } from 'node:crypto'
import { access, mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { pictureFormats, pictureWidths } from '@/lib/shared/article/picture'
import { env } from './env'

export type StoredPicture = {
  /** The first 20 hexadecimal digits of the SHA-256 of the original. */
  id: string
  width: number
  height: number
  widths: number[]
  colour: string
}

/** No more than this many pixels are decoded: 40 megapixels. */
const pixelLimit = 40_000_000

/**
 * Makes every size of a picture under `MEDIA_DIR/{id}/{width}.{format}`; sizes that are there are
 * kept, since the same original always gives the same files.
 * @throws when sharp cannot read the bytes as a picture
 */
export async function storePicture(original: Buffer): Promise<StoredPicture> {
  const id = createHash('sha256').update(original).digest('hex').slice(0, 20)
  const source = sharp(original, { limitInputPixels: pixelLimit }).rotate()
  const { width, height } = await source.metadata()
  const fitting = pictureWidths.filter((one) => one <= width)
  const widths = fitting.length > 0 ? [...fitting] : [width]
  const folder = join(env().MEDIA_DIR, id)
  await mkdir(folder, { recursive: true })
  await Promise.all(
    widths.flatMap((size) =>
      pictureFormats.map((format) =>
        storeSize(source, size, format, join(folder, `${size}.${format}`)),
      ),
    ),
  )
  const { dominant } = await sharp(await source.clone().resize(64).png().toBuffer()).stats()
  return { id, width, height, widths, colour: hex(dominant) }
}

async function storeSize(
  source: Sharp,
  width: number,
  format: (typeof pictureFormats)[number],
  path: string,
): Promise<void> {
  if (await exists(path)) return
  const resized = source.clone().resize({ width })
  const encoded =
    format === 'avif'
      ? resized.avif({ quality: 50, effort: 3 })
      : resized.webp({ quality: 72, effort: 4 })
  const unfinished = `${path}.${process.pid}.part`
  await writeFile(unfinished, await encoded.toBuffer())
  await rename(unfinished, path)
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

function hex({ r, g, b }: { r: number; g: number; b: number }): string {
  return `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
