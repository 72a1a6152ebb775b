import 'server-only'
import { and, asc, count, eq } from 'drizzle-orm'
import type { FilterAnswer, SavedFilter } from '@/lib/shared/api/desk/filter'
import type { Act } from '@/lib/shared/desk/act'
import { connection } from '../connection'
import { savedFilters } from '../desk-schema'
import { appendAuditIn } from './audit'

/** As many as a person can still choose among. */
const most = 30

/** The filters that a person saved, by name. */
export function listSavedFilters(personId: string): Promise<SavedFilter[]> {
  return connection()
    .db.select({ id: savedFilters.id, name: savedFilters.name, query: savedFilters.query })
    .from(savedFilters)
    .where(eq(savedFilters.personId, personId))
    .orderBy(asc(savedFilters.name))
}

export function saveFilter(filter: SavedFilter, act: Act): Promise<FilterAnswer> {
  const personId = act.actor.id
  return connection().write(async (tx) => {
    const [saved] = await tx
      .select({ count: count() })
      .from(savedFilters)
      .where(eq(savedFilters.personId, personId))
    if ((saved?.count ?? 0) >= most) return { ok: false, error: 'too-many' }
    await tx
      .insert(savedFilters)
      .values({ ...filter, personId })
      .onConflictDoNothing()
    const { id, ...details } = filter
    await appendAuditIn(tx, act, { action: 'filter.save', target: `filter:${id}`, details })
    return { ok: true }
  })
}

/** Takes away a filter of the person who asks. */
export function deleteFilter(id: string, act: Act): Promise<FilterAnswer> {
  return connection().write(async (tx) => {
    const gone = await tx
      .delete(savedFilters)
      .where(and(eq(savedFilters.id, id), eq(savedFilters.personId, act.actor.id)))
      .returning({ name: savedFilters.name, query: savedFilters.query })
    const [details] = gone
    if (!details) return { ok: false, error: 'not-found' }
    await appendAuditIn(tx, act, { action: 'filter.delete', target: `filter:${id}`, details })
    return { ok: true }
  })
}
