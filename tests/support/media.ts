import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pictureFormats, pictureWidths } from '@/lib/shared/article/picture'

/** A folder for pictures, as `MEDIA_DIR` is given. */
export function makeMediaFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'pena-media-'))
}

/** Stands in for every size of a picture, so that `storePicture` finds them made. */
export async function standInFor(original: string, mediaFolder: string): Promise<void> {
  const id = createHash('sha256').update(original).digest('hex').slice(0, 20)
  const folder = join(mediaFolder, id)
  await mkdir(folder, { recursive: true })
  for (const width of pictureWidths) {
    for (const format of pictureFormats) await writeFile(join(folder, `${width}.${format}`), '')
  }
}
