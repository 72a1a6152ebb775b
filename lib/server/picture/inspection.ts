import 'server-only'
import sharp from 'sharp'
import type { PictureRefusal } from '@/lib/shared/api/desk/picture'
import { pixelLimit } from '../media'
import { brandsOf, type FileKind, fileKind } from './file-kind'
import { pictureEnd } from './picture-end'
import { hasStowaway } from './stowaways'

/** Why a file is not taken in, or undefined when nothing of it speaks against. */
export async function inspectPicture(bytes: Buffer): Promise<PictureRefusal | undefined> {
  if (bytes.length === 0) return 'empty-file'
  const kind = fileKind(bytes)
  if (kind === 'svg' || kind === 'gif') return kind
  // Less than this no picture is, and every reader below may count on it.
  if (kind === 'unknown' || bytes.length < 32) return 'not-a-picture'
  if (isMoving(bytes, kind)) return 'animated'
  const end = pictureEnd(bytes, kind)
  if (end !== undefined && hasStowaway(bytes, end)) return 'something-else-inside'
  return refusalOfHeader(bytes, kind, end === undefined)
}

async function refusalOfHeader(
  bytes: Buffer,
  kind: FileKind,
  isCut: boolean,
): Promise<PictureRefusal | undefined> {
  try {
    const { width, height, pages = 1 } = await sharp(bytes, { limitInputPixels: false }).metadata()
    if (width * height > pixelLimit) return 'too-many-pixels'
    if (pages > 1 && kind !== 'heic') return 'animated'
    return isCut ? 'broken' : undefined
  } catch {
    return kind === 'heic' ? 'heic' : 'broken'
  }
}

/** Animated PNG, and AVIF whose main brand is a sequence; sharp counts the pages of the others. */
function isMoving(bytes: Buffer, kind: FileKind): boolean {
  if (kind === 'png') return bytes.subarray(0, 65_536).includes('acTL')
  return kind === 'avif' && brandsOf(bytes)[0] === 'avis'
}
