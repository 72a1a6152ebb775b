import 'server-only'
import { hashPassword, verifyPassword } from 'better-auth/crypto'
import {
  changeName,
  changePassword,
  getPasswordHash,
  removePasskey,
  renamePasskey,
  revokeSessions,
} from '@/db/queries/account'
import {
  type AccountPasswordAnswer,
  accountName,
  accountPassword,
  type PasskeyAnswer,
  passkeyRemove,
  passkeyRename,
  type RevokeAnswer,
  sessionRevoke,
} from '@/lib/shared/api/desk/account'
import { deskAction } from './action'
import { passwordProblem } from './passwords'
import { countPassword } from './sign-in-rates'

export const changeOwnName = deskAction<typeof accountName, { ok: true }>({
  input: accountName,
  async run({ name }, act) {
    await changeName(act, name)
    return { ok: true }
  },
})

export const changeOwnPassword = deskAction<typeof accountPassword, AccountPasswordAnswer>({
  input: accountPassword,
  async run({ current, password, removePasskeys }, act) {
    const { id, name, email } = act.actor
    const counted = await countPassword(id)
    if (counted.wait) return { ok: false, error: 'too-many', retryAfter: counted.wait.seconds }
    const hash = await getPasswordHash(id)
    if (!hash || !(await verifyPassword({ hash, password: current }))) {
      return { ok: false, error: 'wrong-password' }
    }
    await counted.forgive()
    const problem = await passwordProblem(password, [name, email])
    if (problem) return { ok: false, error: problem }
    await changePassword(act, { password: await hashPassword(password), removePasskeys })
    return { ok: true }
  },
})

export const revokeOwnSessions = deskAction<typeof sessionRevoke, RevokeAnswer>({
  input: sessionRevoke,
  async run(which, act) {
    const ended = await revokeSessions(act, 'others' in which ? 'others' : which)
    return ended > 0 || 'others' in which ? { ok: true } : { ok: false, error: 'unknown-session' }
  },
})

export const renameOwnPasskey = deskAction<typeof passkeyRename, PasskeyAnswer>({
  input: passkeyRename,
  async run(passkey, act) {
    const renamed = await renamePasskey(act, passkey)
    return renamed ? { ok: true } : { ok: false, error: 'unknown-passkey' }
  },
})

export const removeOwnPasskey = deskAction<typeof passkeyRemove, PasskeyAnswer>({
  input: passkeyRemove,
  async run({ passkeyId }, act) {
    const removed = await removePasskey(act, passkeyId)
    return removed ? { ok: true } : { ok: false, error: 'unknown-passkey' }
  },
})
