import { z } from 'zod'
import { personInvite } from './desk/person'

/** What `npm run admin:invite` asks of the process that has the database. */
export const commandInvite = personInvite

export const commandInviteAnswer = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    link: z.string(),
    mailed: z.boolean().optional(),
    kind: z.enum(['join', 'renew']),
  }),
  z.object({ ok: z.literal(false), error: z.string() }),
])

export type CommandInviteAnswer = z.infer<typeof commandInviteAnswer>

/** A head of the log that was noted before: how many entries there were, and the hash of the last. */
export const notedHead = z.object({
  count: z.number().int().nonnegative(),
  hash: z.string().regex(/^(?:[0-9a-f]{64})?$/),
})

export const auditVerdict = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), count: z.number(), hash: z.string() }),
  z.object({
    ok: z.literal(false),
    seq: z.number(),
    problem: z.enum(['edited', 'missing', 'unlinked', 'cut', 'not-noted']),
  }),
])
