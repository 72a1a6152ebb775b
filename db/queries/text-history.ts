import 'server-only'
import { and, desc, eq, lt } from 'drizzle-orm'
import type {
  RestoreAnswer,
  RestoreInput,
  Revision,
  TextHistory,
} from '@/lib/shared/api/desk/revision'
import { type AllowedAct, isWithinReach } from '@/lib/shared/desk/act'
import type { DraftText } from '@/lib/shared/desk/draft'
import { openChoices } from '@/lib/shared/desk/merge'
import type { Reader, Transaction } from '../client'
import { connection } from '../connection'
import { draftRevisions, drafts } from '../desk-schema'
import { people } from '../people-schema'
import { articles, revisions } from '../schema'
import { appendAuditIn } from './audit'
import { getDraftIn } from './drafts'
import type { EditionKey } from './publishing'

/** How many states are listed at once. */
const listed = 300

/**
 * The states that were kept of a text, the newest first, and the one of now; with `before`, those from
 * before that time.
 */
export async function getTextHistory(
  key: EditionKey,
  before = Number.MAX_SAFE_INTEGER,
): Promise<TextHistory | undefined> {
  const { db } = connection()
  const found = await getDraftIn(db, key)
  if (!found) return undefined
  const { choices: _, ...now } = found
  const saved = await listSavePoints(db, key, before)
  const told = new Set(saved.flatMap(({ kind, at }) => (kind === 'saved' ? [] : [at])))
  // A publish from the desk left a save point too, which says who it was.
  const published = (await listPublic(db, key, before)).filter(({ at }) => !told.has(at))
  const all = [...saved, ...published].sort((a, b) => b.at - a.at)
  const [article] = await db
    .select({ createdBy: articles.createdBy, sourceLocale: articles.sourceLocale })
    .from(articles)
    .where(eq(articles.id, key.articleId))
  const last = all[listed - 1]?.at ?? 0
  // What was kept at one moment stands together.
  const revisions = all.filter(({ at }) => at >= last)
  const earlier = revisions.length < all.length ? last : undefined
  return article && { revisions, earlier, now, article }
}

export type KeptText = { text: DraftText; at: number }

/** One kept state of a text, and when it was kept. */
export function getRevision(key: EditionKey, name: string): Promise<KeptText | undefined> {
  return getRevisionIn(connection().db, key, name)
}

/** Makes a kept state the draft: what is there now stays a revision of its own. */
export function restoreRevision(input: RestoreInput, act: AllowedAct): Promise<RestoreAnswer> {
  const key = { articleId: input.articleId, locale: input.locale }
  return connection().write(async (tx) => {
    const [article] = await tx
      .select({ createdBy: articles.createdBy, sourceLocale: articles.sourceLocale })
      .from(articles)
      .where(eq(articles.id, key.articleId))
    const now = await getDraftIn(tx, key)
    const kept = await getRevisionIn(tx, key, input.revision)
    if (!article || !now) return { ok: false, error: 'not-found' }
    if (!isWithinReach(act, { ...article, locale: key.locale }))
      return { ok: false, error: 'out-of-reach' }
    if (!kept) return { ok: false, error: 'not-found' }
    const { text } = kept
    if (now.rev !== input.seen.rev || now.version !== input.seen.version)
      return { ok: false, error: 'moved-on' }
    const rev = await nextRevIn(tx, key, now.rev)
    // The other side of a choice is in no revision: it stays to be chosen, beside what comes back.
    const choices = openChoices(now.choices, text)
    const draft = { ...text, rev, choices, updatedAt: act.at, updatedBy: act.actor.id }
    await tx
      .insert(drafts)
      .values({ ...key, ...draft })
      .onConflictDoUpdate({ target: [drafts.articleId, drafts.locale], set: draft })
    const point = { ...key, ...text, rev, at: act.at, personId: act.actor.id }
    await tx.insert(draftRevisions).values({ ...point, kind: 'restored' })
    await appendAuditIn(tx, act, {
      action: 'draft.restore',
      target: `article:${key.articleId}/${key.locale}`,
      details: { revision: input.revision, rev },
    })
    return { ok: true, rev }
  })
}

async function listSavePoints(db: Reader, key: EditionKey, before: number): Promise<Revision[]> {
  const rows = await db
    .select({
      id: draftRevisions.id,
      kind: draftRevisions.kind,
      at: draftRevisions.at,
      person: people.name,
      headline: draftRevisions.headline,
    })
    .from(draftRevisions)
    .leftJoin(people, eq(people.id, draftRevisions.personId))
    .where(and(isSavePointOf(key), lt(draftRevisions.at, before)))
    .orderBy(desc(draftRevisions.at), desc(draftRevisions.id))
    .limit(listed + 1)
  return rows.map(({ id, person, ...row }) => ({
    ...row,
    name: `d${id}`,
    person: person ?? undefined,
  }))
}

async function listPublic(db: Reader, key: EditionKey, before: number): Promise<Revision[]> {
  const rows = await db
    .select({ version: revisions.version, at: revisions.at, headline: revisions.headline })
    .from(revisions)
    .where(and(isPublicOf(key), lt(revisions.at, before)))
    .orderBy(desc(revisions.version))
    .limit(listed + 1)
  return rows.map(({ version, ...row }) => ({
    ...row,
    name: `p${version}`,
    kind: 'published' as const,
    person: undefined,
  }))
}

async function getRevisionIn(
  db: Reader,
  key: EditionKey,
  name: string,
): Promise<KeptText | undefined> {
  const number = Number(name.slice(1))
  const [row] = name.startsWith('p')
    ? await db
        .select()
        .from(revisions)
        .where(and(isPublicOf(key), eq(revisions.version, number)))
    : await db
        .select()
        .from(draftRevisions)
        .where(and(isSavePointOf(key), eq(draftRevisions.id, number)))
  if (!row) return undefined
  const { slug, headline, standfirst, body, at } = row
  return { text: { slug, headline, standfirst, body }, at }
}

/** Higher than any that this text ever had: a draft that was published begins anew. */
async function nextRevIn(tx: Transaction, key: EditionKey, now: number): Promise<number> {
  const [last] = await tx
    .select({ rev: draftRevisions.rev })
    .from(draftRevisions)
    .where(isSavePointOf(key))
    .orderBy(desc(draftRevisions.rev))
    .limit(1)
  return Math.max(now, last?.rev ?? 0) + 1
}

function isSavePointOf({ articleId, locale }: EditionKey) {
  return and(eq(draftRevisions.articleId, articleId), eq(draftRevisions.locale, locale))
}

function isPublicOf({ articleId, locale }: EditionKey) {
  return and(eq(revisions.articleId, articleId), eq(revisions.locale, locale))
}
