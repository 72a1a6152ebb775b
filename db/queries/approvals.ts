import 'server-only'
import { and, asc, desc, eq, gt, inArray } from 'drizzle-orm'
import { type Role, reachOf, roles } from '@/lib/shared/desk/permissions'
import type { ReviewNote } from '@/lib/shared/desk/stage-text'
import type { Reader, Transaction } from '../client'
import { connection } from '../connection'
import { draftRevisions, factDrafts, reviewNotes } from '../desk-schema'
import { people } from '../people-schema'
import type { EditionKey } from './publishing'

type NoteKind = ReviewNote['kind']

export async function addReviewNoteIn(
  tx: Transaction,
  note: EditionKey & { kind: NoteKind; note: string; at: number; personId: string },
): Promise<void> {
  await tx.insert(reviewNotes).values(note)
}

/** What was said about the texts of an article when they were handed in, sent back or approved. */
export function listReviewNotes(articleId: string): Promise<ReviewNote[]> {
  return connection()
    .db.select({
      kind: reviewNotes.kind,
      note: reviewNotes.note,
      at: reviewNotes.at,
      locale: reviewNotes.locale,
      by: people.name,
    })
    .from(reviewNotes)
    .innerJoin(people, eq(people.id, reviewNotes.personId))
    .where(eq(reviewNotes.articleId, articleId))
    .orderBy(asc(reviewNotes.at), asc(reviewNotes.id))
}

export type Approval = { at: number; personId: string }

/** Who last said that the text may be published, and when. */
export async function getApprovalIn(db: Reader, key: EditionKey): Promise<Approval | undefined> {
  const [approval] = await db
    .select({ at: reviewNotes.at, personId: reviewNotes.personId })
    .from(reviewNotes)
    .where(
      and(
        eq(reviewNotes.articleId, key.articleId),
        eq(reviewNotes.locale, key.locale),
        eq(reviewNotes.kind, 'approved'),
      ),
    )
    .orderBy(desc(reviewNotes.id))
    .limit(1)
  return approval
}

/**
 * Whether somebody who may not publish changed the text or its facts after it was approved: what an
 * editor has not seen is not published in their name.
 */
export async function wasChangedSinceIn(
  db: Reader,
  key: EditionKey,
  approval: Approval,
): Promise<boolean> {
  const [text] = await db
    .select({ id: draftRevisions.id })
    .from(draftRevisions)
    .innerJoin(people, eq(people.id, draftRevisions.personId))
    .where(
      and(
        eq(draftRevisions.articleId, key.articleId),
        eq(draftRevisions.locale, key.locale),
        gt(draftRevisions.at, approval.at),
        inArray(people.role, nonPublishers),
      ),
    )
    .limit(1)
  const [facts] = await db
    .select({ rev: factDrafts.rev })
    .from(factDrafts)
    .innerJoin(people, eq(people.id, factDrafts.updatedBy))
    .where(
      and(
        eq(factDrafts.articleId, key.articleId),
        gt(factDrafts.updatedAt, approval.at),
        inArray(people.role, nonPublishers),
      ),
    )
  return text !== undefined || facts !== undefined
}

const nonPublishers: Role[] = roles.filter((role) => !reachOf(role, 'stage.publish'))
