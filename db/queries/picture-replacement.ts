import 'server-only'
import { and, eq, inArray } from 'drizzle-orm'
import type { z } from 'zod'
import type {
  DeskPicture,
  PictureUse,
  pictureReplacement,
  ReplaceAnswer,
} from '@/lib/shared/api/desk/picture'
import { blockHash } from '@/lib/shared/article/block-hash'
import { type Block, pictureIds } from '@/lib/shared/article/blocks'
import type { Act } from '@/lib/shared/desk/act'
import type { Choice } from '@/lib/shared/desk/draft'
import { isPublic } from '@/lib/shared/desk/stages'
import { type Locale, locales } from '@/lib/shared/locales'
import type { Transaction } from '../client'
import { connection } from '../connection'
import { draftRevisions, drafts, factDrafts } from '../desk-schema'
import { articles, editionTexts } from '../schema'
import { appendAuditIn } from './audit'
import { listPictureUses, listToldLocales } from './picture-uses'
import { getPicturesIn } from './pictures'
import { type EditionKey, isEdition, type PublishKind, publishEditionIn } from './publishing'

type Swap = z.infer<typeof pictureReplacement>

/**
 * Puts one picture in the place of another in every text and at the head of every article. Drafts
 * are changed where they are; what readers have is published anew, so that their devices learn of it,
 * as by any other way: with a picture that is fit to be read, and with a word to them about it.
 */
export function replacePicture(swap: Swap, act: Act): Promise<ReplaceAnswer> {
  return connection().write(async (tx): Promise<ReplaceAnswer> => {
    if (swap.id === swap.by) return { ok: false, error: 'same' }
    const pictures = await getPicturesIn(tx, [swap.id, swap.by])
    const by = pictures.find((picture) => picture.id === swap.by)
    if (!by || pictures.length < 2) return { ok: false, error: 'absent' }
    const uses = await listPictureUses(tx, swap.id)
    const leads = ofKind(uses, 'lead')
    const texts = ofKind(uses, 'text')
    const inPublic = await listPublicTexts(tx, leads, texts)
    const refusal = refusalOf(by, {
      told: await listToldLocales(tx, swap.id),
      noted: swap.told.map(({ locale }) => locale),
      inPublic,
    })
    if (refusal) return refusal
    for (const { articleId } of leads) await replaceLead(tx, articleId, swap, act)
    for (const text of texts) await replaceInDraft(tx, text, swap, act)
    for (const text of texts) await replaceInHidden(tx, text, swap)
    for (const text of inPublic) await replaceInPublic(tx, text, swap, act.at)
    const concerned = new Set([...leads, ...texts].map((use) => use.articleId))
    const { id, ...told } = swap
    await appendAuditIn(tx, act, {
      action: 'picture.replace',
      target: `picture:${id}`,
      details: { ...told, articles: [...concerned] },
    })
    return { ok: true, texts: texts.length, articles: leads.length }
  })
}

type Lead = Extract<PictureUse, { kind: 'lead' }>
type InText = Extract<PictureUse, { kind: 'text' }>
type Text = typeof editionTexts.$inferSelect

/** What readers have that shows the picture: in the text, or at the head of its article. */
async function listPublicTexts(
  tx: Transaction,
  leads: readonly Lead[],
  texts: readonly InText[],
): Promise<Text[]> {
  const heads = leads.filter((lead) => lead.isPublic).map((lead) => lead.articleId)
  const bodies = texts.filter((text) => text.isPublic)
  const ids = [...new Set([...heads, ...bodies.map((text) => text.articleId)])]
  const rows = await tx.select().from(editionTexts).where(inArray(editionTexts.articleId, ids))
  return rows.filter(
    (row) =>
      isPublic(row.stage) &&
      (heads.includes(row.articleId) ||
        bodies.some((text) => text.articleId === row.articleId && text.locale === row.locale)),
  )
}

type Replaced = {
  /** The languages that readers are told the picture in, now or by the clock. */
  told: readonly Locale[]
  /** Those whose readers are told of the replacement, or need not be. */
  noted: readonly Locale[]
  inPublic: readonly Text[]
}

