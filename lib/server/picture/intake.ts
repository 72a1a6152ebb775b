import 'server-only'
import { copyFile, mkdir, readFile, rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import pLimit from 'p-limit'
import { addPicture, type DeleteOutcome, deletePicture } from '@/db/queries/picture-changes'
import { getPicture } from '@/db/queries/pictures'
import type {
  Crop,
  CutAnswer,
  DeskPicture,
  PictureRefusal,
  UploadAnswer,
} from '@/lib/shared/api/desk/picture'
import type { Act } from '@/lib/shared/desk/act'
import type { Locale } from '@/lib/shared/locales'
import {
  originalsFolder,
  removePictureFiles,
  type StoredPicture,
  storeCut,
  storePicture,
} from '../media'
import { embeddedWords } from './embedded-words'
import type { IncomingFile } from './incoming-file'
import { inspectPicture } from './inspection'

/** Decoding takes all the memory that it is given: one at a time, and none while one is removed. */
const oneAtATime = pLimit(1)

type Origin = { fileName: string; locale: Locale }

/**
 * Takes a file in as a picture. `locale` is the language that words found in the file are taken to
 * be in. Of the file nothing is left but the original of a picture that was taken in.
 */
export function takePictureIn(file: IncomingFile, origin: Origin, act: Act): Promise<UploadAnswer> {
  return oneAtATime(() => takeFileIn(file, origin, act)).finally(() =>
    rm(file.path, { force: true }),
  )
}

async function takeFileIn(
  file: IncomingFile,
  { fileName, locale }: Origin,
  act: Act,
): Promise<UploadAnswer> {
  const known = await getPicture(file.id)
  if (known) return { ok: true, picture: known, known: true }
  const bytes = await readFile(file.path)
  const refusal = await inspectPicture(bytes)
  if (refusal) return { ok: false, error: refusal }
  const stored = await store(file.id, () => storePicture(bytes))
  if (typeof stored === 'string') return { ok: false, error: stored }
  await keepOriginal(file)
  const { alt, caption, credit, licence } = embeddedWords(bytes)
  const words = {
    alt: { id: '', en: '', [locale]: alt },
    caption: { id: '', en: '', [locale]: caption },
  }
  const about = { credit, licence, fileName: plainName(fileName), bytes: file.bytes }
  return { ok: true, ...(await addPicture({ ...stored, ...words, ...about }, act)) }
}

/** Makes a picture of its own from a part of another. */
export function cutPicture(id: string, crop: Crop, act: Act): Promise<CutAnswer> {
  return oneAtATime(async () => {
    const picture = await getPicture(id)
    if (!picture) return { ok: false, error: 'absent' }
    const { width, height, alt, caption, credit, licence, fileName } = picture
    if (crop.x + crop.width > width || crop.y + crop.height > height) {
      return { ok: false, error: 'outside' }
    }
    const whole = await wholeOf(picture, crop)
    const stored = await store(undefined, () => storeCut(whole.picture, whole.crop))
    if (!stored) return { ok: false, error: 'absent' }
    if (typeof stored === 'string') return { ok: false, error: stored }
    const words = { alt, caption, credit, licence, fileName, bytes: 0 }
    const added = await addPicture(
      { ...stored, ...words, cut: { of: whole.picture.id, crop: whole.crop } },
      act,
    )
    return { ok: true, ...added }
  })
}

/** A part of a part is cut from the whole, so that nothing is lost twice. */
async function wholeOf(picture: DeskPicture, crop: Crop) {
  const whole = picture.cropOf && (await getPicture(picture.cropOf))
  const outer = picture.crop
  if (!whole || !outer) return { picture, crop }
  const scaled = (pixels: number) => Math.round((pixels * outer.width) / picture.width)
  const { x, y } = outer
  return {
    picture: whole,
    crop: {
      x: x + scaled(crop.x),
      y: y + scaled(crop.y),
      width: scaled(crop.width),
      height: scaled(crop.height),
    },
  }
}

/** Takes a picture away, its files too, when nothing shows it. */
export function takePictureAway(id: string, act: Act): Promise<DeleteOutcome> {
  return oneAtATime(async () => {
    const answer = await deletePicture(id, act)
    if (answer.ok) await removePictureFiles(id)
    return answer
  })
}

/** What sharp says of a picture that it could not make is a refusal; the disk's faults are not. */
async function store<Stored extends StoredPicture | undefined>(
  id: string | undefined,
  make: () => Promise<Stored>,
): Promise<Stored | PictureRefusal> {
  try {
    return await make()
  } catch (error) {
    if (id) await removePictureFiles(id)
    if (!(error instanceof Error) || 'code' in error) throw error
    if (/timeout/i.test(error.message)) return 'too-slow'
    return /pixel limit/i.test(error.message) ? 'too-many-pixels' : 'broken'
  }
}

/** Kept to cut from later, and never served: it may say where and by whom it was taken. */
async function keepOriginal({ path, id }: IncomingFile): Promise<void> {
  await mkdir(originalsFolder(), { recursive: true })
  const unfinished = join(originalsFolder(), `${id}.part`)
  await copyFile(path, unfinished)
  await rename(unfinished, join(originalsFolder(), id))
}

function plainName(name: string): string {
  return basename(name.replaceAll('\\', '/'))
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .slice(0, 200)
}
