import 'server-only'
import { and, asc, desc, eq, gt, inArray } from 'drizzle-orm'
import { type Role, reachOf, roles } from '@/lib/shared/desk/permissions'
import type { ReviewNote } from '@/lib/shared/desk/stage-text'
import type { Reader, Transaction } from '../client'
import { connection } from '../connection'
import { auditEntries, draftRevisions, reviewNotes } from '../desk-schema'
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
 * Whether somebody who may not publish changed the text or its facts after it was put on the schedule:
 * what an editor has not seen is not published in their name. It is asked of the order in which things
 * were written down: the time of an act is when it was asked for, and a slow save comes in later.
 */
export async function wasChangedSinceScheduledIn(db: Reader, key: EditionKey): Promise<boolean> {
  const article = `article:${key.articleId}`
  const [scheduled] = await db
    .select({ seq: auditEntries.seq, details: auditEntries.details })
    .from(auditEntries)
    .where(
      and(
        eq(auditEntries.target, `${article}/${key.locale}`),
        eq(auditEntries.action, 'stage.schedule'),
      ),
    )
    .orderBy(desc(auditEntries.seq))
    .limit(1)
  if (!scheduled) return true
  const [text] = await db
    .select({ id: draftRevisions.id })
    .from(draftRevisions)
    .innerJoin(people, eq(people.id, draftRevisions.personId))
    .where(
      and(
        eq(draftRevisions.articleId, key.articleId),
        eq(draftRevisions.locale, key.locale),
        gt(draftRevisions.rev, JSON.parse(scheduled.details).rev),
        inArray(people.role, nonPublishers),
      ),
    )
    .limit(1)
  // The row of the facts names only who changed them last; the log names everybody.
  const [facts] = await db
    .select({ seq: auditEntries.seq })
    .from(auditEntries)
    .innerJoin(people, eq(people.id, auditEntries.personId))
    .where(
      and(
        eq(auditEntries.target, article),
        eq(auditEntries.action, 'article.facts'),
        gt(auditEntries.seq, scheduled.seq),
        inArray(people.role, nonPublishers),
      ),
    )
    .limit(1)
  return text !== undefined || facts !== undefined
}

const nonPublishers: Role[] = roles.filter((role) => !reachOf(role, 'stage.publish'))