/** The checks of every publish, of the one thing that is new. */
function refusalOf(
  by: DeskPicture,
  { told, noted, inPublic }: Replaced,
): Extract<ReplaceAnswer, { ok: false }> | undefined {
  const readers = locales.filter((locale) => inPublic.some((text) => text.locale === locale))
  const seen = locales.filter((locale) => told.includes(locale) || readers.includes(locale))
  if (seen.length === 0) return undefined
  if (by.credit.trim() === '') return { ok: false, error: 'without-credit' }
  const unseen = seen.filter((locale) => by.alt[locale].trim() === '')
  if (unseen.length > 0) return { ok: false, error: 'without-alt', locales: unseen }
  const silent = readers.filter((locale) => !noted.includes(locale))
  if (silent.length > 0) return { ok: false, error: 'note-needed', locales: silent }
}

async function replaceLead(tx: Transaction, articleId: string, swap: Swap, act: Act) {
  await tx
    .update(articles)
    .set({ leadImageId: swap.by })
    .where(and(eq(articles.id, articleId), eq(articles.leadImageId, swap.id)))
  const [inWork] = await tx.select().from(factDrafts).where(eq(factDrafts.articleId, articleId))
  if (inWork?.facts.leadImageId !== swap.id) return
  await tx
    .update(factDrafts)
    .set({
      facts: { ...inWork.facts, leadImageId: swap.by },
      rev: inWork.rev + 1,
      updatedAt: act.at,
      updatedBy: act.actor.id,
    })
    .where(eq(factDrafts.articleId, articleId))
}

/** A save like any other: one more revision, which whoever is writing merges with. */
async function replaceInDraft(tx: Transaction, key: EditionKey, swap: Swap, act: Act) {
  const { articleId, locale } = key
  const isDraft = and(eq(drafts.articleId, articleId), eq(drafts.locale, locale))
  const [draft] = await tx.select().from(drafts).where(isDraft)
  if (!draft) return
  const choices = draft.choices.map((choice) => replacedInChoice(choice, swap))
  const inBody = pictureIds(draft.body).includes(swap.id)
  if (!inBody && JSON.stringify(choices) === JSON.stringify(draft.choices)) return
  const saved = { body: replaced(draft.body, swap), rev: draft.rev + 1 }
  await tx
    .update(drafts)
    .set({ ...saved, choices, updatedAt: act.at, updatedBy: act.actor.id })
    .where(isDraft)
  const { slug, headline, standfirst } = draft
  const text = { slug, headline, standfirst, ...saved }
  const told = { kind: 'saved' as const, at: act.at, personId: act.actor.id }
  await tx.insert(draftRevisions).values({ articleId, locale, ...text, ...told })
}

/** What is saved of a text that readers have not: whoever publishes it looks at it first. */
async function replaceInHidden(tx: Transaction, key: EditionKey, swap: Swap) {
  const [text] = await tx.select().from(editionTexts).where(isEdition(key))
  if (!text || isPublic(text.stage)) return
  await tx
    .update(editionTexts)
    .set({ body: replaced(text.body, swap) })
    .where(isEdition(key))
}

async function replaceInPublic(tx: Transaction, text: Text, swap: Swap, at: number) {
  const { articleId, locale, slug, headline, standfirst } = text
  const told = swap.told.find((one) => one.locale === locale)
  const how: PublishKind =
    told && 'note' in told
      ? { kind: 'corrected', note: told.note }
      : { kind: 'updated', smallFix: true }
  const body = replaced(text.body, swap)
  await publishEditionIn(tx, { articleId, locale }, how, at, { slug, headline, standfirst, body })
}

/** A translation of the block of the old picture is one of the block of the new. */
function replaced(body: readonly Block[], { id, by }: Pick<Swap, 'id' | 'by'>): Block[] {
  const [before, after] = [id, by].map((image) => blockHash({ kind: 'image', id: '', image }))
  return body.map((block) => {
    if (block.kind !== 'image' || block.image !== id) return block
    const { source } = block
    if (!source || source.hash !== before || !after) return { ...block, image: by }
    return { ...block, image: by, source: { ...source, hash: after } }
  })
}

function replacedInChoice(choice: Choice, swap: Swap): Choice {
  if ('field' in choice) return choice
  const side = (block: Block | null) => (block ? (replaced([block], swap)[0] ?? null) : null)
  return { ...choice, kept: side(choice.kept), other: side(choice.other) }
}

function ofKind<Kind extends 'lead' | 'text', Use extends { kind: string }>(
  uses: readonly Use[],
  kind: Kind,
): Extract<Use, { kind: Kind }>[] {
  return uses.filter((use): use is Extract<Use, { kind: Kind }> => use.kind === kind)
}
