import 'server-only'
import { createHash } from 'node:crypto'
import { and, desc, eq, gt, lt } from 'drizzle-orm'
import type { OpenPreview, PreviewAnswer } from '@/lib/shared/api/desk/preview'
import type { Article } from '@/lib/shared/article/article'
import { type AllowedAct, isWithinReach } from '@/lib/shared/desk/act'
import type { Locale } from '@/lib/shared/locales'
import type { Transaction } from '../client'
import { connection } from '../connection'
import { previews } from '../desk-schema'
import { people } from '../people-schema'
import { articles } from '../schema'
import { appendAuditIn } from './audit'
import { getDraftedArticle } from './drafted-article'
import { getDraftIn } from './drafts'
import type { EditionKey } from './publishing'

const lifetimeMs = 7 * 24 * 60 * 60_000

/** Keeps a link to a text by its token's hash. */
export function createPreview(
  key: EditionKey,
  token: string,
  act: AllowedAct,
): Promise<PreviewAnswer> {
  const expiresAt = act.at + lifetimeMs
  return connection().write(async (tx): Promise<PreviewAnswer> => {
    const refusal = await refusalIn(tx, key, act)
    if (refusal) return refusal
    await tx.delete(previews).where(lt(previews.expiresAt, act.at))
    const kept = { ...key, tokenHash: hashOf(token), expiresAt, personId: act.actor.id }
    await tx.insert(previews).values(kept)
    await appendAuditIn(tx, act, {
      action: 'draft.preview',
      target: `article:${key.articleId}/${key.locale}`,
      details: { expiresAt },
    })
    return { ok: true, expiresAt }
  })
}

/** Ends a link now. */
export function expirePreview(tokenHash: string, act: AllowedAct): Promise<PreviewAnswer> {
  return connection().write(async (tx): Promise<PreviewAnswer> => {
    const isLink = eq(previews.tokenHash, tokenHash)
    const [open] = await tx.select().from(previews).where(isLink)
    if (!open) return { ok: false, error: 'not-found' }
    // Whoever gave a link out takes it back, whatever they may do by now.
    const refusal = open.personId === act.actor.id ? undefined : await refusalIn(tx, open, act)
    if (refusal) return refusal
    await tx.delete(previews).where(isLink)
    await appendAuditIn(tx, act, {
      action: 'draft.preview',
      target: `article:${open.articleId}/${open.locale}`,
      details: { ended: true },
    })
    return { ok: true, expiresAt: act.at }
  })
}

/** A link shows to anybody what is not public: it is given out by who may write the text. */
async function refusalIn(
  tx: Transaction,
  { articleId, locale }: EditionKey,
  act: AllowedAct,
): Promise<Extract<PreviewAnswer, { ok: false }> | undefined> {
  const [article] = await tx.select().from(articles).where(eq(articles.id, articleId))
  if (!article || !(await getDraftIn(tx, { articleId, locale })))
    return { ok: false, error: 'not-found' }
  if (!isWithinReach(act, { ...article, locale })) return { ok: false, error: 'out-of-reach' }
}

/** The links to a text that are still good, the newest first. */
export function listOpenPreviews(key: EditionKey, now: number): Promise<OpenPreview[]> {
  return connection()
    .db.select({
      tokenHash: previews.tokenHash,
      expiresAt: previews.expiresAt,
      person: people.name,
    })
    .from(previews)
    .innerJoin(people, eq(people.id, previews.personId))
    .where(
      and(
        eq(previews.articleId, key.articleId),
        eq(previews.locale, key.locale),
        gt(previews.expiresAt, now),
      ),
    )
    .orderBy(desc(previews.expiresAt))
}

/** The article that a link shows, as its page would be now; undefined when the link is not good. */
export async function getPreview(query: {
  token: string
  locale: Locale
  now: number
}): Promise<Article | undefined> {
  const key = await openedBy(query.token, query.now)
  return key?.locale === query.locale ? getDraftedArticle(key, query.now) : undefined
}

/** Whether whoever has the link may be given a picture that is not public. */
export async function previewShows(query: {
  token: string
  imageId: string
  now: number
}): Promise<boolean> {
  const key = await openedBy(query.token, query.now)
  const article = key && (await getDraftedArticle(key, query.now))
  return article !== undefined && Object.hasOwn(article.pictures, query.imageId)
}

async function openedBy(token: string, now: number): Promise<EditionKey | undefined> {
  const [preview] = await connection()
    .db.select({ articleId: previews.articleId, locale: previews.locale })
    .from(previews)
    .where(and(eq(previews.tokenHash, hashOf(token)), gt(previews.expiresAt, now)))
  return preview
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
