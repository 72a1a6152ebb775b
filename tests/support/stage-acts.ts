import { sql } from 'drizzle-orm'
import { connection } from '@/db/connection'
import { draftRevisions, drafts, factDrafts } from '@/db/desk-schema'
import { people } from '@/db/people-schema'
import { getDraftIn } from '@/db/queries/drafts'
import { getArticleInWork, getTextInWork } from '@/db/queries/text-in-work'
import type { AllowedAct } from '@/lib/shared/desk/act'
import type { Choice, DraftText, Facts } from '@/lib/shared/desk/draft'
import { type Permission, type Role, reachOf, roles } from '@/lib/shared/desk/permissions'
import type { Locale } from '@/lib/shared/locales'
import { minute, noon } from './articles'

/** Somebody of each role, by the id of their role. */
export async function hirePeople(): Promise<void> {
  await connection().write(async (tx) => {
    for (const role of roles) {
      const dates = { createdAt: new Date(0), updatedAt: new Date(0) }
      const person = { id: role, name: role, email: `${role}@redaksi.example`, role }
      await tx.insert(people).values({ ...person, ...dates })
    }
  })
}

/** What somebody of a role does, an hour after noon unless it is said. */
export function actOf(role: Role, action: Permission, at = noon + 60 * minute): AllowedAct {
  const person = { id: role, name: role, email: `${role}@redaksi.example`, role, sessionId: 's' }
  const reach = reachOf(role, action)
  if (!reach) throw new Error(`${role} may not ${action}.`)
  return { actor: person, at, address: '127.0.0.1', reach }
}

type Key = { articleId: string; locale: Locale }

/** A text as somebody who acts on it now sees it. */
export async function seen({ articleId, locale }: Key) {
  const text = await getTextInWork(connection().db, { articleId, locale })
  if (!text) throw new Error(`There is no ${locale} text of ${articleId}.`)
  return { locale, rev: text.rev, version: text.edition.version }
}

export async function seenFacts(articleId: string): Promise<number> {
  const inWork = await getArticleInWork(connection().db, articleId)
  return inWork?.facts.rev ?? 0
}

/** Writes on a text at the desk, as saving does. */
export async function writeDraft(
  key: Key,
  change: Partial<DraftText>,
  { by = 'editor' as Role | null, at = noon + 30 * minute, choices = [] as readonly Choice[] } = {},
): Promise<void> {
  await connection().write(async (tx) => {
    const now = await getDraftIn(tx, key)
    if (!now) throw new Error(`There is no ${key.locale} text of ${key.articleId}.`)
    const text = { ...now.text, ...change }
    const rev = now.rev + 1
    const values = { ...key, ...text, rev, choices, updatedAt: at, updatedBy: by }
    await tx
      .insert(drafts)
      .values(values)
      .onConflictDoUpdate({ target: [drafts.articleId, drafts.locale], set: values })
    await tx
      .insert(draftRevisions)
      .values({ ...key, ...text, rev, kind: 'saved', at, personId: by })
  })
}

/** Changes the facts of an article at the desk. */
export async function writeFacts(
  articleId: string,
  change: Partial<Facts>,
  { by = 'editor' as Role, at = noon + 30 * minute } = {},
): Promise<void> {
  await connection().write(async (tx) => {
    const inWork = await getArticleInWork(tx, articleId)
    if (!inWork) throw new Error(`There is no article ${articleId}.`)
    const { facts, rev } = inWork.facts
    const values = {
      articleId,
      facts: { ...facts, ...change },
      rev: rev + 1,
      updatedAt: at,
      updatedBy: by,
    }
    await tx
      .insert(factDrafts)
      .values(values)
      .onConflictDoUpdate({ target: factDrafts.articleId, set: values })
  })
}

/** The log of what the desk did: the action, its target and what is told of it. */
export async function auditTrail(): Promise<{ action: string; target: string; details: object }[]> {
  const rows = await connection().db.all<{ action: string; target: string; details: string }>(
    sql`select action, target, details from audit_entries order by seq`,
  )
  return rows.map((row) => ({ ...row, details: JSON.parse(row.details) }))
}
