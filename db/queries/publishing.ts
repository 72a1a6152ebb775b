import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import { type Block, blockText, pictureIds } from '@/lib/shared/article/blocks'
import { countWords } from '@/lib/shared/article/reading-time'
import type { Stage } from '@/lib/shared/desk/stages'
import { type Locale, otherLocale } from '@/lib/shared/locales'
import type { Transaction } from '../client'
import { connection } from '../connection'
import { articles, articleTopics, changes, corrections, editionTexts, revisions } from '../schema'
import { keepDocumentIn } from './documents'
import { forgetOldSlugIn, keepOldSlugIn } from './moved-slugs'
import { markPicturesPublicIn } from './pictures'
import { addToSearch, removeFromSearch } from './search-index'

export type EditionKey = { articleId: string; locale: Locale }

export type EditionText = {
  slug: string
  headline: string
  standfirst: string
  body: readonly Block[]
}

export type PublishKind =
  /** `smallFix`: what readers had, in either language, changes too little for a correction note. */
  | { kind: 'published' | 'updated'; smallFix?: boolean }
  /** `note` says to readers what was wrong and what is right. */
  | { kind: 'corrected'; note: string }

export type PublishAnswer =
  | { ok: true; version: number }
  | { ok: false; missing: readonly ('text' | 'headline' | 'section')[] }

/** Keeps a text that was never public; false, and nothing kept, if it already was. */
export function saveDraft(key: EditionKey, draft: EditionText, at: number): Promise<boolean> {
  return connection().write((tx) => saveDraftIn(tx, key, draft, at))
}

export async function saveDraftIn(
  tx: Transaction,
  key: EditionKey,
  draft: EditionText,
  at: number,
): Promise<boolean> {
  const values = { ...key, ...draft, words: wordsOf(draft), updatedAt: at }
  const saved = await tx
    .insert(editionTexts)
    .values({ ...values, state: 'draft', version: 0 })
    .onConflictDoUpdate({
      target: [editionTexts.articleId, editionTexts.locale],
      set: values,
      setWhere: eq(editionTexts.version, 0),
    })
    .returning({ id: editionTexts.id })
  return saved.length > 0
}

/**
 * Makes one language public — revision, change log, search and lists in one step — with the text
 * given, or with the one that is saved.
 */
export function publishEdition(
  key: EditionKey,
  how: PublishKind,
  at: number,
  text?: EditionText,
): Promise<PublishAnswer> {
  return connection().write((tx) => publishEditionIn(tx, key, how, at, text))
}

/** `publishEdition` in a transaction that does more. */
export async function publishEditionIn(
  tx: Transaction,
  key: EditionKey,
  how: PublishKind,
  at: number,
  newText?: EditionText,
): Promise<PublishAnswer> {
  const [edition] = await tx.select().from(editionTexts).where(isEdition(key))
  const [article] = await tx.select().from(articles).where(eq(articles.id, key.articleId))
  if (!edition || !article) return { ok: false, missing: ['text'] }
  const { slug, headline, standfirst, body } = newText ?? edition
  const text = { slug, headline, standfirst, body }
  const missing = [
    ...(headline.trim() === '' ? (['headline'] as const) : []),
    ...(article.sectionId === null ? (['section'] as const) : []),
  ]
  if (missing.length > 0) return { ok: false, missing }

  const published = await writePublicTextIn(tx, edition, text, how.kind, at)
  const { version } = published
  const correction = how.kind === 'corrected' ? { note: how.note, at, version } : undefined
  const documentHash = await keepDocumentIn(tx, published, correction)
  const isSmall = how.kind !== 'corrected' && how.smallFix === true
  // Of a text that nobody had yet, only what comes with it to the other language can be a small fix.
  const smallFix = isSmall && how.kind === 'updated'
  const seq = await logChange(tx, { ...key, kind: how.kind, version, at, documentHash, smallFix })
  if (correction) await tx.insert(corrections).values({ seq, ...key, ...correction })
  await showPicturesIn(tx, key.articleId, body, at)
  await removeFromSearch(tx, edition.id)
  await addToSearch(tx, [{ id: edition.id, locale: key.locale, place: article.place, ...text }])
  await keepAddressIn(tx, edition, slug)
  await refreshListing(tx, key.articleId)
  await renewDocumentIn(tx, { ...key, locale: otherLocale(key.locale) }, at, isSmall)
  return { ok: true, version }
}

