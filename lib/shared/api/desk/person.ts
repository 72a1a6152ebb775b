import { z } from 'zod'
import { lineSchema } from '../../article/text-schema'
import { roles } from '../../desk/permissions'

export const personEmail = z.string().trim().toLowerCase().pipe(z.email().max(200))
export const personName = lineSchema(100).trim().min(1)

export const personInvite = z.strictObject({ email: personEmail, role: z.enum(roles) })
export const personRole = z.strictObject({ personId: z.string(), role: z.enum(roles) })
export const personLeave = z.strictObject({ personId: z.string() })
export const personRenew = z.strictObject({ personId: z.string() })
export const invitationWithdraw = z.strictObject({ tokenHash: z.string() })

/** A link to hand over; `mailed` says whether it was sent by mail too, where mail is set up. */
export type LinkAnswer =
  | { ok: true; link: string; mailed: boolean | undefined }
  | { ok: false; error: 'already-here' | 'unknown-person' }

export type PersonAnswer =
  | { ok: true }
  | { ok: false; error: 'unknown-person' | 'last-administrator' }

export type WithdrawAnswer = { ok: true } | { ok: false; error: 'unknown-invitation' }
