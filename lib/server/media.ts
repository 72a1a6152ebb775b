import 'server-only'
import { createHash } from 'node:crypto'
import { access, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import type { Crop } from '@/lib/shared/api/desk/picture'
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

/** No more than this many pixels are decoded: what a telephone of 50 megapixels takes. */
export const pixelLimit = 51_000_000

/** One size is made within this time or not at all. */
const secondsForSize = 30

/** What a picture is known by: its original never changes, so neither does its address. */
export function pictureIdOf(sha256: string): string {
  return sha256.slice(0, 20)
}

/**
 * Makes every size of a picture under `MEDIA_DIR/{id}/{width}.{format}`; sizes that are there are
 * kept, since the same original always gives the same files.
 * @throws when sharp cannot read the bytes as a picture
 */
export async function storePicture(original: Buffer): Promise<StoredPicture> {
  const id = pictureIdOf(createHash('sha256').update(original).digest('hex'))
  const { source, width, height } = await upright(original)
  return storeSizes(id, source, { width, height })
}

/** Makes the sizes of what is cut from a picture: from its original, or from the best there is. */
export async function storeCut(
  picture: { id: string; width: number },
  crop: Crop,
): Promise<StoredPicture | undefined> {
  const original = await readBest(picture.id)
  if (!original) return undefined
  const { source, width, height } = await upright(original)
  const scaled = (pixels: number) => Math.round((pixels * width) / picture.width)
  const [left, top] = [scaled(crop.x), scaled(crop.y)]
  const wide = Math.min(scaled(crop.width), width - left)
  const high = Math.min(scaled(crop.height), height - top)
  const cut = await source.extract({ left, top, width: wide, height: high }).png().toBuffer()
  const named = `${picture.id} ${crop.x} ${crop.y} ${crop.width} ${crop.height}`
  const id = pictureIdOf(createHash('sha256').update(named).digest('hex'))
  return storeSizes(id, sharp(cut), { width: wide, height: high })
}

/** Where originals are kept: no address leads there. */
export function originalsFolder(): string {
  return join(env().MEDIA_DIR, 'originals')
}

/** Removes the files of a picture, its original too. */
export async function removePictureFiles(id: string): Promise<void> {
  await rm(join(env().MEDIA_DIR, id), { recursive: true, force: true })
  await rm(join(originalsFolder(), id), { force: true })
}

async function readBest(id: string): Promise<Buffer | undefined> {
  const original = await readFile(join(originalsFolder(), id)).catch(() => undefined)
  if (original) return original
  const folder = join(env().MEDIA_DIR, id)
  const made = await readdir(folder).catch(() => [])
  const widest = Math.max(...made.map((file) => Number.parseInt(file, 10)))
  return readFile(join(folder, `${widest}.webp`)).catch(() => undefined)
}

/** A picture the way up that its camera was held. */
async function upright(original: Buffer) {
  const source = sharp(original, { limitInputPixels: pixelLimit }).autoOrient()
  const { autoOrient } = await source.metadata()
  return { source, ...autoOrient }
}

async function storeSizes(
  id: string,
  source: Sharp,
  { width, height }: { width: number; height: number },
): Promise<StoredPicture> {
  const fitting = pictureWidths.filter((one) => one <= width)
  const widths = fitting.length > 0 ? [...fitting] : [width]
  const folder = join(env().MEDIA_DIR, id)
  await mkdir(folder, { recursive: true })
  // Two at a time, so that the largest picture is never in memory more than twice.
  for (const size of widths) {
    const made = pictureFormats.map((format) =>
      storeSize(source, size, format, join(folder, `${size}.${format}`)),
    )
    await Promise.all(made)
  }
  const small = await source.clone().resize(64).png().timeout(timeLimit).toBuffer()
  const { dominant } = await sharp(small).stats()
  return { id, width, height, widths, colour: hex(dominant) }
}

const timeLimit = { seconds: secondsForSize }

async function storeSize(
  source: Sharp,
  width: number,
  format: (typeof pictureFormats)[number],
  path: string,
): Promise<void> {
  if (await exists(path)) return
  const resized = source.clone().resize({ width }).timeout(timeLimit)
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
