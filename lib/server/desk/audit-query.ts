import 'server-only'
import { z } from 'zod'
import type { AuditSearch } from '@/db/queries/audit-trail'
import { dayStart } from './zone-day'

const text = z.string().trim().min(1).max(200).optional().catch(undefined)
const day = z.iso.date().optional().catch(undefined)

const schema = z.object({
  person: text,
  action: text,
  target: text,
  from: day,
  until: day,
  before: z.coerce.number().int().positive().optional().catch(undefined),
})

type Asked = Record<string, string | string[] | undefined>

/** What an address asks of the log. What cannot be read asks nothing. */
export function readAuditQuery(asked: Asked, timeZone: string) {
  const { before, ...read } = schema.parse(asked)
  const query = Object.fromEntries(
    Object.entries(read).filter(([, value]) => value !== undefined),
  ) as Partial<Record<keyof typeof read, string>>
  const search: AuditSearch = {
    person: read.person,
    action: read.action,
    target: read.target,
    from: read.from ? dayStart(read.from, timeZone) : undefined,
    // The last day is included.
    until: read.until ? dayStart(read.until, timeZone, 1) : undefined,
    before,
  }
  return { query, search }
}
