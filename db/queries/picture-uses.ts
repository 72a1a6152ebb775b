import 'server-only'
import { and, eq, inArray, or, sql } from 'drizzle-orm'
import type { PictureUse } from '@/lib/shared/api/desk/picture'
import { isPublic } from '@/lib/shared/desk/stages'
import { type Locale, locales } from '@/lib/shared/locales'
import type { Reader } from '../client'
import { connection } from '../connection'
import { drafts, factDrafts, imageDetails } from '../desk-schema'
import { articles, editionTexts } from '../schema'

const leadInWork = sql<string | null>`json_extract(${factDrafts.facts}, '$.leadImageId')`

/** The ids of all pictures that something shows or was cut from. */
export const usedPictureIds = sql`
  select lead_image_id from articles where lead_image_id is not null
  union select json_extract(facts, '$.leadImageId') from fact_drafts
    where json_extract(facts, '$.leadImageId') is not null
  union select json_extract(block.value, '$.image') from edition_texts, json_each(edition_texts.body) block
    where instr(edition_texts.body, '"image"') > 0 and json_extract(block.value, '$.kind') = 'image'
  union select json_extract(block.value, '$.image') from drafts, json_each(drafts.body) block
    where instr(drafts.body, '"image"') > 0 and json_extract(block.value, '$.kind') = 'image'
  union select json_extract(choice.value, '$.kept.image') from drafts, json_each(drafts.choices) choice
    where json_extract(choice.value, '$.kept.image') is not null
  union select json_extract(choice.value, '$.other.image') from drafts, json_each(drafts.choices) choice
    where json_extract(choice.value, '$.other.image') is not null
  union select crop_of from image_details where crop_of is not null`

export function findPictureUses(imageId: string): Promise<PictureUse[]> {
  return listPictureUses(connection().db, imageId)
}

/** Everything that shows a picture, at the desk or in public, and what was cut from it. */
export async function listPictureUses(db: Reader, imageId: string): Promise<PictureUse[]> {
  const [texts, leads, crops] = await Promise.all([
    listTexts(db, imageId),
    listLeads(db, imageId),
    db
      .select({ pictureId: imageDetails.imageId, fileName: imageDetails.fileName })
      .from(imageDetails)
      .where(eq(imageDetails.cropOf, imageId)),
  ])
  return [...leads, ...texts, ...crops.map((crop) => ({ kind: 'crop' as const, ...crop }))]
}

export function findToldLocales(imageId: string): Promise<Locale[]> {
  return listToldLocales(connection().db, imageId)
}

/**
 * The languages whose readers are told the words of a picture, now or by the clock: of a picture in a
 * text that language, and of one at the head of an article both, since lists of either show it.
 */
export async function listToldLocales(db: Reader, imageId: string): Promise<Locale[]> {
  const inPublic = showsPicture(editionTexts.body, imageId)
  const inDraft = showsPicture(drafts.body, imageId)
  const isScheduled = eq(editionTexts.stage, 'scheduled')
  const rows = await db
    .select({
      locale: editionTexts.locale,
      inText: sql<number>`${or(inPublic, and(isScheduled, inDraft))}`,
      isLead: sql<number>`${or(eq(articles.leadImageId, imageId), and(isScheduled, eq(leadInWork, imageId)))}`,
    })
    .from(editionTexts)
    .innerJoin(articles, eq(articles.id, editionTexts.articleId))
    .leftJoin(factDrafts, eq(factDrafts.articleId, articles.id))
    .leftJoin(
      drafts,
      and(eq(drafts.articleId, articles.id), eq(drafts.locale, editionTexts.locale)),
    )
    .where(
      and(
        inArray(editionTexts.stage, ['published', 'corrected', 'scheduled']),
        or(inPublic, inDraft, eq(articles.leadImageId, imageId), eq(leadInWork, imageId)),
      ),
    )
  if (rows.some((row) => row.isLead)) return [...locales]
  return locales.filter((locale) => rows.some((row) => row.inText && row.locale === locale))
}

type Kept = typeof editionTexts.body | typeof drafts.body | typeof drafts.choices

/** Whether a body, as it is kept, shows a picture: ids are hexadecimal and need no escaping. */
function showsPicture(body: Kept, imageId: string) {
  return sql<boolean>`instr(${body}, ${`"image":"${imageId}"`}) > 0`
}

async function listTexts(db: Reader, imageId: string): Promise<PictureUse[]> {
  const inPublic = showsPicture(editionTexts.body, imageId)
  // What stands in a choice may be what somebody takes.
  const inDraft = or(showsPicture(drafts.body, imageId), showsPicture(drafts.choices, imageId))
  const rows = await db
    .select({
      articleId: editionTexts.articleId,
      locale: editionTexts.locale,
      stage: editionTexts.stage,
      headline: sql<string>`coalesce(nullif(${drafts.headline}, ''), ${editionTexts.headline})`,
      saved: sql<number>`${inPublic}`,
      drafted: sql<number>`coalesce(${inDraft}, 0)`,
    })
    .from(editionTexts)
    .leftJoin(
      drafts,
      and(eq(drafts.articleId, editionTexts.articleId), eq(drafts.locale, editionTexts.locale)),
    )
    .where(or(inPublic, inDraft))
  return rows.map(({ stage, saved, drafted, ...text }) => ({
    kind: 'text',
    ...text,
    isDraft: drafted > 0,
    isPublic: saved > 0 && isPublic(stage),
  }))
}

async function listLeads(db: Reader, imageId: string): Promise<PictureUse[]> {
  const rows = await db
    .select({
      articleId: articles.id,
      listedAt: articles.listedAt,
      lead: articles.leadImageId,
      inWork: leadInWork,
      locale: editionTexts.locale,
      headline: sql<string>`coalesce(nullif(${drafts.headline}, ''), ${editionTexts.headline}, '')`,
    })
    .from(articles)
    .leftJoin(factDrafts, eq(factDrafts.articleId, articles.id))
    .leftJoin(editionTexts, eq(editionTexts.articleId, articles.id))
    .leftJoin(
      drafts,
      and(eq(drafts.articleId, articles.id), eq(drafts.locale, editionTexts.locale)),
    )
    .where(or(eq(articles.leadImageId, imageId), eq(leadInWork, imageId)))
  const ids = [...new Set(rows.map((row) => row.articleId))]
  return ids.flatMap((articleId) => {
    const texts = rows.filter((row) => row.articleId === articleId)
    const [row] = texts
    if (!row) return []
    const named = locales.flatMap((locale) => texts.filter((text) => text.locale === locale))
    const headline = named.find((text) => text.headline)?.headline ?? ''
    const isPublicLead = row.lead === imageId && row.listedAt !== null
    return [
      {
        kind: 'lead',
        articleId,
        headline,
        isDraft: row.inWork === imageId,
        isPublic: isPublicLead,
      } as const,
    ]
  })
}
