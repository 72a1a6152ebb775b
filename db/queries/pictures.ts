import 'server-only'
import { and, desc, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { DeskPicture, PictureFilter, PicturePage } from '@/lib/shared/api/desk/picture'
import { centre } from '@/lib/shared/article/focus'
import type { Connection, Reader, Transaction } from '../client'
import { connection } from '../connection'
import { imageDetails } from '../desk-schema'
import { people } from '../people-schema'
import { images, imageTexts } from '../schema'
import { containing } from './containing'
import { usedPictureIds } from './picture-uses'

/** A page of the library. */
const pageSize = 48

const indonesian = alias(imageTexts, 'indonesian')
const english = alias(imageTexts, 'english')

/** Makes pictures everybody's: something public shows them from now on. */
export async function markPicturesPublicIn(
  tx: Transaction,
  imageIds: readonly (string | null)[],
  at: number,
): Promise<void> {
  const ids = imageIds.filter((id) => id !== null)
  if (ids.length === 0) return
  await tx
    .update(images)
    .set({ publicAt: at })
    .where(and(inArray(images.id, ids), isNull(images.publicAt)))
}

// What is public stays so: those that were seen to be are not asked for again.
const knownPublic = new WeakMap<Connection, Set<string>>()

/** Whether everybody may see a picture; false also when there is none. */
export async function isPublicPicture(id: string): Promise<boolean> {
  const known = knownPublic.get(connection()) ?? new Set()
  if (known.has(id)) return true
  const [row] = await connection()
    .db.select({ publicAt: images.publicAt })
    .from(images)
    .where(eq(images.id, id))
  if (row?.publicAt == null) return false
  knownPublic.set(connection(), known.add(id))
  return true
}

/** The library, newest first. */
export async function listPictures(filter: PictureFilter): Promise<PicturePage> {
  const found = await selectPictures(connection().db)
    .where(and(matching(filter.q), shown(filter.show), older(filter.after)))
    .orderBy(desc(uploadedAt), desc(images.id))
    .limit(pageSize + 1)
  const pictures = found.slice(0, pageSize).map(toDeskPicture)
  const last = found.length > pageSize ? pictures.at(-1) : undefined
  return { pictures, next: last && `${last.uploadedAt}.${last.id}` }
}

export async function getPicture(id: string): Promise<DeskPicture | undefined> {
  const [picture] = await getPicturesIn(connection().db, [id])
  return picture
}

/** Pictures by id, in no particular order; those that are not there are left out. */
export async function getPicturesIn(db: Reader, ids: readonly string[]): Promise<DeskPicture[]> {
  if (ids.length === 0) return []
  const rows = await selectPictures(db).where(inArray(images.id, [...ids]))
  return rows.map(toDeskPicture)
}

const uploadedAt = sql<number>`coalesce(${imageDetails.uploadedAt}, 0)`

function selectPictures(db: Reader) {
  return db
    .select({
      picture: {
        id: images.id,
        width: images.width,
        height: images.height,
        widths: images.widths,
        colour: images.colour,
        credit: images.credit,
        licence: images.licence,
      },
      publicAt: images.publicAt,
      uploadedAt,
      details: {
        fileName: imageDetails.fileName,
        bytes: imageDetails.bytes,
        focusX: imageDetails.focusX,
        focusY: imageDetails.focusY,
        cropOf: imageDetails.cropOf,
        crop: imageDetails.crop,
      },
      uploadedBy: people.name,
      id: { alt: indonesian.alt, caption: indonesian.caption },
      en: { alt: english.alt, caption: english.caption },
    })
    .from(images)
    .leftJoin(imageDetails, eq(imageDetails.imageId, images.id))
    .leftJoin(people, eq(people.id, imageDetails.personId))
    .leftJoin(indonesian, and(eq(indonesian.imageId, images.id), eq(indonesian.locale, 'id')))
    .leftJoin(english, and(eq(english.imageId, images.id), eq(english.locale, 'en')))
    .$dynamic()
}

type Row = Awaited<ReturnType<typeof selectPictures>>[number]

function toDeskPicture({ picture, publicAt, details, id, en, ...row }: Row): DeskPicture {
  return {
    ...picture,
    alt: { id: id?.alt ?? '', en: en?.alt ?? '' },
    caption: { id: id?.caption ?? '', en: en?.caption ?? '' },
    focus: { x: details?.focusX ?? centre.x, y: details?.focusY ?? centre.y },
    fileName: details?.fileName ?? '',
    bytes: details?.bytes ?? 0,
    uploadedAt: row.uploadedAt,
    uploadedBy: row.uploadedBy,
    cropOf: details?.cropOf ?? null,
    crop: details?.crop ?? null,
    isPublic: publicAt !== null,
  }
}

/** Every word stands somewhere in the file's name, the words or the credit. */
function matching(text: string): SQL | undefined {
  const told = sql`(coalesce(${imageDetails.fileName}, '') || ' ' || ${images.credit} || ' ' ||
    coalesce(${indonesian.alt} || ' ' || ${indonesian.caption}, '') || ' ' ||
    coalesce(${english.alt} || ' ' || ${english.caption}, '') || ' ' || ${images.id})`
  const words = text.split(/\s+/u).filter(Boolean)
  return and(...words.map((word) => containing(told, word)))
}

function shown(show: PictureFilter['show']): SQL | undefined {
  if (show === 'unused') return sql`${images.id} not in (${usedPictureIds})`
  if (show === 'all') return undefined
  return or(
    sql`coalesce(trim(${indonesian.alt}), '') = ''`,
    sql`coalesce(trim(${english.alt}), '') = ''`,
  )
}

function older(after: string | undefined): SQL | undefined {
  if (!after) return undefined
  const [at, id] = after.split('.')
  return sql`(${uploadedAt}, ${images.id}) < (${Number(at)}, ${id})`
}
