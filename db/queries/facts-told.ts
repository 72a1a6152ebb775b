import 'server-only'
import { and, desc, gt, inArray } from 'drizzle-orm'
import type { Act } from '@/lib/shared/desk/act'
import type { Facts } from '@/lib/shared/desk/draft'
import { changedFacts, type FactName } from '@/lib/shared/desk/facts-merge'
import { locales } from '@/lib/shared/locales'
import type { Transaction } from '../client'
import { auditEntries } from '../desk-schema'
import { appendAuditIn } from './audit'

const action = 'article.facts'

/** What one person makes of a fact within so long is one line of the log. */
const oneLineMs = 5 * 60_000

/**
 * Tells the log which facts somebody changed, and what they were before. A fact is saved many times
 * while it is typed and no line is ever changed, so a line does not say what the fact became: that
 * is what the next line says it was, or what it is now.
 */
export async function tellFactsIn(
  tx: Transaction,
  articleId: string,
  { from, to }: { from: Facts; to: Facts },
  act: Act,
): Promise<void> {
  const told = await listToldFactsIn(tx, articleId, act)
  const names = changedFacts(from, to).filter((name) => !told.includes(name))
  if (names.length === 0) return
  const was = Object.fromEntries(names.map((name) => [name, from[name]]))
  await appendAuditIn(tx, act, { action, target: `article:${articleId}`, details: { was } })
}

/** The facts that the log has just been told of, with nothing else done to the article since. */
async function listToldFactsIn(
  tx: Transaction,
  articleId: string,
  { actor, at }: Act,
): Promise<FactName[]> {
  const target = `article:${articleId}`
  const targets = [target, ...locales.map((locale) => `${target}/${locale}`)]
  const lines = await tx
    .select({
      action: auditEntries.action,
      personId: auditEntries.personId,
      details: auditEntries.details,
    })
    .from(auditEntries)
    .where(and(inArray(auditEntries.target, targets), gt(auditEntries.at, at - oneLineMs)))
    .orderBy(desc(auditEntries.seq))
  const other = lines.findIndex((line) => line.action !== action || line.personId !== actor.id)
  return lines
    .slice(0, other < 0 ? lines.length : other)
    .flatMap(({ details }) => Object.keys(JSON.parse(details).was ?? {}) as FactName[])
}