/** Makes a text what readers have, and keeps it for ever as a revision. */
async function writePublicTextIn(
  tx: Transaction,
  edition: typeof editionTexts.$inferSelect,
  text: EditionText,
  kind: PublishKind['kind'],
  at: number,
) {
  const { articleId, locale } = edition
  const version = edition.version + 1
  await tx.insert(revisions).values({ articleId, locale, ...text, version, at })
  const [published] = await tx
    .update(editionTexts)
    .set({
      ...text,
      words: wordsOf(text),
      state: 'published',
      stage: stageAfter(edition.stage, kind),
      scheduledAt: null,
      version,
      publishedAt: edition.publishedAt ?? at,
      updatedAt: at,
      withdrawnAt: null,
      withdrawalReason: null,
    })
    .where(eq(editionTexts.id, edition.id))
    .returning()
  if (!published) throw new Error('A text went away while it was being published.')
  return published
}

/** Takes one language of an article down; `reason` is what readers are told. False if it was not public. */
export function withdrawEdition(key: EditionKey, reason: string, at: number): Promise<boolean> {
  return connection().write((tx) => withdrawEditionIn(tx, key, reason, at))
}

export async function withdrawEditionIn(
  tx: Transaction,
  key: EditionKey,
  reason: string,
  at: number,
): Promise<boolean> {
  const [edition] = await tx.select().from(editionTexts).where(isEdition(key))
  if (edition?.state !== 'published') return false
  const version = edition.version + 1
  await tx
    .update(editionTexts)
    .set({
      state: 'withdrawn',
      stage: 'withdrawn',
      version,
      updatedAt: at,
      withdrawnAt: at,
      withdrawalReason: reason,
      documentHash: null,
    })
    .where(eq(editionTexts.id, edition.id))
  await logChange(tx, { ...key, kind: 'withdrawn', version, at })
  await removeFromSearch(tx, edition.id)
  await refreshListing(tx, key.articleId)
  await renewDocumentIn(tx, { ...key, locale: otherLocale(key.locale) }, at)
  return true
}

/** Tells devices of a public text that now reads otherwise though nobody published it anew. */
export async function renewDocumentIn(
  tx: Transaction,
  key: EditionKey,
  at: number,
  smallFix = false,
): Promise<void> {
  const [edition] = await tx.select().from(editionTexts).where(isEdition(key))
  if (edition?.state !== 'published') return
  const documentHash = await keepDocumentIn(tx, edition)
  if (documentHash === edition.documentHash) return
  const { version } = edition
  await showPicturesIn(tx, key.articleId, edition.body, at)
  await logChange(tx, { ...key, kind: 'updated', version, at, documentHash, smallFix })
}

/** Where a text that was public has another address now, the old one goes on leading to it. */
async function keepAddressIn(
  tx: Transaction,
  before: typeof editionTexts.$inferSelect,
  slug: string,
): Promise<void> {
  const { articleId, locale } = before
  if (before.version === 0 || before.slug === slug) await forgetOldSlugIn(tx, { locale, slug })
  else await keepOldSlugIn(tx, { articleId, locale, from: before.slug, to: slug })
}

/** What a public text shows, everybody may see. */
async function showPicturesIn(
  tx: Transaction,
  articleId: string,
  body: readonly Block[],
  at: number,
): Promise<void> {
  const [article] = await tx
    .select({ lead: articles.leadImageId })
    .from(articles)
    .where(eq(articles.id, articleId))
  await markPicturesPublicIn(tx, [article?.lead ?? null, ...pictureIds(body)], at)
}

/** A text that was once corrected stays so until it is withdrawn. */
function stageAfter(stage: Stage, kind: PublishKind['kind']): Stage {
  return kind === 'corrected' || stage === 'corrected' ? 'corrected' : 'published'
}

export function isEdition(key: EditionKey) {
  return and(eq(editionTexts.articleId, key.articleId), eq(editionTexts.locale, key.locale))
}

async function logChange(
  tx: Transaction,
  change: Omit<typeof changes.$inferInsert, 'seq'>,
): Promise<number> {
  const [row] = await tx.insert(changes).values(change).returning({ seq: changes.seq })
  if (!row) throw new Error('The change log gave no number.')
  return row.seq
}

async function refreshListing(tx: Transaction, articleId: string): Promise<void> {
  const [first] = await tx
    .select({ at: sql<number | null>`min(${editionTexts.publishedAt})` })
    .from(editionTexts)
    .where(and(eq(editionTexts.articleId, articleId), eq(editionTexts.state, 'published')))
  const listedAt = first?.at ?? null
  await tx.update(articles).set({ listedAt }).where(eq(articles.id, articleId))
  await tx.update(articleTopics).set({ listedAt }).where(eq(articleTopics.articleId, articleId))
}

function wordsOf(text: EditionText): number {
  return text.body.reduce((sum, block) => sum + countWords(blockText(block)), 0)
}
