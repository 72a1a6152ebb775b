import 'server-only'
import { and, desc, eq, gt, ne } from 'drizzle-orm'
import type { DraftState } from '@/lib/shared/api/desk/draft'
import { canonicalBlock } from '@/lib/shared/article/block-hash'
import type { Choice, DraftText } from '@/lib/shared/desk/draft'
import type { Reader } from '../client'
import { draftRevisions, drafts } from '../desk-schema'
import { people } from '../people-schema'
import { editionTexts, revisions } from '../schema'
import { type EditionKey, isEdition } from './publishing'

export type Draft = {
  text: DraftText
  rev: number
  /** Of what is public: zero while nothing was. */
  version: number
  choices: readonly Choice[]
}

/** What the desk has of a text: its draft, or what is saved or public of it. Undefined when there is none. */
export async function getDraftIn(db: Reader, key: EditionKey): Promise<Draft | undefined> {
  const [saved] = await db.select().from(editionTexts).where(isEdition(key))
  if (!saved) return undefined
  const [draft] = await db.select().from(drafts).where(isDraft(key))
  const { slug, headline, standfirst, body } = draft ?? saved
  const text = { slug, headline, standfirst, body }
  const { rev, choices } = draft ?? { rev: 0, choices: [] }
  return { text, rev, version: saved.version, choices }
}

/** What somebody who asks has of a text already. */
export type Since = {
  rev: number
  /** What is public by now, when they do not say. */
  version?: number | undefined
  personId: string
}

/** The same as the writing page shows it, with who else changed it since somebody had it. */
export async function getDraftStateIn(
  db: Reader,
  key: EditionKey,
  since?: Since,
): Promise<DraftState | undefined> {
  const draft = await getDraftIn(db, key)
  if (!draft) return undefined
  const [last] = await db.select({ at: drafts.updatedAt }).from(drafts).where(isDraft(key))
  const body = draft.text.body.map(canonicalBlock)
  return {
    ...draft,
    text: { ...draft.text, body },
    at: last?.at ?? null,
    by: since ? await getOtherWriterIn(db, key, since, since.version ?? draft.version) : null,
    slugTaken: await isSlugWantedIn(db, key, draft.text.slug),
  }
}

/** The last other person who wrote in a text since a save, or since a version of it was public. */
async function getOtherWriterIn(
  db: Reader,
  key: EditionKey,
  since: Since,
  version: number,
): Promise<DraftState['by']> {
  const rows = await db
    .select({
      id: people.id,
      name: people.name,
      kind: draftRevisions.kind,
      at: draftRevisions.at,
    })
    .from(draftRevisions)
    .leftJoin(people, eq(people.id, draftRevisions.personId))
    .where(
      and(
        eq(draftRevisions.articleId, key.articleId),
        eq(draftRevisions.locale, key.locale),
        gt(draftRevisions.rev, since.rev),
      ),
    )
    .orderBy(desc(draftRevisions.id))
    .limit(50)
  const isPublish = ({ kind }: (typeof rows)[number]) =>
    kind === 'published' || kind === 'corrected'
  // Of a text that they have as it was public, what was written before that is no news.
  const publicAt = since.rev === 0 ? await getPublicAtIn(db, key, version) : 0
  const published = rows.findIndex((row) => isPublish(row) && row.at <= publicAt)
  const news = published < 0 ? rows : rows.slice(0, published)
  const other = news.find((row) => !isPublish(row) && row.id !== since.personId)
  return other?.id && other.name ? { id: other.id, name: other.name } : null
}

/** When a version of a text became public; zero when it never did. */
async function getPublicAtIn(
  db: Reader,
  { articleId, locale }: EditionKey,
  version: number,
): Promise<number> {
  const isVersion = and(
    eq(revisions.articleId, articleId),
    eq(revisions.locale, locale),
    eq(revisions.version, version),
  )
  const [row] = await db.select({ at: revisions.at }).from(revisions).where(isVersion)
  return row?.at ?? 0
}

/** Whether another article has the address in this language, or is about to. */
async function isSlugWantedIn(db: Reader, key: EditionKey, slug: string): Promise<boolean> {
  if (slug === '') return false
  return (await hasSlugIn(db, editionTexts, key, slug)) || hasSlugIn(db, drafts, key, slug)
}

/** Whether another article has the address, public or not: two drafts may want the same. */
export function isSlugTakenIn(db: Reader, key: EditionKey, slug: string): Promise<boolean> {
  return hasSlugIn(db, editionTexts, key, slug)
}

async function hasSlugIn(
  db: Reader,
  table: typeof editionTexts | typeof drafts,
  { articleId, locale }: EditionKey,
  slug: string,
): Promise<boolean> {
  const isOther = and(
    eq(table.locale, locale),
    eq(table.slug, slug),
    ne(table.articleId, articleId),
  )
  const [other] = await db.select({ id: table.articleId }).from(table).where(isOther).limit(1)
  return other !== undefined
}

/** What a person wrote of a text since a save, as far as revisions have it: newest first. */
export async function listWrittenSinceIn(
  db: Reader,
  key: EditionKey,
  since: Since,
): Promise<DraftText[]> {
  return db
    .select({
      slug: draftRevisions.slug,
      headline: draftRevisions.headline,
      standfirst: draftRevisions.standfirst,
      body: draftRevisions.body,
    })
    .from(draftRevisions)
    .where(
      and(
        eq(draftRevisions.articleId, key.articleId),
        eq(draftRevisions.locale, key.locale),
        eq(draftRevisions.personId, since.personId),
        gt(draftRevisions.rev, since.rev),
      ),
    )
    .orderBy(desc(draftRevisions.rev))
    .limit(50)
}

export function isDraft({ articleId, locale }: EditionKey) {
  return and(eq(drafts.articleId, articleId), eq(drafts.locale, locale))
}
