import 'server-only'
import { eq } from 'drizzle-orm'
import type {
  Crop,
  DeskPicture,
  PictureAnswer,
  PictureDescription,
  PictureUse,
  PictureWords,
} from '@/lib/shared/api/desk/picture'
import type { Act, AllowedAct } from '@/lib/shared/desk/act'
import { reachOf } from '@/lib/shared/desk/permissions'
import { mergeWords, replacedWords } from '@/lib/shared/desk/words-merge'
import { type Bilingual, type Locale, locales } from '@/lib/shared/locales'
import type { Transaction } from '../client'
import { connection } from '../connection'
import { imageDetails } from '../desk-schema'
import { images, imageTexts } from '../schema'
import { appendAuditIn } from './audit'
import { listPictureUses, listToldLocales } from './picture-uses'
import { getPicturesIn } from './pictures'
import { renewDocumentIn } from './publishing'

export type NewPicture = {
  id: string
  width: number
  height: number
  widths: readonly number[]
  colour: string
  alt: Bilingual
  caption: Bilingual
  credit: string
  licence: string
  fileName: string
  bytes: number
  cut?: { of: string; crop: Crop }
}

/** Takes a picture into the library; `known` when it is there already, as it was. */
export function addPicture(
  { alt, caption, fileName, bytes, cut, ...facts }: NewPicture,
  act: Act,
): Promise<{ picture: DeskPicture; known: boolean }> {
  const { id } = facts
  return connection().write(async (tx) => {
    const known = await findPictureIn(tx, id)
    if (known) return { picture: known, known: true }
    await tx.insert(images).values(facts)
    for (const locale of locales) {
      const words = { alt: alt[locale], caption: caption[locale] }
      await tx.insert(imageTexts).values({ imageId: id, locale, ...words })
    }
    await tx.insert(imageDetails).values({
      imageId: id,
      fileName,
      bytes,
      ...(cut && { cropOf: cut.of, crop: cut.crop }),
      uploadedAt: act.at,
      personId: act.actor.id,
    })
    await appendAuditIn(tx, act, {
      action: cut ? 'picture.crop' : 'picture.upload',
      target: targetOf(id),
      details: cut ? { ...cut } : { fileName, bytes },
    })
    const picture = await findPictureIn(tx, id)
    if (!picture) throw new Error('A picture went away while it was being taken in.')
    return { picture, known: false }
  })
}

/**
 * Changes what is said of a picture, for readers of it too. What readers are told of it, only who may
 * publish changes; in a language that no reader has it in, whoever describes it.
 */
export function describePicture(
  { id, base, mine }: PictureDescription,
  act: AllowedAct,
): Promise<PictureAnswer> {
  return connection().write(async (tx): Promise<PictureAnswer> => {
    const picture = await findPictureIn(tx, id)
    if (!picture) return { ok: false, error: 'absent' }
    const before = wordsOf(picture)
    const words = mergeWords(base, mine, before)
    const { alt, caption, credit, licence, focus } = words
    if (!reachOf(act.actor.role, 'stage.publish')) {
      const told = await listToldLocales(tx, id)
      if (changesTold(before, words, told)) return { ok: false, error: 'in-public' }
    }
    await tx.update(images).set({ credit, licence }).where(eq(images.id, id))
    for (const locale of locales) {
      const text = { alt: alt[locale], caption: caption[locale] }
      await tx
        .insert(imageTexts)
        .values({ imageId: id, locale, ...text })
        .onConflictDoUpdate({ target: [imageTexts.imageId, imageTexts.locale], set: text })
    }
    const point = { focusX: focus.x, focusY: focus.y }
    await tx
      .insert(imageDetails)
      // Pictures of the sample edition were brought by nobody.
      .values({ imageId: id, fileName: '', bytes: 0, uploadedAt: 0, ...point })
      .onConflictDoUpdate({ target: imageDetails.imageId, set: point })
    await appendAuditIn(tx, act, {
      action: 'picture.describe',
      target: targetOf(id),
      details: { before, after: words },
    })
    await renewReaders(tx, id, act.at)
    const replaced = replacedWords(base, mine, before)
    return { ok: true, picture: { ...picture, ...words }, replaced }
  })
}

function changesTold(before: PictureWords, after: PictureWords, told: readonly Locale[]): boolean {
  if (told.length === 0) return false
  const ofAll = ({ credit, licence, focus: { x, y } }: PictureWords) =>
    JSON.stringify([credit, licence, x, y])
  return (
    ofAll(before) !== ofAll(after) ||
    told.some(
      (locale) =>
        before.alt[locale] !== after.alt[locale] ||
        before.caption[locale] !== after.caption[locale],
    )
  )
}

export type DeleteOutcome =
  | { ok: true }
  | { ok: false; error: 'absent' }
  | { ok: false; error: 'used'; uses: PictureUse[] }

/** Takes a picture out of the library when nothing shows it. Its files are the caller's to remove. */
export function deletePicture(id: string, act: Act): Promise<DeleteOutcome> {
  return connection().write(async (tx): Promise<DeleteOutcome> => {
    const picture = await findPictureIn(tx, id)
    if (!picture) return { ok: false, error: 'absent' }
    const uses = await listPictureUses(tx, id)
    if (uses.length > 0) return { ok: false, error: 'used', uses }
    await tx.delete(imageTexts).where(eq(imageTexts.imageId, id))
    await tx.delete(imageDetails).where(eq(imageDetails.imageId, id))
    await tx.delete(images).where(eq(images.id, id))
    await appendAuditIn(tx, act, {
      action: 'picture.delete',
      target: targetOf(id),
      details: { fileName: picture.fileName, ...wordsOf(picture) },
    })
    return { ok: true }
  })
}

/** Tells devices of public texts that show a picture of which something else is said now. */
async function renewReaders(tx: Transaction, imageId: string, at: number): Promise<void> {
  const uses = await listPictureUses(tx, imageId)
  const articleIds = uses.flatMap((use) => (use.kind === 'crop' ? [] : [use.articleId]))
  for (const articleId of new Set(articleIds)) {
    for (const locale of locales) await renewDocumentIn(tx, { articleId, locale }, at)
  }
}

async function findPictureIn(tx: Transaction, id: string): Promise<DeskPicture | undefined> {
  const [picture] = await getPicturesIn(tx, [id])
  return picture
}

function wordsOf({ alt, caption, credit, licence, focus }: DeskPicture): PictureWords {
  return { alt, caption, credit, licence, focus }
}

function targetOf(id: string): string {
  return `picture:${id}`
}
