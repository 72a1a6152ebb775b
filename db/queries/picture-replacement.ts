import 'server-only'
import { and, eq } from 'drizzle-orm'
import { blockHash } from '@/lib/shared/article/block-hash'
import { type Block, pictureIds } from '@/lib/shared/article/blocks'
import type { Act } from '@/lib/shared/desk/act'
import { isPublic } from '@/lib/shared/desk/stages'
import { locales } from '@/lib/shared/locales'
import type { Transaction } from '../client'
import { connection } from '../connection'
import { draftRevisions, drafts, factDrafts } from '../desk-schema'
import { articles, editionTexts } from '../schema'
import { appendAuditIn } from './audit'
import { listPictureUses } from './picture-uses'
import { getPicturesIn } from './pictures'
import { type EditionKey, publishEditionIn } from './publishing'

type Swap = { id: string; by: string }

export type ReplaceOutcome =
  | { ok: true; texts: number; articles: number }
  | { ok: false; error: 'absent' | 'same' }

/**
 * Puts one picture in the place of another in every text and at the head of every article. Drafts
 * are changed where they are; what readers have is published anew, so that their devices learn of it.
 */
export function replacePicture(swap: Swap, act: Act): Promise<ReplaceOutcome> {
  return connection().write(async (tx): Promise<ReplaceOutcome> => {
    if (swap.id === swap.by) return { ok: false, error: 'same' }
    if ((await getPicturesIn(tx, [swap.id, swap.by])).length < 2)
      return { ok: false, error: 'absent' }
    const uses = await listPictureUses(tx, swap.id)
    const leads = ofKind(uses, 'lead')
    const texts = ofKind(uses, 'text')
    for (const { articleId } of leads) await replaceLead(tx, articleId, swap, act)
    for (const text of texts) await replaceInDraft(tx, text, swap, act)
    const concerned = new Set([...leads, ...texts].map((use) => use.articleId))
    for (const articleId of concerned) {
      for (const locale of locales) {
        await replaceInText(tx, { articleId, locale }, swap, act.at, leads)
      }
    }
    await appendAuditIn(tx, act, {
      action: 'picture.replace',
      target: `picture:${swap.id}`,
      details: { by: swap.by, articles: [...concerned] },
    })
    return { ok: true, texts: texts.length, articles: leads.length }
  })
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
  if (!draft || !pictureIds(draft.body).includes(swap.id)) return
  const saved = { body: replaced(draft.body, swap), rev: draft.rev + 1 }
  await tx
    .update(drafts)
    .set({ ...saved, updatedAt: act.at, updatedBy: act.actor.id })
    .where(isDraft)
  const { slug, headline, standfirst } = draft
  const text = { slug, headline, standfirst, ...saved }
  const told = { kind: 'saved' as const, at: act.at, personId: act.actor.id }
  await tx.insert(draftRevisions).values({ articleId, locale, ...text, ...told })
}

async function replaceInText(
  tx: Transaction,
  key: EditionKey,
  swap: Swap,
  at: number,
  leads: readonly { articleId: string }[],
) {
  const isText = and(eq(editionTexts.articleId, key.articleId), eq(editionTexts.locale, key.locale))
  const [text] = await tx.select().from(editionTexts).where(isText)
  if (!text) return
  const leadChanged = leads.some((lead) => lead.articleId === key.articleId)
  const bodyChanged = pictureIds(text.body).includes(swap.id)
  const { slug, headline, standfirst } = text
  const body = replaced(text.body, swap)
  if (isPublic(text.stage)) {
    if (!leadChanged && !bodyChanged) return
    await publishEditionIn(tx, key, { kind: 'updated' }, at, { slug, headline, standfirst, body })
  } else if (bodyChanged) await tx.update(editionTexts).set({ body }).where(isText)
}

/** A translation of the block of the old picture is one of the block of the new. */
function replaced(body: readonly Block[], { id, by }: Swap): Block[] {
  const [before, after] = [id, by].map((image) => blockHash({ kind: 'image', id: '', image }))
  return body.map((block) => {
    if (block.kind !== 'image' || block.image !== id) return block
    const { source } = block
    if (!source || source.hash !== before || !after) return { ...block, image: by }
    return { ...block, image: by, source: { ...source, hash: after } }
  })
}

function ofKind<Kind extends 'lead' | 'text', Use extends { kind: string }>(
  uses: readonly Use[],
  kind: Kind,
): Extract<Use, { kind: Kind }>[] {
  return uses.filter((use): use is Extract<Use, { kind: Kind }> => use.kind === kind)
}
