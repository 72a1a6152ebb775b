import 'server-only'
import type { Act } from '@/lib/shared/desk/act'
import type { Choice, DraftText } from '@/lib/shared/desk/draft'
import type { Taken } from '@/lib/shared/desk/merge'
import type { Transaction } from '../client'
import { appendAuditIn } from './audit'
import type { EditionKey } from './publishing'

/**
 * Tells the log that a revision began. The saves that go on in it are not told: that a text is saved
 * every second says nothing, and all that they changed is in the revision.
 */
export async function tellRevisionIn(
  tx: Transaction,
  key: EditionKey,
  { id, rev }: { id: number; rev: number },
  act: Act,
): Promise<void> {
  await appendAuditIn(tx, act, {
    action: 'draft.save',
    target: targetOf(key),
    details: { revision: `d${id}`, rev },
  })
}

/**
 * Tells the log how somebody chose, with all that was dropped: the other side of a choice is in no
 * revision, and whoever saved the kept side a moment ago may save over it in the same one.
 */
export async function tellChoiceIn(
  tx: Transaction,
  key: EditionKey,
  { choice, take, before }: { choice: Choice; take: Taken; before: DraftText },
  act: Act,
): Promise<void> {
  const { place, kept } =
    'field' in choice
      ? { place: choice.field, kept: before[choice.field] }
      : { place: choice.blockId, kept: before.body.find(({ id }) => id === choice.blockId) ?? null }
  const dropped = { kept: { dropped: choice.other }, other: { dropped: kept }, both: {} }[take]
  await appendAuditIn(tx, act, {
    action: 'draft.choose',
    target: targetOf(key),
    details: { place, take, otherBy: choice.by, ...dropped },
  })
}

function targetOf({ articleId, locale }: EditionKey): string {
  return `article:${articleId}/${locale}`
}
