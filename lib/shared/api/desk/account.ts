import { z } from 'zod'
import type { PasswordProblem } from '../../desk/password'
import { personName } from './person'

export const accountName = z.strictObject({ name: personName })
export const accountPassword = z.strictObject({
  current: z.string().max(1000),
  password: z.string().max(1000),
  /** Those that whoever knew the old password may have added. */
  removePasskeys: z.array(z.string().max(100)).max(100).default([]),
})
export const passkeyRename = z.strictObject({ passkeyId: z.string(), name: personName })
export const passkeyRemove = z.strictObject({ passkeyId: z.string() })
export const sessionRevoke = z.union([
  z.strictObject({ sessionId: z.string() }),
  z.strictObject({ others: z.literal(true) }),
])

export type AccountPasswordAnswer =
  | { ok: true }
  | { ok: false; error: PasswordProblem | 'wrong-password' }
  | { ok: false; error: 'too-many'; retryAfter: number }

export type PasskeyAnswer = { ok: true } | { ok: false; error: 'unknown-passkey' }

export type RevokeAnswer = { ok: true } | { ok: false; error: 'unknown-session' }
